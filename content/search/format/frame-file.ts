/** What every question needs, as bytes: needs and estates as JSON; then the Comuni, by id. Most have one name, which is their id. */
import type { Frame } from '../lexicon.ts';
import { type Reader, reader, UnreadableIndex, type Writer, writer } from './bytes.ts';
import { readTexts, writeTexts } from './texts.ts';

/** Changes with every change of the format. */
const version = 4;

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

type Told = Omit<Frame, 'comuni'>;

export function encodeFrame({ needs, urgent, estates, comuni }: Frame): Uint8Array<ArrayBuffer> {
  const facts = needs.map(({ id, broader, emergency, sensitive }) => ({ id, broader, emergency, sensitive }));
  const to = writer();
  to.number(version);
  to.text(JSON.stringify({ needs: facts, urgent, estates }));
  writeComuni(to, comuni);
  return to.done();
}

export function decodeFrame(bytes: Uint8Array): Frame {
  const from = reader(bytes);
  if (from.number() !== version) throw new UnreadableIndex('The frame was written by another version.');
  // Our own build wrote this JSON (`encodeFrame`).
  const told = JSON.parse(from.text()) as Told;
  return { ...told, comuni: readComuni(from) };
}
