/** The menu of who is signed in, for the page that is asked for. */
import type { Context } from 'hono';
import { type MenuPart, menuParts, StaffMenu } from '#views/staff/menu.tsx';
import { mayAnywhere, type Permission, type Staff } from './access.ts';

const needs: Readonly<Record<MenuPart, Permission | 'signed-in'>> = {
  agenda: 'signed-in',
  closures: 'desk.run',
  waiting: 'desk.run',
  records: 'record.edit',
  reviews: 'record.review',
  translations: 'record.edit',
  reports: 'record.edit',
  fresh: 'record.edit',
  figures: 'figures.see',
  people: 'people.lead',
  audit: 'audit.see',
  profile: 'signed-in',
};

const isPart = (name: string): name is MenuPart => Object.hasOwn(menuParts, name);
const allParts: readonly MenuPart[] = Object.keys(menuParts).filter(isPart);

/** The part with the longest address that the page lies below. */
const partAt = (path: string): MenuPart | undefined =>
  allParts
    .filter((part) => path.startsWith(menuParts[part]))
    .sort((a, b) => menuParts[b].length - menuParts[a].length)[0];

/** `sendStaffPage(c, { title, body, menu: staffMenu(c, staff) }, deps)` */
export const staffMenu = (c: Context, staff: Staff) => {
  const parts = allParts.filter((part) => {
    const need = needs[part];
    return need === 'signed-in' || mayAnywhere(staff, need);
  });
  return <StaffMenu parts={parts} here={partAt(c.req.path)} name={staff.name} />;
};
