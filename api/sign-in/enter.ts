/** From a code to a session. Whether the mailbox is unknown or the code is wrong, used or too old, the answer is one. */
import { APIError } from 'better-auth/api';
import type { Instant } from '#content/model/time.ts';
import { auditEntry } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import type { PrintedCodes } from '../people/printed-codes.ts';
import { loginOf } from './adapter.ts';
import type { Auth } from './auth.ts';
import { ownerOf } from './mailed-codes.ts';
import type { Throttle, Who } from './throttle.ts';

export type Attempt = Who & {
  /** As it was typed. */
  code: string;
  /** On a computer that others use. */
  shared: boolean;
  /** Of the request: a session that was there before ends. */
  headers: Headers;
};

export type Entered =
  | { is: 'in'; cookies: readonly string[] }
  | { is: 'wrong' }
  /** Too many wrong codes. */
  | { is: 'later'; seconds: number };

export type Start = (person: string, how: Pick<Attempt, 'shared' | 'headers'>) => Promise<readonly string[]>;

type Deps = { auth: Auth; database: Database; now: () => Instant };

/** Six digits, after the number of the person where a mailbox is shared. */
const mailed = /^\d{6,8}$/;
const lasting = /; *(?:Max-Age|Expires)=[^;]*/gi;

/** A cookie without an end goes when the browser is closed. */
const cookiesOf = (headers: Headers, shared: boolean): string[] =>
  headers.getSetCookie().map((cookie) => (shared ? cookie.replace(lasting, '') : cookie));

/** Says no, as opposed to being broken. */
const saysNo = (error: unknown): boolean => error instanceof APIError && error.statusCode < 500;

const createSessions = ({ auth, database, now }: Deps) => {
  type How = Pick<Attempt, 'shared' | 'headers'>;

  /** @returns cookies; undefined when the code does not hold */
  const exchange = async (person: string, otp: string, { shared, headers }: How) => {
    const own = new Headers({ 'user-agent': headers.get('user-agent') ?? '' });
    const body = { email: loginOf(person), otp, shared };
    try {
      const answer = await auth.api.signInEmailOTP({ body, headers: own, returnHeaders: true });
      return cookiesOf(answer.headers, shared);
    } catch (error) {
      if (saysNo(error)) return undefined;
      throw error;
    }
  };

  const settle = async (person: string, note: string, headers: Headers): Promise<void> => {
    if (headers.has('cookie')) await auth.api.signOut({ headers });
    const entry = { at: now(), staff: person, act: 'session.started', kind: 'person', record: person } as const;
    await database.write((tx) => auditEntry(tx, { ...entry, note, place: {} }));
  };

  const byMailedCode = async (person: string, code: string, how: How) => {
    const cookies = await exchange(person, code, how);
    if (cookies !== undefined) await settle(person, 'mail', how.headers);
    return cookies;
  };

  /** For who has shown otherwise who they are: with a code that nobody sees, made and used at once. */
  const start = async (person: string, note: string, how: How): Promise<readonly string[]> => {
    const otp = await auth.api.createVerificationOTP({ body: { email: loginOf(person), type: 'sign-in' } });
    const cookies = await exchange(person, otp, how);
    if (cookies === undefined) throw new Error('A session could not be started.');
    await settle(person, note, how.headers);
    return cookies;
  };
  return { byMailedCode, start };
};

export type Enter = {
  withCode: (attempt: Attempt) => Promise<Entered>;
  /** By the link of an invitation. */
  withInvitation: Start;
};

export const createEnter = ({
  printed,
  throttle,
  ...deps
}: Deps & { printed: PrintedCodes; throttle: Throttle }): Enter => {
  const sessions = createSessions(deps);

  const cookiesFor = async (attempt: Attempt): Promise<readonly string[] | undefined> => {
    const code = attempt.code.replace(/[\s-]/g, '');
    if (mailed.test(code)) {
      const owner = await ownerOf(deps, attempt.mailbox, code);
      return sessions.byMailedCode(owner.person, owner.code, attempt);
    }
    const person = await printed.take(attempt.mailbox, code);
    return person === undefined ? undefined : sessions.start(person, 'printed', attempt);
  };

  return {
    withCode: async (attempt) => {
      const seconds = throttle.wait(attempt);
      if (seconds !== undefined) return { is: 'later', seconds };
      const cookies = await cookiesFor(attempt);
      if (cookies !== undefined) return { is: 'in', cookies };
      throttle.wrong(attempt);
      return { is: 'wrong' };
    },
    withInvitation: (person, how) => sessions.start(person, 'invitation', how),
  };
};
