/**
 * Postings as bytes, a column after the other, so that like numbers lie together. For each term and record that holds it:
 * how many records further on, and in which fields (bits); how many times only where it is more than once.
 */
import { lengthsOf, type Postings } from '../postings.ts';
import { fieldNames } from '../record.ts';
import type { Reader, Writer } from './bytes.ts';
import { readTexts, writeTexts } from './texts.ts';

type Columns = { held: number[]; steps: number[]; bits: number[]; repeats: number[] };

/** A term in a record, with the fields where it stands. */
function columnsOf({ terms, starts, records, fields, times }: Postings): Columns {
  const columns: Columns = { held: [], steps: [], bits: [], repeats: [] };
  let once = 0;
  for (const place of terms.keys()) {
    const before = columns.steps.length;
    let record = -1;
    for (let posting = starts[place] ?? 0; posting < (starts[place + 1] ?? 0); posting++) {
      const own = records[posting] ?? 0;
      const bit = 1 << (fields[posting] ?? 0);
      if (own === record) columns.bits.push((columns.bits.pop() ?? 0) | bit);
      else {
        columns.steps.push(own - record - 1);
        columns.bits.push(bit);
      }
      record = own;
      if (times[posting] === 1) once++;
      else {
        columns.repeats.push(once, (times[posting] ?? 2) - 2);
        once = 0;
      }
    }
    columns.held.push(columns.steps.length - before);
  }
  return columns;
}

export function writePostings(to: Writer, postings: Postings): void {
  const { held, steps, bits, repeats } = columnsOf(postings);
  writeTexts(to, postings.terms);
  to.number(postings.size);
  to.numbers(held);
  to.numbers(steps);
  to.numbers(bits);
  to.number(repeats.length);
  to.numbers(repeats);
}

const bitCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count++;
  return count;
};

const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
};

type Flat = Pick<Postings, 'starts' | 'records' | 'fields'>;

function spread(held: Uint32Array, steps: Uint32Array, bits: Uint8Array): Flat {
  const count = sum(bits.map(bitCount));
  const flat = {
    starts: new Uint32Array(held.length + 1),
    records: new Uint32Array(count),
    fields: new Uint8Array(count),
  };
  let pair = 0;
  let posting = 0;
  for (const [place, records] of held.entries()) {
    let record = -1;
    for (const end = pair + records; pair < end; pair++) {
      record += 1 + (steps[pair] ?? 0);
      for (const field of fieldNames.keys()) {
        if (((bits[pair] ?? 0) >> field) & 1) {
          flat.records[posting] = record;
          flat.fields[posting++] = field;
        }
      }
    }
    flat.starts[place + 1] = posting;
  }
  return flat;
}

function repeated(count: number, repeats: Uint32Array): Uint16Array {
  const times = new Uint16Array(count).fill(1);
  let posting = 0;
  for (let index = 0; index < repeats.length; index += 2) {
    posting += repeats[index] ?? 0;
    times[posting++] = (repeats[index + 1] ?? 0) + 2;
  }
  return times;
}

export function readPostings(from: Reader): Postings {
  const terms = readTexts(from);
  const size = from.number();
  const held = from.numbers(new Uint32Array(terms.length));
  const pairs = sum(held);
  const steps = from.numbers(new Uint32Array(pairs));
  const flat = spread(held, steps, from.numbers(new Uint8Array(pairs)));
  const times = repeated(flat.records.length, from.numbers(new Uint32Array(from.number())));
  return { size, terms, ...flat, times, lengths: lengthsOf({ size, ...flat, times }) };
}
