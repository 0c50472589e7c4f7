/** The end of every page. `data-element` names the links that the ministry's checker looks for (Modello Comuni). */
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { Brand } from './brand.tsx';
import { Emergency } from './emergency.tsx';
import type { FrameProps } from './frame.ts';
import { LanguageRow } from './language-links.tsx';
import { menuEntries } from './menu.tsx';

type FooterLink = { href: string; name: string; element?: string };

const Column = ({ title, links }: { title: string; links: readonly FooterLink[] }) => (
  <nav aria-label={title}>
    <h2>{title}</h2>
    <ul class="footer-links">
      {links.map(({ href, name, element }) => (
        <li key={href}>
          <a href={href} data-element={element}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const helpLinks = ({ lang, t }: ViewContext): FooterLink[] => [
  { href: inLanguage(lang, paths.help), name: t('footer.guide') },
  { href: inLanguage(lang, paths.faq), name: t('footer.faq'), element: 'faq' },
  { href: inLanguage(lang, paths.report), name: t('footer.report'), element: 'report-inefficiency' },
];

const siteLinks = ({ lang, t, directory }: ViewContext): FooterLink[] => {
  const source = directory.portal.repository;
  return [
    { href: inLanguage(lang, paths.accessibility), name: t('footer.accessibility'), element: 'accessibility-link' },
    { href: inLanguage(lang, paths.privacy), name: t('footer.privacy'), element: 'privacy-policy-link' },
    { href: inLanguage(lang, paths.legal), name: t('footer.legal'), element: 'legal-notes' },
    ...(source === undefined ? [] : [{ href: source, name: t('footer.source') }]),
  ];
};

const findLinks = (props: FrameProps): FooterLink[] =>
  menuEntries(props).filter(({ href }) => href !== inLanguage(props.context.lang, paths.help));

const Columns = (props: FrameProps) => (
  <div class="footer-columns">
    <Brand context={props.context} />
    <Column title={props.context.t('footer.find')} links={findLinks(props)} />
    <Column title={props.context.t('footer.help')} links={helpLinks(props.context)} />
    <Column title={props.context.t('footer.about')} links={siteLinks(props.context)} />
  </div>
);

export const Footer = (props: FrameProps) => {
  const { t, directory } = props.context;
  return (
    <footer>
      <Emergency context={props.context} />
      <div class="footer">
        <div class="container">
          <Columns {...props} />
          <LanguageRow {...props} />
          <p class="footer-end">
            {t('footer.operator', { name: directory.portal.operator.name })}. {t('footer.licence')}
          </p>
        </div>
      </div>
    </footer>
  );
};
