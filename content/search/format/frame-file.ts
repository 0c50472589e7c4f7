/**
 * What every question needs, as bytes: needs, estates and a leaf to practise with as JSON; then the Comuni, by id. Most have
 * one name, which is their id.
 */
import type { Frame } from '../lexicon.ts';
import { practiceWords } from '../practice.ts';
import { type Reader, reader, UnreadableIndex, type Writer, writer } from './bytes.ts';
import { encodeSpoken } from './spoken-file.ts';
import { readTexts, writeTexts } from './texts.ts';

/** Changes with every change of the format. */
const version = 5;

const nameIn = (id: string): string => id.replaceAll('-', ' ');

function writeComuni(to: Writer, comuni: Frame['comuni']): void {
  const sorted = [...comuni].sort((one, other) => (one.id < other.id ? -1 : 1));
  const others = sorted.map(({ id, names }) => (names.join() === nameIn(id) ? [] : names));
  writeTexts(
    to,
    sorted.map(({ id }) => id),
  );
  to.numbers(others.map(({ length }) => length));
  writeTexts(to, others.flat());
}

function readComuni(from: Reader): Frame['comuni'] {
  const ids = readTexts(from);
  const counts = from.numbers(new Uint8Array(ids.length));
  const others = readTexts(from);
  let next = 0;
  return ids.map((id, place) => {
    const first = next;
    next += counts[place] ?? 0;
    const names = others.slice(first, next);
    return { id, names: names.length > 0 ? names : [nameIn(id)] };
  });
}

/** `practice`: bytes of a leaf (`spoken-file.ts`). */
export type FrameFile = Frame & { practice: readonly number[] };
type Told = Omit<FrameFile, 'comuni'>;

export function encodeFrame(frame: Frame): Uint8Array<ArrayBuffer> {
  const { needs, urgent, estates, comuni } = frame;
  const practice = [...encodeSpoken(practiceWords(frame), frame)];
  const told = { needs, urgent, estates, practice };
  const to = writer();
  to.number(version);
  to.text(JSON.stringify(told));
  writeComuni(to, comuni);
  return to.done();
}

export function decodeFrame(bytes: Uint8Array): FrameFile {
  const from = reader(bytes);
  if (from.number() !== version) throw new UnreadableIndex('The frame was written by another version.');
  // Our own build wrote this JSON (`encodeFrame`).
  const told = JSON.parse(from.text()) as Told;
  return { ...told, comuni: readComuni(from) };
}
