/** The same page in the other languages: plain links, each named and spoken in its own language. */
import type { Language } from '#content/model/common.ts';
import { inLanguage } from '../../urls.ts';
import { Icon } from '../icon.tsx';
import type { FrameProps } from './frame.ts';

/** What each language calls itself. */
export const ownNames: Record<Language, string> = {
  it: 'Italiano',
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ro: 'Română',
  sq: 'Shqip',
  ar: 'العربية',
  uk: 'Українська',
  zh: '中文',
};

const Items = ({ context: { lang, directory }, path }: FrameProps) => (
  <>
    {directory.portal.languages.map((language) => (
      <li key={language}>
        <a
          href={inLanguage(language, path)}
          lang={language}
          hreflang={language}
          aria-current={language === lang ? 'true' : undefined}
        >
          {ownNames[language]}
        </a>
      </li>
    ))}
  </>
);

/** All languages in a row. */
export const LanguageRow = (props: FrameProps) => (
  <ul class="languages-row">
    <Items {...props} />
  </ul>
);

/** Behind a button on small screens (`details` needs no script), in a row where there is room. */
export const LanguageSwitcher = (props: FrameProps) => (
  <nav aria-label={props.context.t('languages.title')}>
    <details class="languages disclosure">
      <summary>
        <Icon name="globe" size={20} />
        {ownNames[props.context.lang]}
        <Icon name="chevron-down" size={16} />
      </summary>
      <ul class="drop">
        <Items {...props} />
      </ul>
    </details>
    <LanguageRow {...props} />
  </nav>
);
