/**
 * What people say as bytes, all of it or a leaf: the words of danger, by need, then the phrases of the needs as numbers of a
 * table of terms, in a leaf with how many needs share each. Phrases of one need, weight and length lie together, so that these
 * are told once, and sorted, so that of their first terms only the steps are. Needs are told by their place in the frame.
 */
import type { Frame, Spoken, WeighedPhrases } from '../lexicon.ts';
import { type Reader, reader, UnreadableIndex, writer } from './bytes.ts';
import { readTexts, writeTexts } from './texts.ts';

/** Changes with every change of the format. */
const version = 4;

/** `key`: length less one, need and weight, as one number. */
type Group = { key: number; phrases: readonly (readonly number[])[] };

const weights = 5;
/** No phrase is longer. */
const longest = 8;

const keyOf = (need: number, weight: number, length: number): number =>
  (need * weights + weight - 1) * longest + length - 1;
const lengthOf = (key: number): number => (key % longest) + 1;
const weightOf = (key: number): number => (Math.floor(key / longest) % weights) + 1;
const needOf = (key: number): number => Math.floor(key / longest / weights);

function groupsOf({ needs }: Spoken, terms: readonly string[]): Group[] {
  const numberOf = new Map(terms.map((term, place) => [term, place]));
  const groups = new Map<number, number[][]>();
  for (const [need, { words }] of needs.entries()) {
    for (const [weight, phrases] of Object.entries(words)) {
      for (const phrase of phrases) {
        const numbers = phrase.split(' ').map((term) => numberOf.get(term) ?? 0);
        const key = keyOf(need, Number(weight), numbers.length);
        groups.set(key, [...(groups.get(key) ?? []), numbers]);
      }
    }
  }
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([key, phrases]) => ({
      key,
      phrases: phrases.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0)),
    }));
}

const steps = (numbers: readonly number[]): number[] =>
  numbers.map((number, place) => number - (numbers[place - 1] ?? 0));

export function encodeSpoken(spoken: Spoken, { urgent }: Pick<Frame, 'urgent'>): Uint8Array<ArrayBuffer> {
  const { needs, people, dangers, part } = spoken;
  const all = new Set(needs.flatMap(({ words }) => Object.values(words).flat()).flatMap((phrase) => phrase.split(' ')));
  const others = [...all].filter((term) => part?.others.has(term)).sort();
  const own = [...all].filter((term) => !part?.others.has(term)).sort();
  const terms = [...own, ...others];
  const groups = groupsOf(spoken, terms);
  const phrases = groups.flatMap((group) => group.phrases);
  const rest = phrases.flatMap((phrase) => phrase.slice(1));
  const to = writer();
  to.number(version);
  for (const need of urgent) to.text(dangers.needs[need] ?? '');
  to.text(dangers.everyday);
  writeTexts(to, own);
  writeTexts(to, others);
  writeTexts(to, [...people].sort());
  to.numbers(part ? terms.map((term) => part.sharing.get(term) ?? 0) : terms.map(() => 0));
  to.number(groups.length);
  to.numbers(steps(groups.map(({ key }) => key)));
  to.numbers(groups.map((group) => group.phrases.length));
  to.numbers(groups.flatMap((group) => steps(group.phrases.map(([first = 0]) => first))));
  // Apart, because the high half says of which corner of the table they are, and is mostly the same.
  to.numbers(rest.map((term) => term >> 7));
  to.numbers(rest.map((term) => term & 127));
  return to.done();
}

/** Phrases by need, by weight. */
function readPhrases(from: Reader, terms: readonly string[], needs: number): WeighedPhrases[] {
  const words: { [weight: string]: string[] }[] = Array.from({ length: needs }, () => ({}));
  const count = from.number();
  const [keySteps, counts] = [from.numbers(new Uint32Array(count)), from.numbers(new Uint32Array(count))];
  let key = 0;
  const keys = Array.from(keySteps, (step) => {
    key += step;
    return key;
  });
  const sum = (of: (group: number) => number): number => keys.reduce((total, _, group) => total + of(group), 0);
  const firsts = from.numbers(new Uint32Array(sum((group) => counts[group] ?? 0)));
  const rests = sum((group) => (counts[group] ?? 0) * (lengthOf(keys[group] ?? 0) - 1));
  const [high, low] = [from.numbers(new Uint16Array(rests)), from.numbers(new Uint8Array(rests))];
  let [phrase, rest] = [0, 0];
  for (const [group, key] of keys.entries()) {
    let first = 0;
    const phrases = Array.from({ length: counts[group] ?? 0 }, () => {
      first += firsts[phrase++] ?? 0;
      const others = Array.from({ length: lengthOf(key) - 1 }, () => ((high[rest] ?? 0) << 7) | (low[rest++] ?? 0));
      return [first, ...others].map((term) => terms[term]).join(' ');
    });
    const ofNeed = words[needOf(key)];
    if (ofNeed) ofNeed[weightOf(key)] = [...(ofNeed[weightOf(key)] ?? []), ...phrases];
  }
  return words;
}

/** `frame`: the one that it was written with. */
export function decodeSpoken(bytes: Uint8Array, { needs, urgent }: Pick<Frame, 'needs' | 'urgent'>): Spoken {
  const from = reader(bytes);
  if (from.number() !== version) throw new UnreadableIndex('The words were written by another version.');
  const cries = Object.fromEntries(urgent.map((need) => [need, from.text()]));
  const everyday = from.text();
  const [own, others, people] = [readTexts(from), readTexts(from), readTexts(from)];
  const terms = [...own, ...others];
  const sharing = from.numbers(new Uint8Array(terms.length));
  const words = readPhrases(from, terms, needs.length);
  return {
    needs: needs.map(({ id }, place) => ({ id, words: words[place] ?? {} })),
    people,
    dangers: { needs: cries, everyday },
    ...(sharing.some((count) => count > 0) && {
      part: { sharing: new Map(terms.map((term, place) => [term, sharing[place] ?? 0])), others: new Set(others) },
    }),
  };
}
