/**
 * Which needs a query speaks of, by the words that people use for them.
 *
 * A word counts by its weight in the content and by how few needs share it; one that is only part of a phrase hints at the
 * need; a phrase that is there whole counts as a word of its own, and more. Little words ("mi", "non") count only in a whole
 * phrase, and a phrase is whole only where its words stand together.
 */
import type { Id } from '../model/common.ts';
import type { Lexicon } from './lexicon.ts';
import { isLittle } from './tokens.ts';

/** How sure it is that the query means a term, from 0 to 1. */
export type Certainty = ReadonlyMap<string, number>;
/** At which words of the query a term stands. Absent: nobody knows. */
export type Places = ReadonlyMap<string, readonly number[]>;
/**
 * `told`: a whole phrase of the highest weight was there, of two words at least that tell something. `alone`: nothing else was
 * there, and how sure it is, from 0 to 1. `terms`: those that speak of the need, and how much, above 0.
 */
export type NeedScore = { id: Id; score: number; told?: true; alone?: number; terms: ReadonlyMap<string, number> };
/** `terms`: those that a word of a query may mean. */
export type Classifier = { terms: readonly string[]; classify: (asked: Certainty, places?: Places) => NeedScore[] };

type Entry = { need: Id; terms: readonly string[]; weight: number };
/** `mass`: how rare its terms are, together; `telling`: how many of them tell something. */
type Known = Entry & { mass: number; telling: number };
/** What a term says of each need without the rest of its phrases; and the phrases of which it is the rarest term. */
type OfTerm = { alone: ReadonlyMap<Id, number>; phrases: readonly Known[] };

const highestWeight = 5;
/** A part of a phrase without the rest, against the same word alone. */
const partial = 0.4;
/** A phrase without its little words: "sono stato licenziato" for "mi hanno licenziato". Short stems mean too many things. */
const almostWhole = 0.7;
const longEnough = 5;
/** What a whole phrase adds to its words. */
const phraseBonus = 0.5;

const entriesOf = ({ needs }: Pick<Lexicon, 'needs'>): Entry[] =>
  needs.flatMap(({ id, words }) =>
    Object.entries(words).flatMap(([weight, phrases]) =>
      phrases.map((phrase) => ({ need: id, terms: phrase.split(' '), weight: Number(weight) / highestWeight })),
    ),
  );

function grouped<Value>(pairs: Iterable<readonly [string, Value]>): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key) ?? [];
    group.push(value);
    groups.set(key, group);
  }
  return groups;
}

/** ln(1 + needs / needs that have the term). */
function rarities(byTerm: ReadonlyMap<string, readonly Entry[]>, needs: number): (term: string) => number {
  const known = new Map(
    [...byTerm].map(([term, entries]) => [term, Math.log(1 + needs / new Set(entries.map(({ need }) => need)).size)]),
  );
  return (term) => known.get(term) ?? 0;
}

/** Who is "senza ascensore, al quarto piano, in una vecchia casa" is not "senza casa". */
const mostBetween = 5;

const nearest = (places: readonly number[], to: number): number =>
  places.reduce((best, place) => (Math.abs(place - to) < Math.abs(best - to) ? place : best));

/** `places`: of each word of a phrase. */
function standTogether(places: readonly (readonly number[])[]): boolean {
  const known = places.filter(({ length }) => length > 0);
  const [first = []] = known;
  return (
    known.length < 2 ||
    first.some((start) => {
      const all = known.map((one) => nearest(one, start));
      return Math.max(...all) - Math.min(...all) < known.length + mostBetween;
    })
  );
}

const tellingIn = (terms: readonly string[]): number => terms.filter((term) => !isLittle(term)).length;

class Evidence {
  /** Best reading of each term, by need. */
  readonly #words = new Map<Id, Map<string, number>>();
  readonly #phrases = new Map<Id, number>();
  readonly #told = new Set<Id>();
  readonly #alone = new Map<Id, number>();

  word(need: Id, term: string, points: number): void {
    const words = this.#words.get(need) ?? new Map<string, number>();
    words.set(term, Math.max(points, words.get(term) ?? 0));
    this.#words.set(need, words);
  }

