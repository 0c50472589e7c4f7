/** Top and end of every page of the staff area. What stands between is one page of work: nothing else asks for attention. */
import type { ComponentChildren } from 'preact';
import { inLanguage, paths } from '../../urls.ts';
import { Logo } from '../chrome/logo.tsx';
import type { ViewContext } from '../context.ts';
import { staffTranslator as t } from '../translator.ts';

type Props = { context: ViewContext };

const PublicSite = ({ context: { lang } }: Props) => <a href={inLanguage(lang, paths.home)}>{t('frame.publicSite')}</a>;

/** `children`: the menu of who is signed in. */
export const StaffHeader = ({ context, children }: Props & { children: ComponentChildren }) => (
  <>
    <a class="skip-link" href="#contenuto">
      {context.t('shell.skip')}
    </a>
    <header class="staff-header">
      <div class="container">
        <a class="staff-brand" href={paths.staff}>
          <Logo />
          <span>
            <span class="staff-portal">{context.directory.portal.name}</span>
            <span class="staff-area">{t('frame.title')}</span>
          </span>
        </a>
        <PublicSite context={context} />
      </div>
      {children}
    </header>
  </>
);

export const StaffFooter = ({ context }: Props) => {
  const { lang, directory } = context;
  return (
    <footer class="staff-footer">
      <div class="container">
        <p>{directory.portal.operator.name}</p>
        <ul>
          <li>
            <PublicSite context={context} />
          </li>
          <li>
            <a href={inLanguage(lang, paths.privacy)}>{context.t('footer.privacy')}</a>
          </li>
          <li>
            <a href={inLanguage(lang, paths.accessibility)}>{context.t('footer.accessibility')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
};
