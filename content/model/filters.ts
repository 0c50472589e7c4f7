/**
 * Filters on a list of services: which of them fit what somebody chose. Three values, so that a service of which a fact
 * is not known is neither shown as fitting nor lost: `yes` is the list, `unknown` comes after it under "da chiedere".
 *
 * All that is chosen must hold. Choosing more never makes a list longer, but for `near`, which widens the Comune.
 */
import type { Facets } from './facets.ts';
import { type Standing, standingOf } from './standing.ts';
import type { Instant } from './time.ts';
import type { Truth } from './truth.ts';

/** In the order in which addresses write them. */
export const filterKinds = [
  'comune',
  'near',
  'need',
  'opening',
  'bookable',
  'language',
  'without',
  'anonymous',
  'receives',
] as const;
/** What a filter is about. */
export type FilterKind = (typeof filterKinds)[number];

/**
 * Values by kind; absent, or none: any will do. `comune`, `need`: an id; `opening`: now, today; `language`: a code;
 * `without`: isee, residence, papers; `receives`: guests; the others: "1".
 */
export type Chosen = { readonly [kind in FilterKind]?: readonly string[] };
/** What may be chosen in a list. */
export type Offer = Chosen;
/** One value of one filter; a filter that is only on or off has the value "1". */
export type Choice = { kind: FilterKind; value: string };

/** A service at an instant. Without one (when pages are built) nothing is known of its doors. */
export type Candidate = Facets & {
  standing: Standing;
  /** Found by a search in a neighbour of the Comune that it asks: only for who wants `near`. */
  beside?: boolean;
};

/** Its facets, and whether one can go there or call at that instant. */
export const candidateAt = (facets: Facets, now: Instant | undefined): Candidate => ({
  ...facets,
  standing: standingOf(now === undefined ? undefined : facets.hours, now ?? 0),
});

/** Of these several may be chosen at once. */
export const severalOf = (kind: FilterKind): boolean => kind === 'without' || kind === 'receives';

const holds = (truth: boolean): Truth => (truth ? 'yes' : 'no');
const facts: { readonly [value: string]: 'isee' | 'residence' | 'papers' } = {
  isee: 'isee',
  residence: 'residence',
  papers: 'papers',
};

function inComune({ comuni, near = [] }: Facets, comune: string, chosen: Chosen): Truth {
  return holds(
    comuni.length === 0 || comuni.includes(comune) || (isChosen(chosen, flag('near')) && near.includes(comune)),
  );
}

function receives({ receives: told }: Facets, guest: string): Truth {
  if (!told) return 'no';
  return new Map(Object.entries(told)).get(guest) ?? 'unknown';
}

const tests: { readonly [kind in FilterKind]: (one: Candidate, value: string, chosen: Chosen) => Truth } = {
  comune: inComune,
  near: () => 'yes',
  need: ({ needs }, need) => holds(needs.includes(need)),
  opening: ({ standing }, when) => (when === 'now' ? standing.now : standing.today),
  bookable: ({ bookable }) => holds(bookable),
  language: ({ languages }, language) => (languages ? holds(languages.includes(language)) : 'unknown'),
  without: (one, what) => one[facts[what] ?? 'papers'] ?? 'unknown',
  anonymous: ({ name }) => name ?? 'unknown',
  receives,
};

/** Does one thing that is chosen hold? `chosen` says how wide the Comune is. */
export const holdsOf = (one: Candidate, { kind, value }: Choice, chosen: Chosen): Truth =>
  tests[kind](one, value, chosen);

/** The choice of a filter that is only on or off. */
export const flag = (kind: FilterKind): Choice => ({ kind, value: '1' });

/** Is this value among the chosen ones? */
export const isChosen = (chosen: Chosen, { kind, value }: Choice): boolean => chosen[kind]?.includes(value) === true;

/** One by one, in the order of `filterKinds`. */
export const choicesOf = (chosen: Chosen): Choice[] =>
  filterKinds.flatMap((kind) => (chosen[kind] ?? []).map((value) => ({ kind, value })));

