/** Why a record was found: the words of the query that it holds, by where they stand. */
import type { AskedWord } from './ask.ts';
import type { Field } from './record.ts';
import type { TextIndex } from './text-index.ts';

/** Words as typed, whole: a beginning or a guess is no reason to show. `text`: in its title or in what it says of itself. */
export type HeldWords = {
  text?: readonly string[];
  body?: readonly string[];
  place?: readonly string[];
  paper?: readonly string[];
};

const kindOf: Readonly<Record<Field, keyof HeldWords>> = {
  title: 'text',
  summary: 'text',
  audience: 'text',
  howTo: 'text',
  organization: 'body',
  places: 'place',
  documents: 'paper',
};

export function heldWords(record: number, words: readonly AskedWord[], index: TextIndex): HeldWords {
  const held: { [kind in keyof HeldWords]?: string[] } = {};
  for (const { word, meanings } of words) {
    const fields = meanings.flatMap(({ term, how }) => (how === 'exact' ? index.fieldsOf(term, record) : []));
    for (const kind of new Set(fields.map((field) => kindOf[field]))) held[kind] = [...(held[kind] ?? []), word];
  }
  return held;
}
