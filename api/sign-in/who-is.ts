/**
 * Who asks, from the cookie. better-auth says whether the session stands; here it ends sooner on a computer that others
 * use: after half an hour without a request, or eight hours.
 */
import type { Context } from 'hono';
import { z } from 'zod';
import type { Instant } from '#content/model/time.ts';
import type { Database } from '../database/database.ts';
import { personById } from '../people/people.ts';
import type { WhoIs } from '../staff/routes.ts';
import type { Auth } from './auth.ts';
import { deleteSession, touchSession } from './table.ts';

const minute = 60_000;
const sharedIdle = 30 * minute;
const sharedWhole = 8 * 60 * minute;
/** Written down at most this often. */
const seenEvery = { shared: minute, own: 60 * minute };

const Session = z.object({
  id: z.string(),
  userId: z.string(),
  shared: z.boolean(),
  startedAt: z.number(),
  seenAt: z.number(),
});
type Session = z.infer<typeof Session>;

export const isOver = ({ shared, startedAt, seenAt }: Pick<Session, 'shared' | 'startedAt' | 'seenAt'>, now: Instant) =>
  shared && (now - seenAt > sharedIdle || now - startedAt > sharedWhole);

type Options = { auth: Auth; database: Database; now: () => Instant };

/** What stands in the way of better-auth, as we know it by name. */
const cause = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error ? error.cause : error;

const sessionOf = async (c: Context, auth: Auth): Promise<Session | undefined> => {
  if (c.req.header('cookie') === undefined) return undefined;
  try {
    const { response, headers } = await auth.api.getSession({ headers: c.req.raw.headers, returnHeaders: true });
    for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
    return response === null ? undefined : Session.parse(response.session);
  } catch (error) {
    throw cause(error);
  }
};

export const createWhoIs = ({ auth, database, now }: Options): WhoIs => {
  const note = async ({ id, shared, seenAt }: Session): Promise<void> => {
    const every = shared ? seenEvery.shared : seenEvery.own;
    if (now() - seenAt > every) await database.write((tx) => touchSession(tx, id, now()));
  };
  return async (c) => {
    const session = await sessionOf(c, auth);
    if (session === undefined) return undefined;
    if (isOver(session, now())) {
      await database.write((tx) => deleteSession(tx, session.id));
      return undefined;
    }
    const person = await personById(database.read, session.userId);
    if (person === undefined) return undefined;
    await note(session);
    const { id, name, grants } = person;
    return { id, name, grants, session: { id: session.id, shared: session.shared } };
  };
};
