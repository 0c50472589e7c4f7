/**
 * `npm run -s search -- [--comune X] [--lang it] "words"`: what the search of the site finds, from the shell.
 *
 * One line a hit. `--stdin`: one JSON `{"q","comune"?,"lang"?}` a line in, one `{"q","hits":[{"id","needs","comuni"}]}` a
 * line out, in the same order; `fuzzy: true` where a slip of the finger was forgiven. `--content FOLDER`: other content than
 * the shipped one. Exit 1 and a sentence on stderr if a Comune, a language or a line is not understood.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ContentProblems, ContentUnreadable, readDirectory } from '../read.ts';
import { asJson, asLines } from './command/answers.ts';
import { NotUnderstood, question, questionOfLine } from './command/questions.ts';
import { searches } from './command/searches.ts';

const options = {
  comune: { type: 'string' },
  lang: { type: 'string' },
  stdin: { type: 'boolean', default: false },
  content: { type: 'string', default: `${import.meta.dirname}/../network` },
} as const;

const usage = 'search [--comune X] [--lang it] "words", or search --stdin';

function parsed() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new NotUnderstood(`${error instanceof Error ? error.message : error}\nUsage: ${usage}`);
  }
}

async function run(): Promise<void> {
  const { values, positionals } = parsed();
  if (!values.stdin && positionals.length === 0) throw new NotUnderstood(`Usage: ${usage}`);
  const directory = readDirectory(values.content);
  const find = searches(directory);
  if (!values.stdin) {
    const asked = question({ q: positionals.join(' '), comune: values.comune, lang: values.lang }, directory);
    for (const line of asLines(await find(asked), directory)) console.log(line);
    return;
  }
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const asked = questionOfLine(line, directory);
    console.log(asJson(asked.q, await find(asked)));
  }
}

const expected = [NotUnderstood, ContentProblems, ContentUnreadable];

try {
  await run();
} catch (error) {
  if (!(error instanceof Error) || !expected.some((kind) => error instanceof kind)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
