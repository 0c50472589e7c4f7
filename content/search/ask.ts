/** What somebody asks, worked out from what they typed: Comune, words and what they may mean, needs. */
import type { Id } from '../model/common.ts';
import { type Certainty, type Classifier, classifier, type NeedScore } from './classify.ts';
import { namedComune } from './comune-names.ts';
import { type Danger, dangerIn, withDanger } from './danger.ts';
import { type Dictionary, dictionary, type Meaning, meanings } from './dictionary.ts';
import type { Lexicon } from './lexicon.ts';
import { stem } from './stemmer.ts';
import type { TextIndex } from './text-index.ts';
import { tokens } from './tokens.ts';

/** A word of the query; without meanings it is known nowhere. */
export type AskedWord = { word: string; term: string; meanings: readonly Meaning[] };

export type Question = {
  comune: Id | undefined;
  words: readonly AskedWord[];
  /** Best first, the clear ones only. */
  needs: readonly NeedScore[];
  /** What remains of `needs` if no slip of the finger is forgiven. */
  certain: readonly NeedScore[];
  danger?: Danger | undefined;
};

export type Reader = { dictionary: Dictionary; classify: Classifier['classify'] };

/** A need below this is a guess: about one word of middle weight that few needs share. */
const clearNeed = 1.1;
/** A second need must be this near to the first. */
const nearTheFirst = 0.45;
const mostNeeds = 3;

/** Who types only the name of a Comune wants to know where to begin. */
const firstDoor: NeedScore = { id: 'ascolto', score: 3 };

export function reader(index: TextIndex, lexicon: Lexicon): Reader {
  const { terms, classify } = classifier(lexicon);
  return { dictionary: dictionary(index.terms, terms), classify };
}

function certainty(words: readonly AskedWord[], accepted: (meaning: Meaning) => boolean): Certainty {
  const found = new Map<string, number>();
  for (const { term, weight } of words.flatMap((word) => word.meanings).filter(accepted)) {
    found.set(term, Math.max(weight, found.get(term) ?? 0));
  }
  return found;
}

/** Words that nobody knows make it less likely that the known ones were understood. */
function understood(words: readonly AskedWord[]): number {
  const known = words.filter((word) => word.meanings.length > 0).length;
  return words.length === 0 ? 0 : Math.sqrt(known / words.length);
}

const clear = (scores: readonly NeedScore[], share: number): NeedScore[] => {
  const sure = scores.map(({ id, score }) => ({ id, score: score * share })).filter(({ score }) => score >= clearNeed);
  return sure.filter(({ score }) => score >= (sure[0]?.score ?? 0) * nearTheFirst).slice(0, mostNeeds);
};

type Typed = { q: string; comune?: Id | undefined; typing?: boolean | undefined };

export function ask(
  { q, comune, typing = false }: Typed,
  { dictionary, classify }: Reader,
  lexicon: Lexicon,
): Question {
  const named = namedComune(q, lexicon.comuni, (word) => dictionary.has(stem(word)));
  const found = tokens(named.rest);
  const unfinished = typing && !/\s$/.test(q);
  const words = found.map((token, place) => ({
    ...token,
    meanings: meanings(token, dictionary, unfinished && place === found.length - 1),
  }));
  if (words.length === 0 && named.comune !== undefined) {
    return { comune: named.comune, words, needs: [firstDoor], certain: [firstDoor] };
  }
  const needs = (accepted: (meaning: Meaning) => boolean) =>
    clear(classify(certainty(words, accepted)), understood(words));
  const certain = needs(({ how }) => how !== 'fuzzy');
  const danger = dangerIn(words, certain, lexicon);
  return {
    comune: named.comune ?? comune,
    words,
    needs: withDanger(
      needs(() => true),
      danger,
    ),
    certain: withDanger(certain, danger),
    danger,
  };
}
