/** What the command does, without a process around it. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { readDirectory } from '../../read.ts';
import { asJson, asLines } from './answers.ts';
import { NotUnderstood, question, questionOfLine } from './questions.ts';
import { searches } from './searches.ts';

const options = {
  comune: { type: 'string' },
  lang: { type: 'string' },
  stdin: { type: 'boolean', default: false },
  content: { type: 'string', default: `${import.meta.dirname}/../../network` },
} as const;

const usage = 'search [--comune X] [--lang it] "words", or search --stdin';

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new NotUnderstood(`${error instanceof Error ? error.message : error}\nUsage: ${usage}`);
  }
}

export type Shell = {
  /** What stands behind the name of the command. */
  args: readonly string[];
  input: Readable;
  say: (line: string) => void;
};

/** @throws NotUnderstood; ContentProblems and ContentUnreadable, as the check of the content */
export async function run({ args, input, say }: Shell): Promise<void> {
  const { values, positionals } = parsed(args);
  if (!values.stdin && positionals.length === 0) throw new NotUnderstood(`Usage: ${usage}`);
  const directory = readDirectory(values.content);
  const find = searches(directory);
  if (!values.stdin) {
    const asked = question({ q: positionals.join(' '), comune: values.comune, lang: values.lang }, directory);
    for (const line of asLines(await find(asked), directory)) say(line);
    return;
  }
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    const asked = questionOfLine(line, directory);
    say(asJson(asked.q, await find(asked)));
  }
}
