/** A whole index as bytes: a version, the facts of the records, their postings, the Ambito of each Comune. Nothing is lost. */

import type { RecordFacts } from '../record.ts';
import type { Ambiti, IndexData } from '../text-index.ts';
import { type Reader, reader, UnreadableIndex, type Writer, writer } from './bytes.ts';
import { readPostings, writePostings } from './postings.ts';
import { readTexts, writeTexts } from './texts.ts';

/** Changes with every change of the format. */
const version = 4;

const laters = [undefined, 'planned', 'suspended', 'unconfirmed'] as const satisfies RecordFacts['later'][];

/** Lists of names as numbers of a table. */
function writeLists(to: Writer, lists: readonly (readonly string[])[]): void {
  const names = [...new Set(lists.flat())].sort();
  const numberOf = new Map(names.map((name, place) => [name, place]));
  writeTexts(to, names);
  to.numbers(lists.map(({ length }) => length));
  to.numbers(lists.flat().map((name) => numberOf.get(name) ?? 0));
}

function readLists(from: Reader, count: number): string[][] {
  const names = readTexts(from);
  const counts = from.numbers(new Uint32Array(count));
  return Array.from(counts, (length) => Array.from({ length }, () => names[from.number()] ?? ''));
}

export function encodeIndex({ records, postings, ambiti }: IndexData): Uint8Array<ArrayBuffer> {
  const to = writer();
  to.number(version);
  writeTexts(
    to,
    records.map(({ id }) => id),
  );
  writeLists(
    to,
    records.map(({ needs }) => needs),
  );
  writeLists(
    to,
    records.map(({ comuni }) => comuni),
  );
  to.numbers(records.map(({ later }) => laters.indexOf(later)));
  writeTexts(
    to,
    records.flatMap(({ title }) => title ?? []),
  );
  writePostings(to, postings);
  to.text(JSON.stringify(ambiti));
  return to.done();
}

export function decodeIndex(bytes: Uint8Array): IndexData {
  const from = reader(bytes);
  if (from.number() !== version) throw new UnreadableIndex('The index was written by another version.');
  const ids = readTexts(from);
  const needs = readLists(from, ids.length);
  const comuni = readLists(from, ids.length);
  const later = from.numbers(new Uint8Array(ids.length));
  const titles = readTexts(from);
  const records = ids.map((id, place): RecordFacts => {
    const [when, title] = [laters[later[place] ?? 0], titles[place]];
    return {
      id,
      needs: needs[place] ?? [],
      comuni: comuni[place] ?? [],
      ...(when === undefined ? {} : { later: when }),
      ...(title === undefined ? {} : { title }),
    };
  });
  // Our own build wrote this JSON (`encodeIndex`).
  return { records, postings: readPostings(from), ambiti: JSON.parse(from.text()) as Ambiti };
}