  phrase(need: Id, points: number): void {
    this.#phrases.set(need, Math.max(points, this.#phrases.get(need) ?? 0));
  }

  told(need: Id): void {
    this.#told.add(need);
  }

  alone(need: Id, sure: number): void {
    this.#alone.set(need, Math.max(sure, this.#alone.get(need) ?? 0));
  }

  scores(): NeedScore[] {
    const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0);
    return [...this.#words]
      .map(([id, words]) => ({
        id,
        score: sum(words.values()) + (this.#phrases.get(id) ?? 0),
        terms: new Map([...words].filter(([, points]) => points > 0)),
        ...(this.#told.has(id) ? { told: true as const } : {}),
        ...(this.#alone.has(id) ? { alone: this.#alone.get(id) ?? 0 } : {}),
      }))
      .sort((one, other) => other.score - one.score);
  }
}

/** What an entry lets one of its terms say of its need, when the others are not there. */
function shareOf(term: string, { terms, weight }: Entry, rarity: (term: string) => number): number {
  const telling = terms.filter((one) => !isLittle(one));
  if (isLittle(term)) return 0;
  if (terms.length === 1) return weight;
  if (telling.length === 1 && term.length >= longEnough) return weight * almostWhole;
  return (weight * partial * rarity(term)) / terms.reduce((sum, one) => sum + rarity(one), 0);
}

/** Worked out once, so that a letter looks at few phrases and not at all in which its words stand. */
function termsOf(byTerm: ReadonlyMap<string, readonly Entry[]>, rarity: (term: string) => number): Map<string, OfTerm> {
  const rarest = ({ terms }: Entry): string =>
    terms.reduce((best, term) => (rarity(term) > rarity(best) ? term : best));
  const known = (entry: Entry): Known => ({
    ...entry,
    mass: entry.terms.reduce((sum, one) => sum + rarity(one), 0),
    telling: tellingIn(entry.terms),
  });
  return new Map(
    [...byTerm].map(([term, entries]) => {
      const alone = new Map<Id, number>();
      for (const entry of entries)
        alone.set(entry.need, Math.max(alone.get(entry.need) ?? 0, shareOf(term, entry, rarity)));
      return [term, { alone, phrases: entries.filter((entry) => rarest(entry) === term).map(known) }];
    }),
  );
}

/** `tells`: how many terms that tell something were asked. */
type Reading = { asked: Certainty; places: Places; evidence: Evidence; tells: number };

export function classifier(lexicon: Pick<Lexicon, 'needs'>): Classifier {
  const entries = entriesOf(lexicon);
  const byTerm = grouped(entries.flatMap((entry) => entry.terms.map((term) => [term, entry] as const)));
  const rarity = rarities(byTerm, lexicon.needs.length);
  const known = termsOf(byTerm, rarity);

  const readWhole = ({ need, terms, weight, mass, telling }: Known, reading: Reading): void => {
    const { asked, places, evidence, tells } = reading;
    if (!terms.every((term) => asked.has(term))) return;
    if (!standTogether(terms.map((term) => places.get(term) ?? []))) return;
    for (const term of terms) evidence.word(need, term, (asked.get(term) ?? 0) * rarity(term) * weight);
    const least = Math.min(...terms.map((term) => asked.get(term) ?? 0));
    if (terms.length > 1) evidence.phrase(need, least * mass * weight * phraseBonus);
    if (telling > 1 && weight === 1) evidence.told(need);
    if (telling === tells) evidence.alone(need, least);
  };

  const classify = (asked: Certainty, places: Places = new Map()): NeedScore[] => {
    const evidence = new Evidence();
    const tells = tellingIn([...asked.keys()]);
    for (const [term, sure] of asked) {
      const { alone = [], phrases = [] } = known.get(term) ?? {};
      for (const [need, share] of alone) evidence.word(need, term, sure * rarity(term) * share);
      for (const phrase of phrases) readWhole(phrase, { asked, places, evidence, tells });
    }
    return evidence.scores();
  };
  return { terms: [...byTerm.keys()].filter((term) => !isLittle(term)), classify };
}
