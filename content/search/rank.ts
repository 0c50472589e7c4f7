/** How well each record answers a question: by its needs, by its words, by whether it runs. */
import type { Id } from '../model/common.ts';
import type { AskedWord, Question } from './ask.ts';
import type { Terms } from './dictionary.ts';
import type { Frame } from './lexicon.ts';
import { needPoints } from './need-places.ts';
import type { Wanted } from './scorer.ts';
import type { TextIndex } from './text-index.ts';

/** `record`: its place in the index; `score` above 0 compares answers to one question only. */
export type Ranked = {
  record: number;
  comuni: readonly Id[];
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
function wanted(words: readonly AskedWord[], { all }: Terms): Wanted[] {
  const found = new Map<string, Wanted>();
  for (const [place, { meanings }] of words.entries()) {
    for (const { term, weight } of meanings.filter((meaning) => all.has(meaning.term))) {
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

/** The words of a question and what the records hold of them, ready to be judged. */
function scoredText({ words, sure }: Question, index: TextIndex) {
  const { scores, words: held } = index.score(wanted(words, index.terms));
  const best = highest(scores) || 1;
  const share = shares(words, index);
  const surely = words.reduce((bits, word, place) => bits | (sure.includes(word) ? 1 << place : 0), 0);
  return {
    held,
    isSure: (record: number): boolean => share((held[record] ?? 0) & surely) >= enoughWords,
    points: (record: number): number => ((scores[record] ?? 0) / best) * share(held[record] ?? 0),
    isEnough: (record: number): boolean => held[record] !== 0 && share(held[record] ?? 0) >= enoughWords,
  };
}

export function ranker(index: TextIndex, frame: Frame): (question: Question) => Ranked[] {
  const points = needPoints(index.records, frame);

  function judged(question: Question): Ranked[] {
    const [needed, surely] = [points(question.needs), points(question.certain)];
    const text = scoredText(question, index);
    const ranked: Ranked[] = [];
    index.records.forEach(({ later, comuni }, record) => {
      const need = needed[record] ?? 0;
      if (need === 0 && !text.isEnough(record)) return;
      const score = (needWeight * need + text.points(record)) * (later ? laterCounts[later] : 1);
      const words = text.held[record] ?? 0;
      ranked.push({ record, comuni, score, words, fuzzy: surely[record] === 0 && !text.isSure(record) });
    });
    return ranked;
  }

  /** Services that go where somebody lives come before all others. */
  function withServed(ranked: readonly Ranked[], best: number, { lives }: Question): readonly Ranked[] {
    if (lives === undefined) return ranked;
    const served = new Set(lives.estate.services);
    const others = ranked.filter(({ record }) => !served.has(index.records[record]?.id ?? ''));
    const own = [...index.records.entries()]
      .filter(([, { id }]) => served.has(id))
      .map(([record, { comuni }]) => ({ record, comuni, score: best + 1, words: 0, fuzzy: false }));
    return [...own, ...others];
  }

  return (question) => {
    const judgedAll = judged(question);
    const best = judgedAll.reduce((most, { score }) => Math.max(most, score), 0);
    const ranked = withServed(judgedAll, best, question);
    return ranked
      .filter(({ score }) => score >= best * worthShowing)
      .sort((one, other) => other.score - one.score || one.record - other.record);
  };
}
