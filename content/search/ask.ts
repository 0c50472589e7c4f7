/** What somebody asks, worked out from what they typed: Comune, words and what they may mean, needs. */
import type { Id } from '../model/common.ts';
import {
  type Certainty,
  type Classify,
  classifier,
  type NeedScore,
  type Places,
  type Vocabulary,
  vocabularyOf,
} from './classify.ts';
import { namedComune } from './comune-names.ts';
import { type Cries, criesOf, type Danger, type DangerIn, dangerIn, withDanger } from './danger.ts';
import {
  type Dictionary,
  dictionary,
  guesses,
  isTooShort,
  type Meaning,
  meanings,
  plainMeanings,
  type Terms,
  termsOf,
} from './dictionary.ts';
import { type NamedEstate, namedEstate, withoutLiving } from './estates.ts';
import { parted } from './joined.ts';
import type { Frame, Spoken } from './lexicon.ts';
import { meant } from './meant.ts';
import { mostWords } from './scorer.ts';
import { stem } from './stemmer.ts';
import type { TextIndex } from './text-index.ts';
import { littleTerms, type Token, tokens } from './tokens.ts';
import { isUnfinished, words as splitWords } from './words.ts';

/** A word of the query; without meanings it is known nowhere. `guessed`: it means nothing plainly. */
export type AskedWord = { word: string; term: string; meanings: readonly Meaning[]; guessed?: true };

export type Question = {
  comune: Id | undefined;
  words: readonly AskedWord[];
  /** Best first, the clear ones only. */
  needs: readonly NeedScore[];
  /** What remains of `needs` and `words` if no slip of the finger is forgiven. */
  certain: readonly NeedScore[];
  sure: readonly AskedWord[];
  danger?: Danger | undefined;
  /** The street where somebody lives, if services go there. */
  lives?: Omit<NamedEstate, 'rest'> | undefined;
};

export type Reader = { dictionary: Dictionary; classify: Classify; dangerIn: DangerIn };

/** A need below this is a guess: about one word of middle weight that few needs share. */
const clearNeed = 1.1;
/** A second need must be this near to the first. */
const nearTheFirst = 0.45;
const mostNeeds = 3;
/** More than this part of the words must be known without forgiving a slip: with one of two it is a guess. */
const hardlyCertain = 0.5;

/** Where to begin: for who types only the name of a Comune, and where no service answers. A guess stays one. */
const firstDoor: NeedScore = { id: 'ascolto', score: 3, terms: new Map() };

export const atTheFirstDoor = (question: Question): Question => ({
  ...question,
  words: [],
  sure: [],
  needs: [firstDoor],
  certain: question.words.length === 0 || question.certain.length > 0 ? [firstDoor] : [],
});

/** What people say, ready to be understood. */
export type Understood = { vocabulary: Vocabulary; terms: Terms; cries: Cries };

export function understandable(spoken: Spoken, { needs }: Pick<Frame, 'needs'>): Understood {
  const vocabulary = vocabularyOf(spoken, needs.length);
  return { vocabulary, terms: termsOf(vocabulary.terms), cries: criesOf(spoken.dangers) };
}

/** `said`: whose words count; `cries`: whose words of danger do. */
export const reader = (
  { terms }: Pick<TextIndex, 'terms'>,
  frame: Frame,
  { said, cries }: { said: readonly Understood[]; cries: readonly Understood[] },
): Reader => ({
  dictionary: dictionary(terms, ...said.map((one) => one.terms)),
  classify: classifier(said.map(({ vocabulary }) => vocabulary)),
  dangerIn: dangerIn(
    frame,
    cries.map((one) => one.cries),
  ),
});

type Said = { q: string; words: readonly AskedWord[]; little: readonly string[]; places: Places };

function certainty({ words, little }: Said, accepted: (meaning: Meaning) => boolean): Certainty {
  const found = new Map(little.map((word) => [word, 1]));
  for (const { term, weight } of words.flatMap((word) => word.meanings).filter(accepted)) {
    found.set(term, Math.max(weight, found.get(term) ?? 0));
  }
  return found;
}

const isCertain = ({ how }: Meaning): boolean => how !== 'fuzzy';

const shareOf = (words: readonly AskedWord[], wanted: (word: AskedWord) => boolean): number =>
  words.length === 0 ? 0 : words.filter(wanted).length / words.length;

/** Words that nobody knows make it less likely that the known ones were understood. */
const understood = (words: readonly AskedWord[]): number =>
  Math.sqrt(shareOf(words, ({ meanings }) => meanings.length > 0));

