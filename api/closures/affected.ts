/** A closure as the desk sees it: its hours, and each person in them with what is still to be done. */
import type { Id, Words } from '#content/model/common.ts';
import type { Span } from '#content/model/slot-hours.ts';
import type { Instant } from '#content/model/time.ts';
import type { Booking } from '../bookings/bookings.ts';
import type { ClosuresTable } from '../database/schema.ts';
import type { AffectedTable, CallsTable, Way } from '../database/tables/desk-day.ts';
import type { KeptOffer, Offers } from '../offers/offers.ts';
import type { ClosureDeps } from './closures.ts';
import { affectedBy, callsTo, closuresAfter, lettersTo, spansOf } from './table.ts';
import { stateOf, type TodoState } from './todo.ts';
import { closureWords } from './words.ts';

export type Affected = {
  booking: Booking;
  way: Way;
  state: TodoState;
  /** The other time that is kept for them. */
  offer: KeptOffer | undefined;
  calls: readonly CallsTable[];
  letter: { sentAt: Instant | undefined; failed: boolean } | undefined;
};

export type ClosureView = {
  act: string;
  desk: Id;
  spans: readonly Span[];
  words: Words;
  madeAt: Instant;
  madeBy: string;
  revokedAt: Instant | undefined;
  affected: readonly Affected[];
};

export type ClosureViews = {
  /** Undefined: there is no such closure. */
  one: (act: string) => Promise<ClosureView | undefined>;
  /** Those that are not over for long, in order of time. */
  list: (desks: ReadonlySet<Id>) => Promise<ClosureView[]>;
};

/** Over, but perhaps somebody still wonders what became of it. */
const shownMs = 7 * 24 * 3_600_000;

const isWithin = ({ startsAt, endsAt }: Booking, spans: readonly Span[]): boolean =>
  spans.some(({ from, to }) => startsAt < to && from < endsAt);

type Letters = Awaited<ReturnType<typeof lettersTo>>;
type Gathered = { letters: Letters; calls: readonly CallsTable[]; offers: readonly KeptOffer[] };
type Act = Omit<ClosureView, 'affected'>;

export const createClosureViews = (deps: ClosureDeps, offers: Offers): ClosureViews => {
  const { database, bookings, now } = deps;
  const { read } = database;

  const actOf = (rows: readonly ClosuresTable[]): Act | undefined => {
    const [first] = rows;
    if (first === undefined) return undefined;
    return {
      act: first.act ?? first.id,
      desk: first.desk,
      spans: rows.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt })),
      words: closureWords(first),
      madeAt: first.createdAt,
      madeBy: first.by,
      revokedAt: first.revokedAt ?? undefined,
    };
  };

  const gather = async (ids: readonly string[]): Promise<Gathered> => {
    const [letters, calls, made] = await Promise.all([lettersTo(read, ids), callsTo(read, ids), offers.of(ids)]);
    return { letters, calls, offers: made };
  };

  const one = async ({ booking: id, way, createdAt }: AffectedTable, act: Act, all: Gathered) => {
    const booking = await bookings.byId(id);
    if (booking === undefined) return [];
    const calls = all.calls.filter(({ subject, at }) => subject === id && at >= createdAt);
    const offer = all.offers.findLast(({ subject, createdAt: made }) => subject === id && made >= createdAt);
    const letterOf = (event: string) => {
      const row = all.letters.findLast((letter) => letter.booking === id && letter.event === event);
      const since = event === 'reopened' ? (act.revokedAt ?? Infinity) : createdAt;
      return row && row.createdAt >= since ? { ...row, outcome: row.outcome ?? undefined } : undefined;
    };
    const letter = letterOf('closed');
    const facts = {
      way,
      hasPhone: booking.person?.phone !== undefined,
      startsAt: booking.startsAt,
      inHours: isWithin(booking, act.spans),
      cancelled: booking.cancelled !== undefined,
      revokedAt: act.revokedAt,
      closedLetter: letter,
      reopenedLetter: letterOf('reopened'),
      offer: offer && { answer: offer.answer ?? (offer.live ? undefined : ('expired' as const)) },
      calls,
      demo: booking.demo,
    };
    const sentAt = letter?.outcome === 'sent' ? (letter.doneAt ?? undefined) : undefined;
    const failed = letter?.outcome === 'dead' || letter?.outcome === 'skipped';
    const shown: Affected = {
      booking,
      way,
      state: stateOf(facts, now()),
      offer: offer?.live ? offer : undefined,
      calls,
      letter: letter && { sentAt, failed },
    };
    return [shown];
  };

  const whole = async (acts: readonly Act[]): Promise<ClosureView[]> => {
    const rows = await affectedBy(
      read,
      acts.map(({ act }) => act),
    );
    const all = await gather([...new Set(rows.map(({ booking }) => booking))]);
    return Promise.all(
      acts.map(async (act) => {
        const own = rows.filter(({ closure }) => closure === act.act);
        const affected = (await Promise.all(own.map((row) => one(row, act, all)))).flat();
        return { ...act, affected: affected.sort((a, b) => a.booking.startsAt - b.booking.startsAt) };
      }),
    );
  };

  return {
    one: async (id) => {
      const act = actOf(await spansOf(read, id));
      return act && (await whole([act]))[0];
    },
    list: async (desks) => {
      const rows = (await closuresAfter(read, now() - shownMs)).filter(({ desk }) => desks.has(desk));
      const acts = Map.groupBy(rows, ({ act }) => act);
      return whole([...acts.values()].flatMap((same) => actOf(same) ?? []));
    },
  };
};
