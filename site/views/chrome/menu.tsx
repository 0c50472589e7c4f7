/**
 * The parts of the site: a button that opens a list on a phone, a row where there is room. Only one of the two is ever
 * shown or read.
 */
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { DisclosureMenu } from './disclosure-menu.tsx';
import type { FrameProps } from './frame.ts';

export type MenuEntry = { href: string; name: string; current: 'page' | 'true' | undefined };

const sections = ({ t }: ViewContext) => [
  { path: paths.needs, name: t('header.needs') },
  { path: paths.comuni, name: t('header.comuni') },
  { path: paths.services, name: t('header.services') },
  { path: paths.desks, name: t('header.desks') },
  { path: paths.booking, name: t('journey.menu') },
  { path: paths.documents, name: t('header.documents') },
  { path: paths.networks, name: t('header.networks') },
  { path: paths.help, name: t('header.help') },
];

const currentIn = (section: string, path: string): MenuEntry['current'] => {
  if (path === section) return 'page';
  return path.startsWith(section) ? 'true' : undefined;
};

export const menuEntries = ({ context, path }: FrameProps): MenuEntry[] =>
  sections(context).map((section) => ({
    href: inLanguage(context.lang, section.path),
    name: section.name,
    current: currentIn(section.path, path),
  }));

const Items = ({ entries }: { entries: readonly MenuEntry[] }) => (
  <>
    {entries.map(({ href, name, current }) => (
      <li key={href}>
        <a href={href} aria-current={current}>
          {name}
        </a>
      </li>
    ))}
  </>
);

export const MenuButton = (props: FrameProps) => (
  <nav class="menu" aria-label={props.context.t('header.navigation')}>
    <DisclosureMenu label={props.context.t('header.menu')} buttonClass="masthead-button">
      <Items entries={menuEntries(props)} />
    </DisclosureMenu>
  </nav>
);

export const MenuRow = (props: FrameProps) => (
  <nav class="menu-bar container" aria-label={props.context.t('header.navigation')}>
    <ul class="menu-row">
      <Items entries={menuEntries(props)} />
    </ul>
  </nav>
);
