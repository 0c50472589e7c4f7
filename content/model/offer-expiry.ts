/**
 * Until when a time is kept for somebody to whom it was offered.
 *
 * Nobody loses it asleep, or while there is nobody to ask: it ends by day and while the desk receives. Before that the
 * person has some hours of daylight, and some time in which the desk can be reached. Spans are `[from, to)` in instants;
 * day and night are those of the wall clock in Rome.
 */
import type { LocalDate } from './common.ts';
import type { Span } from './slot-hours.ts';
import { addDays, type Instant, toInstant, toLocal } from './time.ts';

const hour = 3_600_000;
/** Nobody is expected to answer before or after. */
export const daylight = { from: '08:00', to: '21:00' } as const;
/** Of daylight, since the offer. */
const thinkingMs = 4 * hour;
/** While the desk receives. */
const reachableMs = hour;
/** Between the end of the offer and the appointment, where the desk asks for no more. */
const leastNoticeMs = hour;

/** The instant of the offer, the time that is offered, and when the desk can be reached until then. */
export type OfferAsked = {
  now: Instant;
  /** Of the time that is offered. */
  startsAt: Instant;
  noticeHours: number;
  /** When the desk receives on a date; in any order, and they may overlap. */
  hoursOn: (date: LocalDate) => readonly Span[];
  closures: readonly Span[];
};

const isSome = ({ from, to }: Span): boolean => from < to;

const cut = (span: Span, closed: Span): Span[] =>
  [
    { from: span.from, to: Math.min(span.to, closed.from) },
    { from: Math.max(span.from, closed.to), to: span.to },
  ].filter(isSome);

/** Overlapping ones become one, in order. */
const joined = (spans: readonly Span[]): Span[] => {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last !== undefined && span.from <= last.to) all[all.length - 1] = { ...last, to: Math.max(last.to, span.to) };
    else all.push(span);
  }
  return all;
};

const dayOn = (date: LocalDate): Span => ({ from: toInstant(date, daylight.from), to: toInstant(date, daylight.to) });

/** When an offer may end on a date: the desk receives, it is day, and it is not over. */
const receivingOn = (date: LocalDate, { now, hoursOn, closures }: OfferAsked): Span[] => {
  const day = dayOn(date);
  const spans = hoursOn(date)
    .map(({ from, to }) => ({ from: Math.max(from, day.from, now), to: Math.min(to, day.to) }))
    .filter(isSome);
  const open = closures.reduce<Span[]>((left, closed) => left.flatMap((span) => cut(span, closed)), spans);
  return joined(open);
};

/** When so much daylight has gone by. */
const afterDaylight = (now: Instant, ms: number): Instant => {
  let left = ms;
  for (let date = toLocal(now).date; ; date = addDays(date, 1)) {
    const { from, to } = dayOn(date);
    const start = Math.max(from, now);
    if (start < to && to - start >= left) return start + left;
    left -= Math.max(0, to - start);
  }
};

/** Undefined when it cannot end in time: then nothing is offered, and the time stays free for everybody. */
export function offerExpiry(asked: OfferAsked): Instant | undefined {
  const { now, startsAt, noticeHours } = asked;
  const latest = startsAt - Math.max(leastNoticeMs, noticeHours * hour);
  const earliest = afterDaylight(now, thinkingMs);
  const lastDate = toLocal(latest).date;
  let missing = reachableMs;
  for (let { date } = toLocal(now); date <= lastDate; date = addDays(date, 1)) {
    for (const { from, to } of receivingOn(date, asked)) {
      const end = Math.max(earliest, from + Math.max(0, missing));
      if (end <= to) return end <= latest ? end : undefined;
      missing -= to - from;
    }
  }
  return undefined;
}
