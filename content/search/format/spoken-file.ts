/**
 * What people say as bytes, all of it or a leaf: the words of danger, by need, then what is said for the needs as numbers of
 * a table of terms, in a leaf with how many needs share each. Sayings of one need, weight and length lie together, so that these
 * are told once, and sorted, so that of their first terms only the steps are. Needs are told by their place in the frame.
 */
import type { Frame, Saying, Spoken } from '../lexicon.ts';
import { type Reader, reader, UnreadableIndex, writer } from './bytes.ts';
import { readTexts, writeTexts } from './texts.ts';

/** Changes with every change of the format. */
const version = 4;

/** By their places in the frame. */
type Told = Pick<Frame, 'needs' | 'urgent'>;
/** `key`: length less one, need and weight, as one number; `said`: terms of each saying. */
type Group = { key: number; said: readonly (readonly number[])[] };

const weights = 5;
/** No phrase is longer. */
const longest = 8;

const keyOf = (need: number, weight: number, length: number): number =>
  (need * weights + weight - 1) * longest + length - 1;
const lengthOf = (key: number): number => (key % longest) + 1;
const weightOf = (key: number): number => (Math.floor(key / longest) % weights) + 1;
const needOf = (key: number): number => Math.floor(key / longest / weights);

function groupsOf(sayings: readonly Saying[], terms: readonly string[], { needs }: Told): Group[] {
  const numberOf = new Map(terms.map((term, place) => [term, place]));
  const placeOf = new Map(needs.map(({ id }, place) => [id, place]));
  const groups = new Map<number, number[][]>();
  for (const saying of sayings) {
    const key = keyOf(placeOf.get(saying.need) ?? 0, saying.weight, saying.terms.length);
    const group = groups.get(key) ?? [];
    group.push(saying.terms.map((term) => numberOf.get(term) ?? 0));
    groups.set(key, group);
  }
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([key, said]) => ({
      key,
      said: said.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0)),
    }));
}

const steps = (numbers: readonly number[]): number[] =>
  numbers.map((number, place) => number - (numbers[place - 1] ?? 0));

export function encodeSpoken(spoken: Spoken, told: Told): Uint8Array<ArrayBuffer> {
  const { sayings, people, dangers, part } = spoken;
  const all = new Set(sayings.flatMap(({ terms }) => terms));
  const others = [...all].filter((term) => part?.others.has(term)).sort();
  const own = [...all].filter((term) => !part?.others.has(term)).sort();
  const terms = [...own, ...others];
  const groups = groupsOf(sayings, terms, told);
  const rest = groups.flatMap(({ said }) => said.flatMap((one) => one.slice(1)));
  const to = writer();
  to.number(version);
  for (const need of told.urgent) to.text(dangers.needs[need] ?? '');
  to.text(dangers.everyday);
  writeTexts(to, own);
  writeTexts(to, others);
  writeTexts(to, [...people].sort());
  to.numbers(part ? terms.map((term) => part.sharing.get(term) ?? 0) : terms.map(() => 0));
  to.number(groups.length);
  to.numbers(steps(groups.map(({ key }) => key)));
  to.numbers(groups.map(({ said }) => said.length));
  to.numbers(groups.flatMap(({ said }) => steps(said.map(([first = 0]) => first))));
  // Apart, because the high half says of which corner of the table they are, and is mostly the same.
  to.numbers(rest.map((term) => term >> 7));
  to.numbers(rest.map((term) => term & 127));
  return to.done();
}

function readSayings(from: Reader, terms: readonly string[], needs: Told['needs']): Saying[] {
  const count = from.number();
  const [keySteps, counts] = [from.numbers(new Uint32Array(count)), from.numbers(new Uint32Array(count))];
  let key = 0;
  const keys = keySteps.map((step) => {
    key += step;
    return key;
  });
  const sum = (of: (group: number) => number): number =>
    keys.reduce((total, _, group) => total + of(group) * (counts[group] ?? 0), 0);
  const firsts = from.numbers(new Uint32Array(sum(() => 1)));
  const rests = sum((group) => lengthOf(keys[group] ?? 0) - 1);
  const [high, low] = [from.numbers(new Uint16Array(rests)), from.numbers(new Uint8Array(rests))];
  const sayings: Saying[] = [];
  let rest = 0;
  for (const [group, key] of keys.entries()) {
    const [need, weight, length] = [needs[needOf(key)]?.id ?? '', weightOf(key), lengthOf(key)];
    let first = 0;
    // A key waits for hundreds of them: no iterators here.
    for (let left = counts[group] ?? 0; left > 0; left--) {
      first += firsts[sayings.length] ?? 0;
      const said = [terms[first] ?? ''];
      for (; said.length < length; rest++) said.push(terms[((high[rest] ?? 0) << 7) | (low[rest] ?? 0)] ?? '');
      sayings.push({ need, weight, terms: said });
    }
  }
  return sayings;
}

/** `frame`: the one that it was written with. */
export function decodeSpoken(bytes: Uint8Array, { needs, urgent }: Told): Spoken {
  const from = reader(bytes);
  if (from.number() !== version) throw new UnreadableIndex('The words were written by another version.');
  const cries = Object.fromEntries(urgent.map((need) => [need, from.text()]));
  const everyday = from.text();
  const [own, others, people] = [readTexts(from), readTexts(from), readTexts(from)];
  const terms = [...own, ...others];
  const sharing = from.numbers(new Uint8Array(terms.length));
  const sayings = readSayings(from, terms, needs);
  return {
    sayings,
    people,
    dangers: { needs: cries, everyday },
    ...(sharing.some((count) => count > 0) && {
      part: { sharing: new Map(terms.map((term, place) => [term, sharing[place] ?? 0])), others: new Set(others) },
    }),
  };
}
