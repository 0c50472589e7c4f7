/** The top of every page, built once for static pages and for those the server renders. */
import { inLanguage, paths } from '../../urls.ts';
import { Icon } from '../icon.tsx';
import { Brand } from './brand.tsx';
import type { FrameProps } from './frame.ts';
import { LanguageSwitcher } from './language-links.tsx';
import { MenuButton, MenuRow } from './menu.tsx';

/** First thing the keyboard meets; `#contenuto` is the `main` of every page. */
const SkipLink = ({ context: { t } }: FrameProps) => (
  <a class="skip-link" href="#contenuto">
    {t('shell.skip')}
  </a>
);

const SlimBar = (props: FrameProps) => (
  <div class="slim">
    <div class="container">
      <p class="slim-owner" dir="auto">
        {props.context.directory.portal.operator.name}
      </p>
      <LanguageSwitcher {...props} />
    </div>
  </div>
);

const SearchLink = ({ context: { lang, t } }: FrameProps) => (
  <a class="masthead-button masthead-search" href={inLanguage(lang, paths.search)}>
    <Icon name="search" />
    {t('header.search')}
  </a>
);

const DemoBanner = ({ context: { t } }: FrameProps) => (
  <aside class="demo">
    <div class="container">
      <Icon name="info" size={20} />
      <p>{t('shell.demo')}</p>
    </div>
  </aside>
);

export const Header = (props: FrameProps) => (
  <>
    <SkipLink {...props} />
    <header>
      <SlimBar {...props} />
      <div class="masthead">
        <div class="container masthead-top">
          <Brand context={props.context} />
          <SearchLink {...props} />
          <MenuButton {...props} />
        </div>
        <MenuRow {...props} />
      </div>
    </header>
    {props.context.directory.portal.demo && <DemoBanner {...props} />}
  </>
);
