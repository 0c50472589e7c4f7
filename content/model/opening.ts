/**
 * "Aperto ora?": what can be said at an instant of the hours of one service at one place.
 *
 * `open` means that somebody may walk in now, or call now: hours by appointment, after a call or on referral are
 * `reserved`, and hours after the last entry are `closed`. What we do not know is `unknown`, never `closed`.
 * The caller names the channels: `doorChannels` or `phoneChannels`, because "the phone answers" is not "open".
 */
import type { LocalDate } from './common.ts';
import type { Terms } from './door.ts';
import { type Holiday, holidayOn } from './holidays.ts';
import { type Ahead, closingOf, lookAhead } from './opening-ahead.ts';
import type { OpeningFacts } from './opening-facts.ts';
import { type Doubtful, type DoubtWhy, type Opening, openingsOn } from './openings.ts';
import type { Channel, Schedule, ScheduleException } from './schedule.ts';
import { addDays, type Instant, toLocal } from './time.ts';
import { absence, exceptionsOn, inForce, inSeason, weeklyAnswer } from './timetable.ts';

type Why =
  | { why: 'outside-hours' | 'entry-over' | 'season' | 'not-begun' | 'suspended' | 'ended' }
  | { why: 'holiday'; holiday: Holiday }
  /** The dates to tell are those of the exception, and its reason. */
  | { why: 'exception'; exception: ScheduleException };

/** What can be said at an instant, with what a person wants to know next. */
export type OpeningState =
  /** `until` absent: no closing within a week. */
  | { state: 'open'; opening: Opening; until?: Instant | undefined }
  | { state: 'reserved'; terms: Exclude<Terms, 'free'>; opening: Opening; until?: Instant | undefined }
  | ({ state: 'closed' } & Why & Ahead)
  /** `doubt`: hours of today that may or may not be, running now if `doubt.from <= now`. */
  | ({ state: 'unknown'; why: DoubtWhy; doubt: Doubtful; holiday?: Holiday } & Pick<Ahead, 'next'>)
  /** No source tells hours for these channels, or those told have expired. */
  | ({ state: 'unknown'; why: 'no-hours' } & Ahead);

const easiestFirst: readonly Terms[] = ['free', 'phone-first', 'appointment', 'su-invio'];

const entryEnd = ({ to, entryUntil = to }: Opening): Instant => entryUntil;

/** The opening that asks least; among equals the one that lasts longest. */
const easiest = (openings: Opening[]): Opening | undefined =>
  openings.sort(
    (a, b) => easiestFirst.indexOf(a.terms) - easiestFirst.indexOf(b.terms) || entryEnd(b) - entryEnd(a),
  )[0];

function opened(facts: OpeningFacts, opening: Opening): OpeningState {
  const { terms } = opening;
  const until = closingOf(facts, opening);
  return terms === 'free' ? { state: 'open', opening, until } : { state: 'reserved', terms, opening, until };
}

/** The exception that rules all the channels asked for which hours are known. */
function rulingException(
  facts: OpeningFacts,
  channels: readonly Channel[],
  date: LocalDate,
): ScheduleException | undefined {
  const known = channels.filter((channel) => facts.schedules.some((schedule) => schedule.channel === channel));
  const ruling = (known.length > 0 ? known : channels).map((channel) => exceptionsOn(facts, date, channel)[0]);
  return known.length === 0 || ruling.every(Boolean) ? ruling.find(Boolean) : undefined;
}

/** Why none of these hours, none of which has expired, is in force. */
function outOfPeriod(live: readonly Schedule[], date: LocalDate): 'season' | 'not-begun' | undefined {
  if (live.some((schedule) => inForce(schedule, date))) return undefined;
  return live.some(({ validFrom }) => validFrom === undefined || validFrom <= date) ? 'season' : 'not-begun';
}

function whyClosed(facts: OpeningFacts, channels: readonly Channel[], date: LocalDate): Why | undefined {
  const absent = absence(facts, date);
  if (absent) return { why: absent };
  const exception = rulingException(facts, channels, date);
  if (exception) return { why: 'exception', exception };
  if (facts.season && facts.season !== 'unknown' && !inSeason(date, facts.season)) return { why: 'season' };
  const live = facts.schedules.filter(
    ({ channel, validTo }) => channels.includes(channel) && (validTo === undefined || date <= validTo),
  );
  if (live.length === 0) return undefined;
  const why = outOfPeriod(live, date);
  if (why) return { why };
  const holiday = holidayOn(date, facts);
  const shut = live.some((schedule) => inForce(schedule, date) && weeklyAnswer(schedule, date, holiday) === 'closed');
  return holiday && shut ? { why: 'holiday', holiday } : { why: 'outside-hours' };
}

/** The state at `now`, for the channels that the caller names. */
export function openingState(facts: OpeningFacts, channels: readonly Channel[], now: Instant): OpeningState {
  const today = toLocal(now).date;
  const days = [addDays(today, -1), today].map((date) => openingsOn(facts, date, channels));
  const running = days.flatMap(({ openings }) => openings).filter(({ from, to }) => from <= now && now < to);
  const best = easiest(running.filter((opening) => now < entryEnd(opening)));
  if (best) return opened(facts, best);
  const ahead = lookAhead(facts, channels, now);
  const doubt =
    days.flatMap(({ doubtful }) => doubtful).find((one) => one.from <= now && now < entryEnd(one)) ??
    (ahead.maybe?.date === today ? ahead.maybe : undefined);
  if (doubt) {
    const { next } = ahead;
    const holiday = holidayOn(doubt.date, facts);
    return { state: 'unknown', why: doubt.why, doubt, ...(holiday && { holiday }), ...(next && { next }) };
  }
  if (running.length > 0) return { ...ahead, state: 'closed', why: 'entry-over' };
  const why = whyClosed(facts, channels, today);
  return why ? { ...ahead, state: 'closed', ...why } : { ...ahead, state: 'unknown', why: 'no-hours' };
}
