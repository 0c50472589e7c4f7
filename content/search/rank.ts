/** How well each record answers a question, and why. */
import type { Id } from '../model/common.ts';
import type { AskedWord, Question } from './ask.ts';
import type { NeedScore } from './classify.ts';
import type { Lexicon } from './lexicon.ts';
import type { RecordFacts } from './record.ts';
import type { TextIndex } from './text-index.ts';

/** `needs`: those of the query that it answers; `words`: those of the query that it holds. */
export type Why = { needs: readonly Id[]; words: readonly string[] };

export type Found = {
  id: Id;
  /** Above 0; compares hits of one query only. */
  score: number;
  /** With the wider needs of which they are parts. */
  needs: readonly Id[];
  comuni: readonly Id[];
  /** Found only because a slip of the finger was forgiven: "forse cercavi". */
  fuzzy?: true;
  why: Why;
};

const needWeight = 1.3;
/** The main need of a record, its second, its third. */
const places = [1, 0.7, 0.5] as const;
/** Asked for a narrow need, a record for the wider one; and the other way round. */
const widerCounts = 0.45;
const narrowerCounts = 0.75;
/** Words alone are enough if the record holds this much of the query, rare words counting more. */
const enoughWords = 0.6;
/** Against the best hit. */
const worthShowing = 0.12;
const laterCounts = { planned: 0.55, suspended: 0.7, unconfirmed: 0.92 } as const;

type Broader = ReadonlyMap<Id, Id>;

const withBroader = (needs: readonly Id[], broader: Broader): Id[] => [
  ...new Set(needs.flatMap((id) => [id, ...(broader.has(id) ? [broader.get(id) ?? id] : [])])),
];

/** How much a need of a record answers one that was asked for. */
function answers(own: Id, asked: Id, broader: Broader): number {
  if (own === asked) return 1;
  if (broader.get(own) === asked) return narrowerCounts;
  return broader.get(asked) === own ? widerCounts : 0;
}

type NeedMatch = { points: number; needs: Id[] };

function matchNeeds({ needs }: RecordFacts, asked: readonly NeedScore[], broader: Broader): NeedMatch {
  const best = asked[0]?.score ?? 1;
  let points = 0;
  const matched: Id[] = [];
  for (const { id, score } of asked) {
    const own = Math.max(...needs.map((need, place) => answers(need, id, broader) * (places[place] ?? 0)));
    if (own > 0) matched.push(id);
    points = Math.max(points, own * (score / best)) + (points > 0 ? 0.15 * Math.min(own * (score / best), points) : 0);
  }
  return { points, needs: matched };
}

/** How rare a word is, by the commonest thing that it may mean. */
const mass = ({ meanings }: AskedWord, { rarity }: TextIndex): number =>
  meanings.length === 0 ? 1 : Math.min(...meanings.map(({ term }) => rarity(term)));

type Held = { words: AskedWord[]; share: number };

function held(words: readonly AskedWord[], found: ReadonlySet<string>, index: TextIndex): Held {
  const whole = words.reduce((sum, word) => sum + mass(word, index), 0);
  const own = words.filter(({ meanings }) => meanings.some(({ term }) => found.has(term)));
  return { words: own, share: whole === 0 ? 0 : own.reduce((sum, word) => sum + mass(word, index), 0) / whole };
}

const isCertain = ({ meanings }: AskedWord): boolean => meanings.some(({ how }) => how !== 'fuzzy');

/** The query's terms, each with the certainty that it is meant. */
function weights(words: readonly AskedWord[], index: TextIndex): Map<string, number> {
  const known = new Set(index.terms);
  const found = new Map<string, number>();
  for (const { term, weight } of words.flatMap(({ meanings }) => meanings)) {
    if (known.has(term)) found.set(term, Math.max(weight, found.get(term) ?? 0));
  }
  return found;
}

type Text = { score: number; terms: ReadonlySet<string> };

function texts(words: readonly AskedWord[], index: TextIndex): Map<number, Text> {
  const scored = index.score(weights(words, index));
  const best = Math.max(...scored.map(({ score }) => score));
  return new Map(scored.map(({ record, score, terms }) => [record, { score: score / best, terms: new Set(terms) }]));
}

const nothing: Text = { score: 0, terms: new Set() };

export function ranker(index: TextIndex, lexicon: Lexicon): (question: Question) => Found[] {
  const broader: Broader = new Map(
    lexicon.needs.flatMap(({ id, broader }) => (broader === undefined ? [] : [[id, broader] as const])),
  );

  function judge(record: RecordFacts, text: Text, { words, needs, certain }: Question): Found | undefined {
    const need = matchNeeds(record, needs, broader);
    const { words: own, share } = held(words, text.terms, index);
    if (need.points === 0 && share < enoughWords) return undefined;
    const score = (needWeight * need.points + text.score * share) * (record.later ? laterCounts[record.later] : 1);
    const surely = matchNeeds(record, certain, broader).points > 0 || own.some(isCertain);
    return {
      id: record.id,
      score,
      needs: withBroader(record.needs, broader),
      comuni: record.comuni,
      ...(surely ? {} : { fuzzy: true }),
      why: { needs: need.needs, words: own.map(({ word }) => word) },
    };
  }

  return (question) => {
    const found = texts(question.words, index);
    const hits = index.records.flatMap((record, place) => judge(record, found.get(place) ?? nothing, question) ?? []);
    hits.sort((one, other) => other.score - one.score);
    return hits.filter(({ score }) => score >= (hits[0]?.score ?? 0) * worthShowing);
  };
}
