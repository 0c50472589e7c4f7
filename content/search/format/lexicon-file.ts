/**
 * A lexicon as bytes: needs, estates and dangers as JSON; the Comuni, by id; then the phrases of the needs, as numbers of a table
 * of terms. Phrases of one need, weight and length lie together, so that these are told once, and sorted, so that of their
 * first terms only the steps are. Most Comuni have one name, which is their id.
 */
import type { Lexicon, NeedEntries } from '../lexicon.ts';
import { type Reader, reader, UnreadableIndex, type Writer, writer } from './bytes.ts';
import { readTexts, writeTexts } from './texts.ts';

/** Changes with every change of the format. */
const version = 3;

const weights = [1, 2, 3, 4, 5] as const;

type Words = NeedEntries['words'];

const split = (words: Words, weight: number): string[][] => (words[weight] ?? []).map((phrase) => phrase.split(' '));

const termsOf = ({ needs }: Lexicon): string[] =>
  [...new Set(needs.flatMap(({ words }) => weights.flatMap((weight) => split(words, weight).flat())))].sort();

/** By need, by weight, by length less one: phrases as numbers of terms, sorted. */
type Groups = number[][][];

function groupsOf({ needs }: Lexicon, terms: readonly string[]): Groups {
  const numberOf = new Map(terms.map((term, place) => [term, place]));
  const phrases = needs.map(({ words }) => weights.map((weight) => split(words, weight)));
  const longest = Math.max(0, ...phrases.flat(2).map(({ length }) => length));
  return phrases.flat().flatMap((all) =>
    Array.from({ length: longest }, (_, less) =>
      all
        .filter(({ length }) => length === less + 1)
        .map((phrase) => phrase.map((term) => numberOf.get(term) ?? 0))
        .sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0)),
    ),
  );
}

const nameIn = (id: string): string => id.replaceAll('-', ' ');

function writeComuni(to: Writer, comuni: Lexicon['comuni']): void {
  const sorted = [...comuni].sort((one, other) => (one.id < other.id ? -1 : 1));
  const ambiti = [...new Set(sorted.map(({ ambito }) => ambito))].sort();
  writeTexts(
    to,
    sorted.map(({ id }) => id),
  );
  writeTexts(to, ambiti);
  to.numbers(sorted.map(({ ambito }) => ambiti.indexOf(ambito)));
  const others = sorted.map(({ id, names }) => (names.join() === nameIn(id) ? [] : names));
  to.numbers(others.map(({ length }) => length));
  writeTexts(to, others.flat());
}

function readComuni(from: Reader): Lexicon['comuni'] {
  const ids = readTexts(from);
  const ambiti = readTexts(from);
  const ambito = from.numbers(new Uint16Array(ids.length));
  const counts = from.numbers(new Uint8Array(ids.length));
  const others = readTexts(from);
  let next = 0;
  return ids.map((id, place) => {
    const first = next;
    next += counts[place] ?? 0;
    const names = others.slice(first, next);
    return { id, ambito: ambiti[ambito[place] ?? 0] ?? '', names: names.length > 0 ? names : [nameIn(id)] };
  });
}

/** Steps between first terms, which are sorted. */
const stepsOf = (group: readonly (readonly number[])[]): number[] =>
  group.map(([first = 0], place) => first - (group[place - 1]?.[0] ?? 0));

export function encodeLexicon(lexicon: Lexicon): Uint8Array<ArrayBuffer> {
  const { estates, dangers } = lexicon;
  const to = writer();
  const terms = termsOf(lexicon);
  const groups = groupsOf(lexicon, terms);
  const others = groups.flat().flatMap((phrase) => phrase.slice(1));
  to.number(version);
  to.text(
    JSON.stringify({ estates, dangers, needs: lexicon.needs.map(({ words: _, ...need }) => need) } satisfies Frame),
  );
  writeComuni(to, lexicon.comuni);
  writeTexts(to, terms);
  to.number(groups.length);
  to.numbers(groups.map(({ length }) => length));
  to.numbers(groups.flatMap(stepsOf));
  // Apart, because the high half says of which corner of the table they are, and is mostly the same.
  to.numbers(others.map((term) => term >> 7));
  to.numbers(others.map((term) => term & 127));
  return to.done();
}

/** Our own build wrote this JSON (`encodeLexicon`). */
type Frame = Pick<Lexicon, 'estates' | 'dangers'> & { needs: Omit<NeedEntries, 'words'>[] };

/** Phrases by group; `longest`: groups of one need and weight. */
function readGroups(from: Reader, needs: number): { groups: string[][]; longest: number } {
  const terms = readTexts(from);
  const counts = from.numbers(new Uint32Array(from.number()));
  const longest = counts.length / (needs * weights.length || 1);
  const lengthOf = (group: number): number => (group % longest) + 1;
  const sum = (of: (count: number, group: number) => number): number =>
    counts.reduce((total, count, group) => total + of(count, group), 0);
  const steps = from.numbers(new Uint32Array(sum((count) => count)));
  const others = sum((count, group) => count * (lengthOf(group) - 1));
  const [high, low] = [from.numbers(new Uint16Array(others)), from.numbers(new Uint16Array(others))];
  let [phrase, other] = [0, 0];
  const groups = Array.from(counts, (count, group) => {
    let first = 0;
    return Array.from({ length: count }, () => {
      first += steps[phrase++] ?? 0;
      const rest = Array.from({ length: lengthOf(group) - 1 }, () => ((high[other] ?? 0) << 7) | (low[other++] ?? 0));
      return [first, ...rest].map((term) => terms[term]).join(' ');
    });
  });
  return { groups, longest };
}

export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const from = reader(bytes);
  if (from.number() !== version) throw new UnreadableIndex('The lexicon was written by another version.');
  const { needs, ...frame } = JSON.parse(from.text()) as Frame;
  const comuni = readComuni(from);
  const { groups, longest } = readGroups(from, needs.length);
  const wordsOf = (need: number): Words =>
    Object.fromEntries(
      weights.flatMap((weight, place) => {
        const first = (need * weights.length + place) * longest;
        const phrases = groups.slice(first, first + longest).flat();
        return phrases.length > 0 ? [[weight, phrases]] : [];
      }),
    );
  return { ...frame, comuni, needs: needs.map((need, place) => ({ ...need, words: wordsOf(place) })) };
}
