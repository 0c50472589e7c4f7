/**
 * A lexicon as bytes: needs and estates as JSON; the Comuni, by id; then the entries of the needs, sorted, as numbers of a table
 * of terms. Most Comuni have one name, which is their id.
 */
import type { Lexicon, NeedEntries } from '../lexicon.ts';
import { type Reader, reader, UnreadableIndex, type Writer, writer } from './bytes.ts';
import { readTexts, writeTexts } from './texts.ts';

/** Changes with every change of the format. */
const version = 2;

type Entry = { terms: readonly number[]; need: number; weight: number };

function entriesOf({ needs }: Lexicon, terms: readonly string[]): Entry[] {
  const numberOf = new Map(terms.map((term, place) => [term, place]));
  const entries = needs.flatMap(({ words }, need) =>
    Object.entries(words).flatMap(([weight, phrases]) =>
      phrases.map((phrase) => ({
        terms: phrase.split(' ').map((term) => numberOf.get(term) ?? 0),
        need,
        weight: Number(weight),
      })),
    ),
  );
  return entries.sort((one, other) => (one.terms[0] ?? 0) - (other.terms[0] ?? 0) || one.need - other.need);
}

const termsOf = ({ needs }: Lexicon): string[] =>
  [...new Set(needs.flatMap(({ words }) => Object.values(words).flat()).flatMap((phrase) => phrase.split(' ')))].sort();

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
    const from = next;
    next += counts[place] ?? 0;
    const names = others.slice(from, next);
    return { id, ambito: ambiti[ambito[place] ?? 0] ?? '', names: names.length > 0 ? names : [nameIn(id)] };
  });
}

export function encodeLexicon(lexicon: Lexicon): Uint8Array<ArrayBuffer> {
  const to = writer();
  const terms = termsOf(lexicon);
  const entries = entriesOf(lexicon, terms);
  const first = ({ terms }: Entry): number => terms[0] ?? 0;
  to.number(version);
  to.text(JSON.stringify({ estates: lexicon.estates, needs: lexicon.needs.map(({ words: _, ...need }) => need) }));
  writeComuni(to, lexicon.comuni);
  writeTexts(to, terms);
  to.number(entries.length);
  to.numbers(entries.map(({ terms }) => terms.length));
  to.numbers(entries.map((entry, place) => first(entry) - (entries[place - 1]?.terms[0] ?? 0)));
  to.numbers(entries.flatMap(({ terms }) => terms.slice(1)));
  to.numbers(entries.map(({ need }) => need));
  to.numbers(entries.map(({ weight }) => weight));
  return to.done();
}

/** Our own build wrote this JSON (`encodeLexicon`). */
type Frame = Pick<Lexicon, 'estates'> & { needs: Omit<NeedEntries, 'words'>[] };

export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const from = reader(bytes);
  if (from.number() !== version) throw new UnreadableIndex('The lexicon was written by another version.');
  const frame = JSON.parse(from.text()) as Frame;
  const comuni = readComuni(from);
  const terms = readTexts(from);
  const lengths = from.numbers(new Uint8Array(from.number()));
  const steps = from.numbers(new Uint32Array(lengths.length));
  let first = 0;
  const phrases = Array.from(lengths, (length, place) => {
    first += steps[place] ?? 0;
    const others = from.numbers(new Uint32Array(length - 1));
    return [first, ...others].map((term) => terms[term]).join(' ');
  });
  const needs = from.numbers(new Uint16Array(lengths.length));
  const words = frame.needs.map((): { [weight: string]: string[] } => ({}));
  for (const [place, need] of needs.entries()) {
    const own = words[need];
    const weight = from.number();
    if (own) own[weight] = [...(own[weight] ?? []), phrases[place] ?? ''];
  }
  return { ...frame, comuni, needs: frame.needs.map((need, place) => ({ ...need, words: words[place] ?? {} })) };
}
