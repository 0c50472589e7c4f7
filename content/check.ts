/**
 * `node content/check.ts [FOLDER] [--only TEXT]`: is the content right?
 *
 * Prints `ok: N records` or every problem, one a line, and then exits with 1. FOLDER: default the one beside this file.
 * `--only so-` keeps to files whose path contains "so-".
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Directory } from './model/directory.ts';
import {
  ContentProblems,
  ContentUnreadable,
  type Problem,
  readDirectory,
  recordFiles,
  sentence,
  staleTranslations,
  type UnsureTranslation,
  unsureTranslations,
} from './read.ts';

const count = ({ portal: _, ...kinds }: Directory): number =>
  Object.values(kinds).reduce((sum, records) => sum + records.size, 1);

const unsure = ({ kind, id, language, stale, now }: UnsureTranslation): string => {
  const { facts } = recordFiles({ kind, id }, []);
  const toWrite = `basedOn: ${language}: ${JSON.stringify(now)}`;
  const where = stale.map((path) => path.join('.')).join(', ');
  return stale.length > 0
    ? `${facts} in "${language}" translates older Italian words: revise ${where}, then write ${toWrite}`
    : `${facts} does not say which Italian its "${language}" translates: if it is what stands there, write ${toWrite}`;
};

const reportStale = (directory: Directory): void => {
  for (const { service, language, now } of staleTranslations(directory)) {
    console.log(
      `services/${service}/${language}.yaml translates older Italian words: revise it, then write basedOn: "${now}"`,
    );
  }
  for (const one of unsureTranslations(directory)) console.log(unsure(one));
};

const counted = (problems: number): string => (problems === 1 ? '1 problem' : `${problems} problems`);

const reportProblems = (problems: readonly Problem[], only: string): number => {
  const shown = problems.filter((problem) => problem.file.includes(only));
  for (const problem of shown) console.log(sentence(problem));
  const others = problems.length - shown.length;
  const rest = others > 0 ? ` (${counted(others)} elsewhere)` : '';
  const verdict = shown.length > 0 ? counted(shown.length) : `ok: no problem in files whose path contains "${only}"`;
  console.log(`${verdict}${rest}`);
  return shown.length > 0 ? 1 : 0;
};

const check = (dir: string, only: string): number => {
  try {
    const directory = readDirectory(dir);
    console.log(`ok: ${count(directory)} records`);
    reportStale(directory);
    return 0;
  } catch (error) {
    if (error instanceof ContentProblems) return reportProblems(error.problems, only);
    if (!(error instanceof ContentUnreadable)) throw error;
    console.error(error.message);
    return 1;
  }
};

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const shipped = relative(process.cwd(), `${import.meta.dirname}/network`);
process.exitCode = check(positionals[0] ?? shipped, values.only ?? '');
