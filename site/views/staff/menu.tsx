/** Where somebody of the staff may go, and the way out. Only what they may open is there. */
import { DisclosureMenu } from '../chrome/disclosure-menu.tsx';
import { staffTranslator as t } from '../translator.ts';

/** In the order of a working day. */
export const menuParts = {
  agenda: '/operatori/',
  closures: '/operatori/chiusure/',
  waiting: '/operatori/attesa/',
  records: '/operatori/schede/',
  reviews: '/operatori/revisioni/',
  translations: '/operatori/traduzioni/',
  reports: '/operatori/segnalazioni/',
  fresh: '/operatori/da-rivedere/',
  figures: '/operatori/numeri/',
  people: '/operatori/persone/',
  audit: '/operatori/registro/',
  profile: '/operatori/profilo/',
} as const;
export type MenuPart = keyof typeof menuParts;

type Props = { parts: readonly MenuPart[]; here: MenuPart | undefined; name: string };

const Parts = ({ parts, here }: Omit<Props, 'name'>) => (
  <>
    {parts.map((part) => (
      <li key={part}>
        <a href={menuParts[part]} aria-current={part === here ? 'page' : undefined}>
          {t(`frame.menu.${part}`)}
        </a>
      </li>
    ))}
  </>
);

/** A list under a button on a phone, a row where there is room: only one of the two is ever shown or read. */
export const StaffMenu = ({ name, ...props }: Props) => (
  <nav class="staff-menu" aria-label={t('frame.menuLabel')}>
    <div class="container">
      <DisclosureMenu label={t('frame.menuButton')}>
        <Parts {...props} />
      </DisclosureMenu>
      <ul class="staff-parts">
        <Parts {...props} />
      </ul>
      <form method="post" action="/operatori/esci/">
        <span class="staff-name">{name}</span>
        <button class="btn btn-outline-primary" type="submit">
          {t('frame.signOut')}
        </button>
      </form>
    </div>
  </nav>
);
