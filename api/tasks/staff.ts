/** `npm run task -- staff`: the first administrator, who works here, and the way out for who must lose access at once. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Directory } from '#content/model/directory.ts';
import { readDirectory } from '#content/read.ts';
import { invitationLetter } from '#views/letters/to-staff.ts';
import { roleAt } from '#views/staff/people/words.ts';
import type { Database } from '../database/database.ts';
import { type Env, readEnv } from '../env.ts';
import { contentFolder } from '../folders.ts';
import { createStaffPost } from '../mail/staff-post.ts';
import { ownOrigin } from '../origin.ts';
import { leave } from '../people/acts.ts';
import { type Invited, invitationDays, invite } from '../people/invitations.ts';
import { everybody } from '../people/people.ts';
import { StartProblem } from '../start-problem.ts';
import { withDatabase } from './post-office.ts';

export const help = `staff invite --email ADDRESS [--name NAME]
staff list
staff revoke --id ID

  invite   invites an administrator of the whole portal: prints a link that is good once and for ${invitationDays} days, and
           sends it by mail. Everybody else is invited from the pages of the staff area
  list     who works here: id, name, address, roles
  revoke   takes away roles, codes and sessions of somebody, at once. The last administrator may be revoked too: invite
           another one here

Example: npm run task -- staff invite --email anna@example.it --name "Anna Bianchi"`;

const by = 'system';
const day = 24 * 60 * 60_000;

const Email = z.email();

const emailIn = (given: string | undefined): string => {
  const email = Email.safeParse(given);
  if (email.success) return email.data;
  throw new StartProblem(`--email is "${given ?? ''}": expected a mail address, for example --email anna@example.it.`);
};

type Sending = { env: Env; directory: Directory; link: string };

/** What happened to the letter, for the person at the terminal. */
const sendLink = async ({ name, email, grant }: Invited, { env, directory, link }: Sending): Promise<string> => {
  const now = () => Date.now();
  const portal = directory.portal.name;
  const role = roleAt(grant, directory);
  const letter = invitationLetter({ name, role, inviter: portal, portal, link, days: invitationDays });
  const post = createStaffPost({ env, directory: () => directory, now });
  try {
    await post.send({ event: 'invitation', to: email, letter, goodUntil: now() + invitationDays * day });
    return `The letter to ${email} has left.`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `The letter could not leave (${reason}): hand over the link yourself.`;
  } finally {
    await post.close();
  }
};

const inviteFirst = async (database: Database, { email, name }: { email?: string; name?: string }): Promise<number> => {
  const env = readEnv();
  const address = emailIn(email);
  const grant = { role: 'administrator', scope: { kind: 'portal' }, trusted: false } as const;
  const invited = { name: name ?? address, email: address, grant };
  const token = await invite(database, invited, { at: Date.now(), by });
  const link = `${ownOrigin(env)}/operatori/invito/${token}/`;
  console.log(`Open this link within ${invitationDays} days; it is good once:\n${link}`);
  console.log(await sendLink(invited, { env, directory: readDirectory(contentFolder(env)), link }));
  return 0;
};

const list = async (database: Database): Promise<number> => {
  const people = await everybody(database.read);
  const directory = readDirectory(contentFolder(readEnv()));
  for (const { id, name, email, grants } of people) {
    console.log(`${id}  ${name} <${email}>`);
    for (const grant of grants) console.log(`  ${roleAt(grant, directory)}`);
  }
  if (people.length === 0) console.log('Nobody yet: staff invite --email ADDRESS');
  return 0;
};

const revoke = async (database: Database, id: string | undefined): Promise<number> => {
  const person = (await everybody(database.read)).find((one) => one.id === id);
  if (person === undefined) throw new StartProblem(`Nobody has the id "${id ?? ''}". "staff list" shows them.`);
  await leave(database, person, { at: Date.now(), by, evenLast: true });
  console.log(`${person.name} has no access any more.`);
  return 0;
};

export const run = async ([what = '', ...args]: readonly string[]): Promise<number> => {
  const options = { email: { type: 'string' }, name: { type: 'string' }, id: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  return withDatabase((database) => {
    if (what === 'invite') return inviteFirst(database, values);
    if (what === 'list') return list(database);
    if (what === 'revoke') return revoke(database, values.id);
    throw new StartProblem(`"staff ${what}" is not known.\n\n${help}`);
  });
};
