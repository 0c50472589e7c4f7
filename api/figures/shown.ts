/**
 * Which numbers may be shown so that nobody is recognised. Under five nothing is told, and neither is what it could be
 * computed from. There are no sums over desks or months: with them, a hidden number would follow from its neighbours. Pure.
 */
import { type Outcome, outcomes, type Shown, type ShownAppointments } from '#views/staff/figures/figures.ts';

const least = 5;

/** A number that is no part of another one. */
export const showAlone = (count: number): Shown => (count > 0 && count < least ? 'few' : count);

const everywhere = (shown: Shown): Record<Outcome, Shown> => ({
  arrived: shown,
  noshow: shown,
  early: shown,
  late: shown,
  open: shown,
});

/**
 * At least two, and their sum leaves more than one way to be made up: it is not small, and they are not all as large as
 * small ones can be.
 */
const isSafe = (hidden: readonly number[]): boolean => {
  const sum = hidden.reduce((all, count) => all + count, 0);
  return hidden.length >= 2 && sum >= least && hidden.some((count) => count !== least - 1);
};

/** The small ones are hidden, and the next larger ones too, until none of them follows from the others. */
const hiddenOf = (counts: Readonly<Record<Outcome, number>>): ReadonlySet<Outcome> => {
  const some = outcomes.filter((name) => counts[name] > 0).sort((a, b) => counts[a] - counts[b]);
  const hidden = some.filter((name) => counts[name] < least);
  if (hidden.length === 0) return new Set();
  for (const next of some.slice(hidden.length)) {
    // One of two that are equal would tell by its place which one was taken.
    const tied = counts[next] >= least && counts[next] === counts[hidden.at(-1) ?? next];
    if (!tied && isSafe(hidden.map((name) => counts[name]))) break;
    hidden.push(next);
  }
  return new Set(hidden);
};

/** When all are hidden their sum is too: five times one would be known from it. */
export const showAppointments = (counts: Readonly<Record<Outcome, number>>): ShownAppointments => {
  const bookings = outcomes.reduce((sum, name) => sum + counts[name], 0);
  if (bookings === 0) return { bookings, ...everywhere(0) };
  if (bookings < least) return { bookings: 'few', ...everywhere('few') };
  const hidden = hiddenOf(counts);
  const shown = everywhere('hidden');
  for (const name of outcomes) if (!hidden.has(name)) shown[name] = counts[name];
  return { bookings: hidden.size === outcomes.length ? 'hidden' : bookings, ...shown };
};
