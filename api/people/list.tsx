/** Who works where one leads. */
import type { Context } from 'hono';
import { toLocal } from '#content/model/time.ts';
import { type ListedInvitation, type ListedPerson, PeoplePage } from '#views/staff/people/people-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { viewContext } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import type { Staff } from '../staff/access.ts';
import { staffMenu } from '../staff/menu.tsx';
import type { PeopleDeps } from './deps.ts';
import { type Invitation, openInvitations } from './invitations.ts';
import { mayGive, mayMeet } from './leading.ts';
import { everybody, type Person } from './people.ts';
import { saidOn } from './said.ts';

/** Names of the others at the same mailbox. */
export const sharing = (person: Pick<Person, 'id' | 'email'>, all: readonly Person[]): string[] =>
  all.filter(({ id, email }) => email === person.email && id !== person.id).map(({ name }) => name);

const listed = (person: Person, all: readonly Person[]): ListedPerson => ({
  id: person.id,
  name: person.name,
  email: person.email,
  roles: person.grants,
  sharedWith: sharing(person, all),
});

const listedInvitation = ({ id, name, email, grant, expiresAt }: Invitation): ListedInvitation => ({
  id,
  name,
  email,
  role: grant.role,
  scope: grant.scope,
  until: toLocal(expiresAt).date,
});

export const showPeople = (deps: PeopleDeps) => async (c: Context, staff: Staff) => {
  const { database, now } = deps;
  const context = viewContext(c, deps);
  const all = await everybody(database.read);
  const people = all.filter((person) => mayMeet(staff, person, context.directory));
  const open = await openInvitations(database.read, now());
  const invitations = open.filter(({ grant }) => mayGive(staff, grant, context.directory));
  const body = (
    <PeoplePage
      people={people.map((person) => listed(person, people))}
      invitations={invitations.map(listedInvitation)}
      done={saidOn(c)}
      context={context}
    />
  );
  return sendStaffPage(c, { title: t('people.title'), body, menu: staffMenu(c, staff) }, deps);
};
