/** A post office on a real database, whose clock the test moves, and bookings that it knows by id. */
import { type Instant, toInstant } from '#content/model/time.ts';
import type { LetterBooking } from '#views/letters/letter.ts';
import type { Database } from '../../../../api/database/database.ts';
import type { OutboxTable } from '../../../../api/database/schema.ts';
import { LetterGivenUp } from '../../../../api/outbox/failure.ts';
import { createPostOffice, type PostOffice, type PostOfficeOptions } from '../../../../api/outbox/post-office.ts';
import { bookingWith, directoryWith, noOffers } from '../../mail/support/network.ts';
import { temporaryFolder } from '../../support/folders.ts';

export type Clock = { now: () => Instant; pass: (ms: number) => void };

export const minute = 60_000;
export const hour = 60 * minute;

export const clockAt = (start: Instant = toInstant('2026-11-30', '12:00')): Clock => {
  let at = start;
  return {
    now: () => at,
    pass: (ms) => {
      at += ms;
    },
  };
};

export const letterRow = (id: string, more: Partial<OutboxTable> = {}): OutboxTable => {
  const [booking = '', , event = ''] = id.split('.');
  const at = toInstant('2026-11-30', '11:00');
  return {
    id,
    event,
    booking,
    desk: 'prova',
    createdAt: at,
    dueAt: at,
    attempts: 0,
    leasedUntil: null,
    lastError: null,
    doneAt: null,
    outcome: null,
    ...more,
  };
};

/** Confirmations of bookings `b0`, `b1`, … */
export const confirmations = (count: number): OutboxTable[] =>
  Array.from({ length: count }, (_, number) => letterRow(`b${number}.0.confirmation`));

export const write = ({ write }: Database, rows: readonly OutboxTable[]): Promise<unknown> =>
  write((tx) =>
    tx
      .insertInto('outbox')
      .values([...rows])
      .execute(),
  );

export const rowsOf = ({ read }: Database): Promise<OutboxTable[]> =>
  read.selectFrom('outbox').selectAll().orderBy('id').execute();

type Options = Partial<Omit<PostOfficeOptions, 'env' | 'database'>> & {
  database: Database;
  clock: Clock;
  smtpUrl?: string | undefined;
  dataDir?: string;
  smsUrl?: string | undefined;
  bookings?: (id: string) => LetterBooking | undefined;
};

export const office = (options: Options): PostOffice => {
  const { database, clock, smtpUrl, dataDir = temporaryFolder(), smsUrl, ...more } = options;
  const { bookings = (id) => bookingWith({ id, person: { email: `${id}@person.example` } }), ...rest } = more;
  return createPostOffice({
    env: { dataDir, smtpUrl, mailFrom: undefined, smsUrl, smsToken: undefined, smsFrom: undefined },
    database,
    directory: () => directoryWith(),
    booking: (id) => Promise.resolve(bookings(id)),
    ...noOffers,
    stillWaiting: () => Promise.resolve(new Set()),
    baseUrl: 'https://sportello.example',
    now: clock.now,
    onError: (error) => {
      if (!(error instanceof LetterGivenUp)) throw error;
    },
    pollMs: 20,
    ...rest,
  });
};

type Stored = { id: string; desk?: string; at: [string, string]; demo?: 0 | 1; cancelled?: boolean; sealed?: string };

/** Bookings as they are kept. */
export const storeBookings = ({ write }: Database, all: readonly Stored[]): Promise<void> =>
  write(async (tx) => {
    for (const { id, desk = 'prova', at, demo = 0, cancelled = false, sealed = null } of all) {
      const startsAt = toInstant(...at);
      const when = { startsAt, endsAt: startsAt + 30 * minute, localStart: at.join('T'), createdAt: 0 };
      const what = {
        type: 'ascolto',
        appointment: null,
        language: 'it',
        need: null,
        service: null,
        forOther: 0,
        reachable: 1,
      } as const;
      const keys = {
        createdBy: 'person',
        sequence: 0,
        linkVersion: 0,
        keyId: 1,
        tokenHash: null,
        codeHash: null,
      } as const;
      await tx
        .insertInto('bookings')
        .values({ id, desk, demo, sealed, ...when, ...what, ...keys })
        .execute();
      const gone = { booking: id, cancelledAt: 0, by: 'person', late: 0 } as const;
      if (cancelled) await tx.insertInto('cancellations').values(gone).execute();
    }
  });