/** With too many unknown words or slips nothing is certain: "scarpe nike offerta" is not about clothes for the poor. */
const certainWords = (words: readonly AskedWord[]): readonly AskedWord[] => {
  const certain = (word: AskedWord): boolean => word.meanings.some(isCertain);
  return shareOf(words, certain) <= hardlyCertain ? [] : words.filter(certain);
};

const clear = (scores: readonly NeedScore[], share: number): NeedScore[] => {
  const sure = meant(scores, clearNeed / share)
    .map((one) => ({ ...one, score: one.score * share }))
    .filter(({ score }) => score >= clearNeed);
  return sure.filter(({ score }) => score >= (sure[0]?.score ?? 0) * nearTheFirst).slice(0, mostNeeds);
};

/** The part of the words that speak of a need. */
const speaking = ({ terms }: NeedScore, words: readonly AskedWord[]): number =>
  shareOf(words, ({ meanings }) => meanings.some((meaning) => isCertain(meaning) && terms.has(meaning.term)));

/** One word that names a need is a guess if the others speak of something else: "formazione inter oggi". */
const certainly = (needs: readonly NeedScore[], words: readonly AskedWord[]): NeedScore[] =>
  needs.filter((need) => need.told || need.score * speaking(need, words) >= clearNeed);

function needsOf(said: Said, { classify, dangerIn }: Reader) {
  const { q, words, places } = said;
  const sure = certainWords(words);
  const share = understood(words);
  const all = certainty(said, () => true);
  const some = certainty({ ...said, words: sure }, isCertain);
  const needs = clear(classify(all, places), share);
  // Most words are certain: the same terms need no second look.
  const certain = some.size === all.size ? needs : clear(classify(some, places), share);
  const danger = dangerIn(q, certain);
  return { needs: withDanger(needs, danger), certain: withDanger(certainly(certain, words), danger), sure, danger };
}

type Typed = { q: string; comune?: Id | undefined; typing?: boolean | undefined };

/** The Comune and the street are asked for by themselves, not as words. */
function placed({ q, comune }: Typed, { dictionary }: Reader, { comuni, estates }: Frame) {
  const named = namedComune(withoutLiving(q), comuni, (word) => dictionary.has(stem(word)));
  const wanted = named.comune ?? comune;
  const lives = namedEstate(named.rest, estates, wanted);
  return {
    isNamed: named.comune !== undefined || lives !== undefined,
    comune: wanted ?? lives?.estate.comuni[0],
    rest: lives?.rest ?? named.rest,
    lives,
  };
}

/** What a token may mean; where that is nothing, what its parts may. A last word that is not finished has none yet. */
function askedWords(token: Token, dictionary: Dictionary, unfinished: boolean): AskedWord[] {
  const plain = plainMeanings(token, dictionary, unfinished);
  if (plain) return [{ ...token, meanings: plain }];
  const whole = { ...token, meanings: guesses(token, dictionary), guessed: true } as const;
  const parts = unfinished || whole.meanings.length > 0 ? [] : parted(token, dictionary);
  if (parts.length === 0) return [whole];
  return parts.map((part) => ({ ...part, meanings: meanings(part, dictionary, false), guessed: true }));
}

function placesIn(text: string, asked: readonly AskedWord[]): Places {
  const found = new Map<string, number[]>();
  for (const [place, said] of splitWords(text).entries()) {
    const meant = asked.flatMap(({ word, meanings }) => (word === said ? meanings.map(({ term }) => term) : []));
    for (const term of [...littleTerms(said), ...meant]) {
      const places = found.get(term) ?? [];
      places.push(place);
      found.set(term, places);
    }
  }
  return found;
}

export function ask(typed: Typed, reader: Reader, frame: Frame): Question {
  const { dictionary } = reader;
  const { isNamed, comune, rest, lives } = placed(typed, reader, frame);
  const unfinished = isUnfinished(typed);
  const all = tokens(rest).slice(0, mostWords);
  // A letter or two of the next word change nothing yet.
  const found = unfinished && isTooShort(all.at(-1)?.word ?? '') ? all.slice(0, -1) : all;
  const words = found
    .flatMap((token, place) => askedWords(token, dictionary, unfinished && place === found.length - 1))
    .slice(0, mostWords);
  const said = { q: typed.q, words, little: littleTerms(rest), places: placesIn(rest, words) };
  const question = { comune, words, lives, ...needsOf(said, reader) };
  return words.length === 0 && isNamed ? atTheFirstDoor(question) : question;
}