/** Stops at the first that does not hold: a page asks this some ten thousand times. */
function judge(one: Candidate, choices: readonly Choice[], chosen: Chosen): Truth {
  if (one.beside && !isChosen(chosen, flag('near'))) return 'no';
  let truth: Truth = 'yes';
  for (const choice of choices) {
    const held = holdsOf(one, choice, chosen);
    if (held === 'no') return 'no';
    if (held === 'unknown') truth = 'unknown';
  }
  return truth;
}

/** Does it fit all that is chosen? `unknown` where a fact that decides is not known. */
export const matches = (one: Candidate, chosen: Chosen): Truth => judge(one, choicesOf(chosen), chosen);

const setting = (chosen: Chosen, kind: FilterKind, values: readonly string[]): Chosen => {
  const { [kind]: _, ...others } = chosen;
  return values.length > 0 ? { ...others, [kind]: values } : others;
};

/** With one more; of most kinds it takes the place of the one before. */
export const choose = (chosen: Chosen, { kind, value }: Choice): Chosen =>
  setting(chosen, kind, severalOf(kind) ? [...new Set([...(chosen[kind] ?? []), value])] : [value]);

/** Without one. Neighbours mean nothing without a Comune. */
export function drop(chosen: Chosen, { kind, value }: Choice): Chosen {
  const left = setting(
    chosen,
    kind,
    (chosen[kind] ?? []).filter((other) => other !== value),
  );
  return kind === 'comune' ? setting(left, 'near', []) : left;
}

/** `fit`: those of the list; `ask`: those that come after it, because something is not known. */
export type Tally = { fit: number; ask: number };

/** How many of them fit, and how many might. */
export function tally(all: Iterable<Candidate>, chosen: Chosen): Tally {
  const found = { fit: 0, ask: 0 };
  const choices = choicesOf(chosen);
  for (const one of all) {
    const truth = judge(one, choices, chosen);
    if (truth === 'yes') found.fit += 1;
    if (truth === 'unknown') found.ask += 1;
  }
  return found;
}

/** How many would remain after choosing this too; of what is chosen already, how many there are. */
export const tallyWith = (all: Iterable<Candidate>, chosen: Chosen, choice: Choice): Tally =>
  tally(all, choose(chosen, choice));

/** What is chosen and not known of a service that otherwise fits: what to ask before one goes. */
export const doubtsOf = (all: readonly Candidate[], chosen: Chosen): Choice[] => {
  const toAsk = all.filter((one) => matches(one, chosen) === 'unknown');
  return choicesOf(chosen).filter((choice) => toAsk.some((one) => holdsOf(one, choice, chosen) === 'unknown'));
};

/** Does a filter make sense for these? Not where it holds of none, unless it is known not to hold of some. */
export const tellsApart = (all: readonly Candidate[], choice: Choice): boolean => {
  if (choice.kind === 'near') return all.some(({ beside }) => beside);
  const held = all.map((one) => holdsOf(one, choice, {}));
  return (
    held.includes('yes') ||
    (choice.kind !== 'need' && choice.kind !== 'bookable' && choice.kind !== 'language' && held.includes('no'))
  );
};

/** A way out of a list that is too short: one filter to take away, or the neighbours to let in. */
export type WayOut = { choice: Choice; step: 'drop' | 'add'; chosen: Chosen; tally: Tally };

/** Those that help, the one that helps most first. */
export function waysOut(all: readonly Candidate[], chosen: Chosen, offer: Offer): WayOut[] {
  const near = flag('near');
  const dropped = choicesOf(chosen).map((choice) => ({ choice, step: 'drop' as const, chosen: drop(chosen, choice) }));
  const isPlaced = chosen.comune !== undefined || all.some(({ beside }) => beside);
  const wider = isPlaced && isChosen(offer, near) && !isChosen(chosen, near);
  const added = wider ? [{ choice: near, step: 'add' as const, chosen: choose(chosen, near) }] : [];
  const now = tally(all, chosen).fit;
  return [...added, ...dropped]
    .map((way) => ({ ...way, tally: tally(all, way.chosen) }))
    .filter((way) => way.tally.fit > now)
    .sort((one, other) => other.tally.fit - one.tally.fit);
}
