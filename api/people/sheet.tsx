/** New codes on paper, on the page that shows them for the only time. */
import type { Context } from 'hono';
import { CodesSheet } from '#views/staff/people/codes-sheet.tsx';
import { signInAddresses } from '#views/staff/sign-in/enter-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { viewContext } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import type { Staff } from '../staff/access.ts';
import { staffMenu } from '../staff/menu.tsx';
import type { PeopleDeps } from './deps.ts';

type For = { person: { id: string; name: string }; back: string };

export const codesPage = async (c: Context, staff: Staff, deps: PeopleDeps, { person, back }: For) => {
  const codes = await deps.printed.make(person.id, staff.id);
  const address = `${deps.baseUrl}${signInAddresses.enter}`;
  const props = { name: person.name, codes, address, back, context: viewContext(c, deps) };
  const title = t('people.sheet.title', { name: person.name });
  return sendStaffPage(c, { title, body: <CodesSheet {...props} />, menu: staffMenu(c, staff) }, deps);
};
