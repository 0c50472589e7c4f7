/**
 * Can one go there, or call, now or today? By the rules of the badge (`opening.ts`): `yes` is walking in or being
 * answered; hours after a call are `unknown` until one calls; hours by appointment or on referral are `no`.
 */
import { allChannels, doorChannels, phoneChannels, type Terms } from './door.ts';
import { type OpeningState, openingState } from './opening.ts';
import type { OpeningFacts } from './opening-facts.ts';
import { openingsOn } from './openings.ts';
import type { Channel } from './schedule.ts';
import { type Instant, toLocal } from './time.ts';
import { greatest, type Truth } from './truth.ts';

/** At this instant, and at any time of this day. */
export type Standing = { now: Truth; today: Truth };

const byTerms = {
  free: 'yes',
  'phone-first': 'unknown',
  appointment: 'no',
  'su-invio': 'no',
} as const satisfies { [terms in Terms]: Truth };

function truthOf(state: OpeningState): Truth {
  if (state.state === 'reserved') return byTerms[state.terms];
  return ({ open: 'yes', closed: 'no', unknown: 'unknown' } as const)[state.state];
}

const speaksOf = ({ schedules }: OpeningFacts, channels: readonly Channel[]): boolean =>
  schedules.some(({ channel }) => channels.includes(channel));

function nowAt(facts: OpeningFacts, now: Instant): Truth {
  const told = [doorChannels, phoneChannels].filter((channels) => speaksOf(facts, channels));
  return greatest(told.map((channels) => truthOf(openingState(facts, channels, now))));
}

/** Hours of today that are still to come. */
function laterAt(facts: OpeningFacts, now: Instant): Truth {
  const { openings, doubtful } = openingsOn(facts, toLocal(now).date, allChannels);
  const sure = openings.filter(({ from }) => now < from).map(({ terms }) => byTerms[terms]);
  const maybe = doubtful.filter(({ to, entryUntil = to }) => now < entryUntil).map(() => 'unknown' as const);
  return greatest([...sure, ...maybe]);
}

/** `hours`: at each place. Absent: nobody told them. */
export function standingOf(hours: readonly OpeningFacts[] | undefined, now: Instant): Standing {
  if (!hours) return { now: 'unknown', today: 'unknown' };
  const open = greatest(hours.map((facts) => nowAt(facts, now)));
  return { now: open, today: greatest([open, ...hours.map((facts) => laterAt(facts, now))]) };
}
