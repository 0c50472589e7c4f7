/** Everything that leaves the server for people: the sender, its channels, and the chores around it. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Directory } from '#content/model/directory.ts';
import type { Instant } from '#content/model/time.ts';
import type { LetterBooking } from '#views/letters/letter.ts';
import type { Database } from '../database/database.ts';
import type { Env } from '../env.ts';
import { type CareLetter, type Composing, createComposer } from '../mail/compose.ts';
import { parseMailbox } from '../mail/mail.ts';
import { createPost } from '../mail/post.ts';
import { smsChannel } from '../sms/channels.ts';
import { LetterGivenUp } from './failure.ts';
import { bookingsOn, enqueueMorningLists } from './morning.ts';
import { purgeLetterFiles } from './purge-files.ts';
import { rememberedBookings } from './remembered.ts';
import type { Row } from './row.ts';
import { createSender, type Delivery, inFlight } from './sender.ts';
import { type OutboxHealth, outboxHealth } from './watch.ts';

export type PostOfficeOptions = {
  env: Pick<Env, 'dataDir' | 'smtpUrl' | 'mailFrom' | 'smsUrl' | 'smsToken' | 'smsFrom'>;
  database: Database;
  directory: () => Directory;
  booking: (id: string) => Promise<LetterBooking | undefined>;
  closed: Composing['closed'];
  offer: Composing['offer'];
  waiting: Composing['waiting'];
  /** Letters to who keeps records true: written down when they are due, and what they say. */
  care?: { enqueue: () => Promise<number>; letter: CareLetter } | undefined;
  /** Those of these ids that still wait for a free time, and have a name. */
  stillWaiting: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Origin of the links in letters. */
  baseUrl: string;
  now: () => Instant;
  onError: (error: unknown, message: string) => void;
  pollMs?: number | undefined;
};

export type PostOffice = {
  /** Goes on by itself until it is closed. */
  start: () => void;
  /** Writes down the lists of the morning and the letters of the month, and sends all that is due, once. @returns how many letters it looked at */
  runOnce: () => Promise<number>;
  /** Removes letters that are files and whose person is forgotten. @returns how many */
  purge: () => Promise<number>;
  health: () => Promise<OutboxHealth>;
  /** Finishes the letters in flight. */
  close: () => Promise<void>;
};

const listsMs = 60_000;
const purgeMs = 10 * 60_000;

export const createPostOffice = (options: PostOfficeOptions): PostOffice => {
  const { env, database, directory, booking, closed, offer, waiting, baseUrl, now, onError, pollMs } = options;
  const folder = join(env.dataDir, 'outbox');
  const post = createPost(env, inFlight);
  const sms = smsChannel(env);
  const compose = createComposer({
    directory,
    booking,
    closed,
    offer,
    waiting,
    care: options.care?.letter,
    bookingsOn: (desk, date) => bookingsOn(database, desk, date),
    baseUrl,
    mailFrom: env.mailFrom === undefined ? undefined : parseMailbox(env.mailFrom, directory().portal.sender.name),
    sms: sms !== undefined,
    now,
  });

  const deliver = async (row: Row): Promise<Delivery> => {
    const composed = await compose(row);
    if (composed.is === 'mail') await post.send(composed.mail);
    else if (composed.is === 'sms') await sms?.send(composed.sms);
    else return composed;
    return { is: 'sent' };
  };
  const sender = createSender({
    database,
    deliver,
    now,
    onError: (error) => onError(error, 'Letters wait: the outbox could not be read or written'),
    onGivenUp: (id, reason) => onError(new LetterGivenUp(`${id}: ${reason}`), 'A letter was given up'),
    pollMs,
  });

  const closing = new AbortController();
  const repeat = async (chore: () => Promise<unknown>, everyMs: number): Promise<void> => {
    while (!closing.signal.aborted) {
      await chore().catch((error: unknown) => onError(error, 'A chore of the outbox failed'));
      await sleep(everyMs, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  };
  const lists = async (): Promise<void> => {
    await enqueueMorningLists(database, now());
    await options.care?.enqueue();
  };
  const remembered = async (ids: readonly string[]) =>
    new Set([...(await rememberedBookings(database, ids)), ...(await options.stillWaiting(ids))]);
  const purge = () => purgeLetterFiles({ folder, remembered, now: now() });
  let repeating: Promise<unknown> = Promise.resolve();

  return {
    start: () => {
      sender.start();
      repeating = Promise.all([repeat(lists, listsMs), repeat(purge, purgeMs)]);
    },
    runOnce: async () => {
      await lists();
      return sender.run();
    },
    purge,
    health: () => outboxHealth(database, now()),
    close: async () => {
      closing.abort();
      await Promise.all([sender.stop(), repeating]);
      await post.close();
    },
  };
};
