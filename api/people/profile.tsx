/** One's own page. */
import type { Context } from 'hono';
import { peopleAddresses } from '#views/staff/people/addresses.ts';
import { ProfilePage } from '#views/staff/people/profile-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { viewContext } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import { endSessions, sessionsOf } from '../sign-in/sessions.ts';
import { mayAnywhere, type Staff } from '../staff/access.ts';
import { staffMenu } from '../staff/menu.tsx';
import type { PeopleDeps } from './deps.ts';
import { saidOn, seeDone } from './said.ts';
import { codesPage } from './sheet.tsx';

export const showProfile = (deps: PeopleDeps) => async (c: Context, staff: Staff) => {
  const sessions = await sessionsOf(deps, staff.id);
  const props = {
    name: staff.name,
    roles: staff.grants,
    printedLeft: await deps.printed.left(staff.id),
    sessions: sessions.map((session) => ({ ...session, here: session.id === staff.session.id })),
    agenda: mayAnywhere(staff, 'desk.see'),
    done: saidOn(c),
    context: viewContext(c, deps),
  };
  const menu = staffMenu(c, staff);
  return sendStaffPage(c, { title: t('people.profile.title'), body: <ProfilePage {...props} />, menu }, deps);
};

export const printOwn = (deps: PeopleDeps) => (c: Context, staff: Staff) =>
  codesPage(c, staff, deps, { person: staff, back: peopleAddresses.profile });

/** Of somebody else's there is nothing to end. */
export const endOwn = (deps: PeopleDeps) => async (c: Context, staff: Staff) => {
  await endSessions(deps, staff.id, { person: staff.id, session: c.req.param('session') ?? '' });
  return seeDone(c, peopleAddresses.profile, 'chiuso');
};
