/**
 * Which needs a query speaks of, by the words that people use for them.
 *
 * A word counts by its weight in the content and by how few needs share it; one that is only part of a phrase hints at the
 * need; a phrase that is there whole counts as a word of its own, and more. Little words ("mi", "non") count only in a whole
 * phrase, and a phrase is whole only where its words stand together.
 */
import type { Id } from '../model/common.ts';
import { kept } from './kept.ts';
import type { Saying, Spoken } from './lexicon.ts';
import { isLittle } from './tokens.ts';

/** How sure it is that the query means a term, from 0 to 1. */
export type Certainty = ReadonlyMap<string, number>;
/** At which words of the query a term stands. Absent: nobody knows. */
export type Places = ReadonlyMap<string, readonly number[]>;
/**
 * `told`: a whole phrase of the highest weight was there, of two words at least that tell something. `alone`: nothing else was
 * there, and how sure it is, from 0 to 1. `who`: only people were named. `terms`: those that speak of the need, and how much, above 0.
 */
export type NeedScore = {
  id: Id;
  score: number;
  told?: true;
  alone?: number;
  who?: true;
  terms: ReadonlyMap<string, number>;
};
export type Classify = (asked: Certainty, places?: Places) => NeedScore[];

/** `weight`: from 0 to 1; `rarities`: of its terms; `mass`: of them together; `telling`: how many of them tell something. */
type Known = Saying & { rarities: readonly number[]; mass: number; telling: number };
/** `alone`: what a term says of each need without the rest of its phrases; `said`: all that it is said in. */
type OfTerm = { rarity: number; isPerson: boolean; alone: ReadonlyMap<Id, number>; said: readonly Known[] };
/** What is worked out once for all questions. `terms`: those that a word of a query may mean. */
export type Vocabulary = { terms: readonly string[]; of: (term: string) => OfTerm | undefined };

const highestWeight = 5;
/** A part of a phrase without the rest, against the same word alone. */
const partial = 0.4;
/** A phrase without its little words: "sono stato licenziato" for "mi hanno licenziato". Short stems mean too many things. */
const almostWhole = 0.7;
const longEnough = 5;
/** What a whole phrase adds to its words. */
const phraseBonus = 0.5;

type ByTerm = ReadonlyMap<string, readonly Saying[]>;

function byTermOf(sayings: readonly Saying[]): ByTerm {
  const found = new Map<string, Saying[]>();
  for (const saying of sayings) {
    for (const term of saying.terms) {
      const before = found.get(term);
      if (before) before.push(saying);
      else found.set(term, [saying]);
    }
  }
  return found;
}

const needsIn = (sayings: readonly Saying[]): number => new Set(sayings.map(({ need }) => need)).size;

/** ln(1 + needs / needs that have the term). */
const rarities = (byTerm: ByTerm, part: Spoken['part'], needs: number) =>
  kept((term: string): number => Math.log(1 + needs / (part?.sharing.get(term) ?? needsIn(byTerm.get(term) ?? []))));

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

  scores(isPerson: (term: string) => boolean): NeedScore[] {
    // In one order, whatever that of the phrases: the last digit of a sum depends on it, and so may the order of the answers.
    const sum = (numbers: Iterable<number>) =>
      Float64Array.from(numbers)
        .sort()
        .reduce((total, one) => total + one, 0);
    return [...this.#words]
      .map(([id, words]) => ({
        id,
        score: sum(words.values()) + (this.#phrases.get(id) ?? 0),
        terms: new Map([...words].filter(([, points]) => points > 0)),
        ...([...words].every(([term, points]) => points === 0 || isLittle(term) || isPerson(term))
          ? { who: true as const }
          : {}),
        ...(this.#told.has(id) ? { told: true as const } : {}),
        ...(this.#alone.has(id) ? { alone: this.#alone.get(id) ?? 0 } : {}),
      }))
      .sort((one, other) => other.score - one.score);
  }
}

/** What a saying lets one of its terms say of its need, when the others are not there. */
function shareOf(term: string, rarity: number, { terms, weight, mass, telling }: Known): number {
  if (isLittle(term)) return 0;
  if (terms.length === 1) return weight;
  if (telling === 1 && term.length >= longEnough) return weight * almostWhole;
  return (weight * partial * rarity) / mass;
}

/** `needs`: how many there are. Worked out once for each term that is asked. */
export function vocabularyOf(spoken: Omit<Spoken, 'dangers'>, needs: number): Vocabulary {
  const people = new Set(spoken.people);
  const byTerm = byTermOf(spoken.sayings);
  const isOwn = (term: string): boolean => byTerm.has(term) && !spoken.part?.others.has(term);
  const rarity = rarities(byTerm, spoken.part, needs);
  const known = ({ need, terms, weight }: Saying): Known => {
    const all = terms.map(rarity);
    const mass = all.reduce((sum, one) => sum + one, 0);
    return { need, terms, weight: weight / highestWeight, rarities: all, mass, telling: tellingIn(terms) };
  };
  const of = kept((term: string): OfTerm | undefined => {
    if (!isOwn(term)) return undefined;
    const own = rarity(term);
    const said = (byTerm.get(term) ?? []).map(known);
    const alone = new Map<Id, number>();
    for (const one of said) alone.set(one.need, Math.max(alone.get(one.need) ?? 0, shareOf(term, own, one)));
    return { rarity: own, isPerson: people.has(term), alone, said };
  });
  return { terms: [...byTerm.keys()].filter((term) => isOwn(term) && !isLittle(term)), of };
}

/** `tells`: how many terms that tell something were asked. */
type Reading = { asked: Certainty; places: Places; evidence: Evidence; tells: number };

function readWhole({ need, terms, weight, rarities, mass, telling }: Known, reading: Reading): void {
  const { asked, places, evidence, tells } = reading;
  if (!terms.every((term) => asked.has(term))) return;
  if (!standTogether(terms.map((term) => places.get(term) ?? []))) return;
  for (const [at, term] of terms.entries()) {
    evidence.word(need, term, (asked.get(term) ?? 0) * (rarities[at] ?? 0) * weight);
  }
  const least = Math.min(...terms.map((term) => asked.get(term) ?? 0));
  if (terms.length > 1) evidence.phrase(need, least * mass * weight * phraseBonus);
  if (telling > 1 && weight === 1) evidence.told(need);
  if (telling === tells) evidence.alone(need, least);
}

/** Of several vocabularies, each of its own terms. */
export function classifier(vocabularies: readonly Vocabulary[]): Classify {
  const ofTerm = (term: string): OfTerm | undefined => {
    for (const { of } of vocabularies) {
      const known = of(term);
      if (known) return known;
    }
    return undefined;
  };
  return (asked, places = new Map()) => {
    const evidence = new Evidence();
    const tells = tellingIn([...asked.keys()]);
    for (const [term, sure] of asked) {
      const known = ofTerm(term);
      if (known === undefined) continue;
      for (const [need, share] of known.alone) evidence.word(need, term, sure * known.rarity * share);
      // Once for each of its terms; what is there twice counts once (`Evidence`).
      for (const one of known.said) readWhole(one, { asked, places, evidence, tells });
    }
    return evidence.scores((term) => ofTerm(term)?.isPerson === true);
  };
}
