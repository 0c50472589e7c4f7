/** Looking forward from an instant: when do the doors open next, and how long do those that are open stay so? */
import type { LocalDate } from './common.ts';
import { doorKey } from './door.ts';
import type { OpeningFacts } from './opening-facts.ts';
import { type Doubtful, type Opening, openingsOn } from './openings.ts';
import type { Channel } from './schedule.ts';
import { addDays, type Instant, toInstant, toLocal } from './time.ts';

/** `next`: the first sure opening that starts later. `maybe`: a doubtful one before it, or the first where none is sure. */
export type Ahead = { next?: Opening; maybe?: Doubtful };

/** A year and its holidays. */
const horizonDays = 400;
/** A door open without a break for longer has no closing time worth telling. */
const longestRunDays = 8;

/** Spares a search of 400 days where nothing, or nothing sure, can be found. */
function prospects(facts: OpeningFacts, channels: readonly Channel[], today: LocalDate): 'none' | 'doubtful' | 'sure' {
  const gone = facts.until !== undefined && facts.until < today;
  if (gone || facts.stopped || facts.from === 'planned') return 'none';
  if (facts.exceptions.some(({ to, hours }) => today <= to && hours.length > 0)) return 'sure';
  const live = facts.schedules.filter(
    ({ channel, validTo }) => channels.includes(channel) && (validTo === undefined || today <= validTo),
  );
  if (live.length === 0) return 'none';
  const vague = facts.season === 'unknown' || facts.unconfirmed === true;
  return vague || live.every((schedule) => 'time' in schedule) ? 'doubtful' : 'sure';
}

/** What is found starts after `now`. */
export function lookAhead(facts: OpeningFacts, channels: readonly Channel[], now: Instant): Ahead {
  const today = toLocal(now).date;
  const hope = prospects(facts, channels, today);
  let maybe: Doubtful | undefined;
  for (let days = 0; hope !== 'none' && days <= horizonDays; days += 1) {
    const { openings, doubtful } = openingsOn(facts, addDays(today, days), channels);
    const next = openings.find(({ from }) => now < from);
    maybe ??= doubtful.find(({ from }) => now < from);
    if (next) return { next, ...(maybe && maybe.from < next.from && { maybe }) };
    if (maybe && hope === 'doubtful') break;
  }
  return maybe ? { maybe } : {};
}

/** The end of the hours that go on through the same door without a break; undefined when no end is near. */
export function closingOf(facts: OpeningFacts, opening: Opening): Instant | undefined {
  let until = opening.to;
  if (opening.entryUntil !== undefined) return until;
  for (let days = 0; days <= longestRunDays; days += 1) {
    const date = addDays(opening.date, days);
    if (until < toInstant(date, '00:00')) return until;
    for (const other of openingsOn(facts, date, [opening.channel]).openings) {
      const goesOn = other.from <= until && other.entryUntil === undefined && doorKey(other) === doorKey(opening);
      if (goesOn) until = Math.max(until, other.to);
    }
  }
  return undefined;
}
