/**
 * `npm run -s search -- [--comune X] [--lang it] "words"`: what the search of the site finds, from the shell.
 *
 * One line a hit. `--stdin`: one JSON `{"q","comune"?,"lang"?}` a line in, one `{"q","hits":[{"id","needs","comuni"}]}` a
 * line out, in the same order; `fuzzy: true` where a slip of the finger was forgiven. `--content FOLDER`: other content than
 * the shipped one. Exit 1 and a sentence on stderr if a Comune, a language or a line is not understood.
 */
import { ContentProblems, ContentUnreadable } from '../read.ts';
import { NotUnderstood } from './command/questions.ts';
import { run } from './command/run-command.ts';

const expected = [NotUnderstood, ContentProblems, ContentUnreadable];

try {
  await run({ args: process.argv.slice(2), input: process.stdin, say: (line) => console.log(line) });
} catch (error) {
  if (!(error instanceof Error) || !expected.some((kind) => error instanceof kind)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
