/** How well each record answers a question: by its needs, by its words, by whether it runs. */
import type { AskedWord, Question } from './ask.ts';
import type { Lexicon } from './lexicon.ts';
import { needPoints } from './need-places.ts';
import type { Scores, Wanted } from './scorer.ts';
import type { TextIndex } from './text-index.ts';

/** `record`: its place in the index; `score` above 0 compares answers to one question only. */
export type Ranked = {
  record: number;
  score: number;
  /** Bits of the query's words that it holds. */
  words: number;
  /** Found only because a slip of the finger was forgiven. */
  fuzzy: boolean;
};

const needWeight = 1.3;
/** Words alone are enough if the record holds this much of the query, rare words counting more. */
const enoughWords = 0.6;
/** Against the best answer. */
const worthShowing = 0.12;
const laterCounts = { planned: 0.55, suspended: 0.7, unconfirmed: 0.92 } as const;

/** How rare a word is, by the commonest thing that it may mean. */
const mass = ({ meanings }: AskedWord, { rarity }: TextIndex): number =>
  meanings.length === 0 ? 1 : Math.min(...meanings.map(({ term }) => rarity(term)));

/** Each term once, with the words that may mean it. */
function wanted(words: readonly AskedWord[], known: ReadonlySet<string>): Wanted[] {
  const found = new Map<string, Wanted>();
  for (const [place, { meanings }] of words.entries()) {
    for (const { term, weight } of meanings.filter((meaning) => known.has(meaning.term))) {
      const before = found.get(term);
      found.set(term, {
        term,
        weight: Math.max(weight, before?.weight ?? 0),
        words: (before?.words ?? 0) | (1 << place),
      });
    }
  }
  return [...found.values()];
}

/** The part of the query that is held by records with these words, from 0 to 1. */
function shares(words: readonly AskedWord[], index: TextIndex): (bits: number) => number {
  const masses = words.map((word) => mass(word, index));
  const whole = masses.reduce((sum, one) => sum + one, 0);
  const known = new Map<number, number>();
  return (bits) => {
    const before = known.get(bits);
    if (before !== undefined) return before;
    const held = masses.reduce((sum, one, place) => sum + ((bits >> place) & 1 ? one : 0), 0);
    const share = whole === 0 ? 0 : held / whole;
    known.set(bits, share);
    return share;
  };
}

const highest = (numbers: Float64Array): number => numbers.reduce((best, one) => Math.max(best, one), 0);

export function ranker(index: TextIndex, lexicon: Lexicon): (question: Question) => Ranked[] {
  const known = new Set(index.terms);
  const points = needPoints(index.records, lexicon);

  function judged({ words, needs, certain, sure }: Question, text: Scores): Ranked[] {
    const share = shares(words, index);
    const [needed, surely] = [points(needs), points(certain)];
    const bestText = highest(text.scores) || 1;
    const sureWords = words.reduce((bits, word, place) => bits | (sure.includes(word) ? 1 << place : 0), 0);
    return index.records.flatMap(({ later }, record) => {
      const [need, held] = [needed[record] ?? 0, text.words[record] ?? 0];
      if (need === 0 && (held === 0 || share(held) < enoughWords)) return [];
      const own = needWeight * need + ((text.scores[record] ?? 0) / bestText) * share(held);
      const fuzzy = surely[record] === 0 && (held & sureWords) === 0;
      return { record, score: own * (later ? laterCounts[later] : 1), words: held, fuzzy };
    });
  }

  return (question) => {
    const ranked = judged(question, index.score(wanted(question.words, known)));
    ranked.sort((one, other) => other.score - one.score || one.record - other.record);
    const best = ranked[0]?.score ?? 0;
    return ranked.filter(({ score }) => score >= best * worthShowing);
  };
}
