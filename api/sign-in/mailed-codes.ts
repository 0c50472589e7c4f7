/**
 * Codes by mail. Several people may share a mailbox: each has a code of her own, all in one letter, so that who signs in
 * need not say who she is and cannot take a colleague's name by mistake.
 *
 * A code is six digits; where a mailbox is shared, the number of the person in the letter stands before them, so that a
 * wrong code counts against one person only.
 */
import type { Instant } from '#content/model/time.ts';
import { codeLetter } from '#views/letters/to-staff.ts';
import type { Database } from '../database/database.ts';
import type { StaffPost } from '../mail/staff-post.ts';
import { peopleAt } from '../people/people.ts';
import { loginOf } from './adapter.ts';
import { type Auth, codeMinutes } from './auth.ts';

const digits = 6;
/** Nobody has this id; it is asked for in vain, so that the unknown takes as long as the wrong. */
const nobody = 'nobody';

type Options = {
  auth: Auth;
  database: Database;
  post: StaffPost;
  baseUrl: string;
  portalName: () => string;
  now: () => Instant;
  onError: (error: unknown, message: string) => void;
};

export type MailedCodes = {
  /** Makes and sends them, known or not, after the answer has gone. @returns false when no letter can leave now @throws DatabaseUnavailable */
  send: (mailbox: string) => Promise<boolean>;
  /** Letters under way. */
  idle: () => Promise<void>;
  close: () => Promise<void>;
};

export const createMailedCodes = (options: Options): MailedCodes => {
  const { auth, database, post, baseUrl, portalName, now, onError } = options;
  const underWay = new Set<Promise<void>>();

  const write = async (mailbox: string, people: Awaited<ReturnType<typeof peopleAt>>): Promise<void> => {
    if (people.length === 0) return;
    const codes: { name: string; code: string }[] = [];
    for (const [index, { id, name }] of people.entries()) {
      const code = await auth.api.createVerificationOTP({ body: { email: loginOf(id), type: 'sign-in' } });
      codes.push({ name, code: people.length === 1 ? code : `${index + 1}${code}` });
    }
    const letter = codeLetter({
      codes,
      minutes: codeMinutes,
      portal: portalName(),
      signIn: `${baseUrl}/operatori/entra/`,
    });
    await post.send({ event: 'sign-in-code', to: mailbox, letter, goodUntil: now() + codeMinutes * 60_000 });
  };

  return {
    send: async (mailbox) => {
      if (!(await post.ready())) return false;
      // Asked for everybody alike, before the answer: who is told that a code comes does not wait for it in vain.
      const people = await peopleAt(database.read, mailbox);
      const writing = write(mailbox, people).catch((error: unknown) => onError(error, 'A code could not be sent'));
      underWay.add(writing);
      writing.finally(() => underWay.delete(writing));
      return true;
    },
    idle: async () => {
      await Promise.all(underWay);
    },
    close: async () => {
      await Promise.all(underWay);
      await post.close();
    },
  };
};

/** Whose code it may be, and the part that is hers alone. */
export const ownerOf = async (
  { database }: { database: Database },
  mailbox: string,
  typed: string,
): Promise<{ person: string; code: string }> => {
  const people = await peopleAt(database.read, mailbox);
  const number = Number(typed.slice(0, -digits) || '1');
  return { person: people[number - 1]?.id ?? nobody, code: typed.slice(-digits) };
};
