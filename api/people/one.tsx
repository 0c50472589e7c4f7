/** One person, for who leads where she works: her roles, her way in, her leaving. */
import type { Context } from 'hono';
import type { FieldProblems, Typed } from '#views/journey/problems.ts';
import { peopleAddresses } from '#views/staff/people/addresses.ts';
import { LeavingPage, PersonPage, type ShownPerson } from '#views/staff/people/person-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { formOf, viewContext } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import { Problem } from '../problems.ts';
import { endSessions, sessionsOf } from '../sign-in/sessions.ts';
import type { Staff } from '../staff/access.ts';
import { staffMenu } from '../staff/menu.tsx';
import { endRole, giveRole, LastAdministrator, leave, trust } from './acts.ts';
import type { PeopleDeps } from './deps.ts';
import { leadsWholly, mayGive, mayMeet } from './leading.ts';
import { sharing } from './list.tsx';
import { everybody, type Held, type Person, personById } from './people.ts';
import { choiceOf, grantIn } from './role-form.ts';
import { saidOn, seeDone } from './said.ts';
import { codesPage } from './sheet.tsx';

/** @throws Problem not-found, also for people one does not lead */
const askedFor = async (c: Context, staff: Staff, { database, published }: PeopleDeps): Promise<Person> => {
  const person = await personById(database.read, c.req.param('person') ?? '');
  if (person !== undefined && mayMeet(staff, person, published().directory)) return person;
  throw new Problem('not-found');
};

/** @throws Problem forbidden when she has roles beyond those that who asks leads */
const askedWholly = async (c: Context, staff: Staff, deps: PeopleDeps): Promise<Person> => {
  const person = await askedFor(c, staff, deps);
  if (leadsWholly(staff, person, deps.published().directory)) return person;
  throw new Problem('forbidden');
};

const roleAsked = (c: Context, person: Person, staff: Staff, { published }: PeopleDeps): Held => {
  const held = person.grants.find(({ id }) => id === c.req.param('grant'));
  if (held === undefined) throw new Problem('not-found');
  if (mayGive(staff, held, published().directory)) return held;
  throw new Problem('forbidden');
};

const shown = async (person: Person, staff: Staff, deps: PeopleDeps): Promise<ShownPerson> => {
  const { directory } = deps.published();
  const people = (await everybody(deps.database.read)).filter((one) => mayMeet(staff, one, directory));
  const { id, name, email, grants } = person;
  const access = leadsWholly(staff, person, directory)
    ? { printedLeft: await deps.printed.left(id), sessions: (await sessionsOf(deps, id)).length }
    : undefined;
  const roles = grants.map((grant) => ({ ...grant, mayChange: mayGive(staff, grant, directory) }));
  return { id, name, email, sharedWith: sharing(person, people), roles, access };
};

type Form = { typed: Typed; problems: FieldProblems };

const page = async (c: Context, staff: Staff, deps: PeopleDeps, { typed, problems }: Form) => {
  const person = await shown(await askedFor(c, staff, deps), staff, deps);
  const context = viewContext(c, deps);
  const props = { person, choice: choiceOf(staff, context.directory), typed, problems, done: saidOn(c), context };
  const status = problems.length > 0 ? 422 : 200;
  const title = problems.length > 0 ? context.t('journey.errorPrefix', { title: person.name }) : person.name;
  return sendStaffPage(c, { title, body: <PersonPage {...props} />, menu: staffMenu(c, staff), status }, deps);
};

export const showPerson = (deps: PeopleDeps) => (c: Context, staff: Staff) =>
  page(c, staff, deps, { typed: {}, problems: [] });

export const addRole = (deps: PeopleDeps) => async (c: Context, staff: Staff) => {
  const person = await askedFor(c, staff, deps);
  const typed = await formOf(c);
  const granted = grantIn(typed, staff, deps.published().directory);
  if ('problems' in granted) return page(c, staff, deps, { typed, problems: granted.problems });
  await giveRole(deps.database, person, granted.grant, { at: deps.now(), by: staff.id });
  return seeDone(c, peopleAddresses.one(person.id), 'aggiunto');
};

/** The one act that may be refused although one leads: somebody must administer the portal. */
const unlessLast = async (c: Context, person: Person, act: () => Promise<Response>): Promise<Response> => {
  try {
    return await act();
  } catch (error) {
    if (error instanceof LastAdministrator) return seeDone(c, peopleAddresses.one(person.id), 'ultima');
    throw error;
  }
};

export const takeRole = (deps: PeopleDeps) => async (c: Context, staff: Staff) => {
  const person = await askedFor(c, staff, deps);
  const held = roleAsked(c, person, staff, deps);
  return unlessLast(c, person, async () => {
    await endRole(deps.database, person, held, { at: deps.now(), by: staff.id });
    const left = person.grants.length > 1;
    return seeDone(c, left ? peopleAddresses.one(person.id) : peopleAddresses.all, 'tolto');
  });
};

export const switchTrust = (deps: PeopleDeps) => async (c: Context, staff: Staff) => {
  const person = await askedFor(c, staff, deps);
  const held = roleAsked(c, person, staff, deps);
  await trust(deps.database, person, held, { at: deps.now(), by: staff.id, trusted: !held.trusted });
  return seeDone(c, peopleAddresses.one(person.id), 'fiducia');
};

export const printCodes = (deps: PeopleDeps) => async (c: Context, staff: Staff) => {
  const person = await askedWholly(c, staff, deps);
  return codesPage(c, staff, deps, { person, back: peopleAddresses.one(person.id) });
};

export const endAll = (deps: PeopleDeps) => async (c: Context, staff: Staff) => {
  const person = await askedWholly(c, staff, deps);
  await endSessions(deps, staff.id, { person: person.id });
  return seeDone(c, peopleAddresses.one(person.id), 'accessi');
};

export const askLeave = (deps: PeopleDeps) => async (c: Context, staff: Staff) => {
  const { id, name } = await askedWholly(c, staff, deps);
  const body = <LeavingPage id={id} name={name} />;
  return sendStaffPage(c, { title: t('people.person.leave'), body, menu: staffMenu(c, staff) }, deps);
};

export const letGo = (deps: PeopleDeps) => async (c: Context, staff: Staff) => {
  const person = await askedWholly(c, staff, deps);
  return unlessLast(c, person, async () => {
    await leave(deps.database, person, { at: deps.now(), by: staff.id });
    return seeDone(c, peopleAddresses.all, 'uscita');
  });
};
