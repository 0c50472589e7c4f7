/** Inviting somebody: the form, the letter, and what can be done while it is open. */
import type { Context } from 'hono';
import { z } from 'zod';
import { contactLimits } from '#content/model/contact-limits.ts';
import type { FieldProblem, FieldProblems, Typed } from '#views/journey/problems.ts';
import { invitationLetter } from '#views/letters/to-staff.ts';
import { peopleAddresses } from '#views/staff/people/addresses.ts';
import { InvitePage } from '#views/staff/people/invite-page.tsx';
import { roleAt } from '#views/staff/people/words.ts';
import { staffTranslator as t } from '#views/translator.ts';
import { formOf, viewContext } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import { Problem } from '../problems.ts';
import type { Staff } from '../staff/access.ts';
import { staffMenu } from '../staff/menu.tsx';
import type { PeopleDeps } from './deps.ts';
import { type Invitation, type Invited, invitationDays, invite, openInvitations, revoke } from './invitations.ts';
import { mayGive } from './leading.ts';
import { peopleAt } from './people.ts';
import { choiceOf, grantIn } from './role-form.ts';
import { seeDone } from './said.ts';

const Name = z.string().min(2).max(contactLimits.name);
const Email = z.email().max(contactLimits.email);

type Shown = { typed: Typed; problems: FieldProblems };

const page = (c: Context, staff: Staff, deps: PeopleDeps, { typed, problems }: Shown) => {
  const context = viewContext(c, deps);
  const title = t('people.form.title');
  const choice = choiceOf(staff, context.directory);
  const body = <InvitePage choice={choice} typed={typed} problems={problems} context={context} />;
  const said = problems.length > 0 ? context.t('journey.errorPrefix', { title }) : title;
  const status = problems.length > 0 ? 422 : 200;
  return sendStaffPage(c, { title: said, body, menu: staffMenu(c, staff), status }, deps);
};

export const showForm = (deps: PeopleDeps) => (c: Context, staff: Staff) => {
  const { scope = '' } = c.req.query();
  return page(c, staff, deps, { typed: { scope }, problems: [] });
};

/** Whether that mailbox is somebody's is said only to who leads people, and not whose. */
const wrong = async ({ name, email, sharedMailbox }: Typed, { database }: PeopleDeps): Promise<FieldProblem[]> => {
  const address = Email.safeParse(email);
  if (!address.success || !Name.safeParse(name).success) {
    return [
      ...(Name.safeParse(name).success ? [] : [{ field: 'name', text: t('people.problems.name') }]),
      ...(address.success ? [] : [{ field: 'email', text: t('people.problems.email') }]),
    ];
  }
  const known = await peopleAt(database.read, address.data);
  return known.length > 0 && sharedMailbox !== '1' ? [{ field: 'email', text: t('people.problems.known') }] : [];
};

/** Writes the invitation down, then the letter. @returns whether the letter left */
const send = async (invited: Invited, staff: Staff, deps: PeopleDeps): Promise<boolean> => {
  const { database, published, now, post, baseUrl } = deps;
  const { directory } = published();
  const token = await invite(database, invited, { at: now(), by: staff.id });
  const letter = invitationLetter({
    name: invited.name,
    role: roleAt(invited.grant, directory),
    inviter: staff.name,
    portal: directory.portal.name,
    link: `${baseUrl}/operatori/invito/${token}/`,
    days: invitationDays,
  });
  const goodUntil = now() + invitationDays * 24 * 60 * 60_000;
  return post.send({ event: 'invitation', to: invited.email, letter, goodUntil }).then(
    () => true,
    () => false,
  );
};

const seeSent = (c: Context, left: boolean) => seeDone(c, peopleAddresses.all, left ? 'invitato' : 'non-partito');

export const sendForm = (deps: PeopleDeps) => async (c: Context, staff: Staff) => {
  const typed = await formOf(c);
  const granted = grantIn(typed, staff, deps.published().directory);
  const problems = [...(await wrong(typed, deps)), ...('problems' in granted ? granted.problems : [])];
  if ('problems' in granted || problems.length > 0) return page(c, staff, deps, { typed, problems });
  const { name = '', email = '' } = typed;
  return seeSent(c, await send({ name, email, grant: granted.grant }, staff, deps));
};

/** @throws Problem not-found, also when it is of somewhere else */
const askedFor = async (c: Context, staff: Staff, { database, published, now }: PeopleDeps): Promise<Invitation> => {
  const open = await openInvitations(database.read, now());
  const found = open.find(({ id }) => id === c.req.param('invitation'));
  if (found !== undefined && mayGive(staff, found.grant, published().directory)) return found;
  throw new Problem('not-found');
};

export const revokeOne = (deps: PeopleDeps) => async (c: Context, staff: Staff) => {
  await revoke(deps.database, await askedFor(c, staff, deps), { at: deps.now(), by: staff.id });
  return seeDone(c, peopleAddresses.all, 'ritirato');
};

/** The link of the first letter is not kept: a new one takes its place. */
export const sendAgain = (deps: PeopleDeps) => async (c: Context, staff: Staff) => {
  const old = await askedFor(c, staff, deps);
  await revoke(deps.database, old, { at: deps.now(), by: staff.id });
  return seeSent(c, await send(old, staff, deps));
};
