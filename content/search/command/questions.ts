/** Questions from the shell, checked. */
import { z } from 'zod';
import { type Id, Language } from '../../model/common.ts';
import type { Directory } from '../../model/directory.ts';
import { words } from '../words.ts';

export type CommandQuestion = { q: string; comune?: Id | undefined; lang: Language };

/** A word, a Comune or a line that the command cannot use; the message says what it expects. */
export class NotUnderstood extends Error {
  override name = 'NotUnderstood';
}

const Line = z.strictObject({ q: z.string(), comune: z.string().optional(), lang: z.string().optional() });

const plain = (name: string): string => words(name).join(' ');

function comuneId(said: string, { comuni }: Directory): Id {
  const found = [...comuni.values()].find(({ id, name }) => id === said || plain(name) === plain(said));
  if (found) return found.id;
  throw new NotUnderstood(`There is no Comune "${said}". Use one of: ${[...comuni.keys()].join(', ')}.`);
}

function language(said: string): Language {
  const parsed = Language.safeParse(said);
  if (parsed.success) return parsed.data;
  throw new NotUnderstood(`There is no language "${said}". Use one of: ${Language.options.join(', ')}.`);
}

export const question = (
  { q, comune, lang = 'it' }: { q: string; comune?: string | undefined; lang?: string | undefined },
  directory: Directory,
): CommandQuestion => ({
  q,
  comune: comune === undefined ? undefined : comuneId(comune, directory),
  lang: language(lang),
});

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new NotUnderstood(`This line is not JSON: ${line}`);
  }
}

export function questionOfLine(line: string, directory: Directory): CommandQuestion {
  const parsed = Line.safeParse(json(line));
  if (parsed.success) return question(parsed.data, directory);
  throw new NotUnderstood(`A line must be like {"q": "affitto", "comune": "sondrio", "lang": "it"}, this is: ${line}`);
}
