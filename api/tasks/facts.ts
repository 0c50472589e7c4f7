/** `npm run task -- facts`: what the content carries of a folder of facts, and what it leaves out. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Directory } from '#content/model/directory.ts';
import { readDirectory } from '#content/read.ts';
import { readEnv } from '../env.ts';
import { carriedHead, carriedRows, otherKinds } from '../facts/carried.ts';
import { table } from '../facts/columns.ts';
import { type Comparison, compare } from '../facts/compare.ts';
import { readFacts } from '../facts/folder.ts';
import { contentFolder, projectFolder } from '../folders.ts';
import { StartProblem } from '../start-problem.ts';

export const help = `facts [--facts DIR] [--strict]

Says how much the content carries, Comune by Comune, and what of a folder of facts it leaves out.

  --facts DIR   the folder of facts (default: ../shared/facts beside the project)
  --strict      exit with 1 when something is left out without a written reason

The content is that of CONTENT_DIR. A place may be left out because its address is protected, or for the reason
written under "unpublished" in its service.`;

const unexplained = ({ leftOut }: Comparison): number => leftOut.filter(({ reason }) => reason === undefined).length;

const comparedTable = (comparisons: readonly Comparison[]): string =>
  table(
    ['', 'in the facts', 'carried', 'left out with a reason', 'without'],
    comparisons.map((one) => {
      const { kind, total, leftOut } = one;
      return [kind, total, total - leftOut.length, leftOut.length - unexplained(one), unexplained(one)];
    }),
  );

const leftOutLines = (comparisons: readonly Comparison[]): string[] =>
  comparisons.flatMap(({ kind, leftOut }) =>
    leftOut.map(({ id, reason }) => `left out of ${kind}: ${id}: ${reason ?? 'no reason is written'}`),
  );

/** What the task prints, and how many records are left out without a reason. */
export const reportFacts = (directory: Directory, factsDir: string): { text: string; unexplained: number } => {
  const carried = [table(carriedHead, carriedRows(directory)), otherKinds(directory)];
  const facts = readFacts(factsDir);
  if (facts === undefined) {
    const absent = `There is no folder ${factsDir}: only what the content carries is shown.`;
    return { text: [absent, ...carried].join('\n\n'), unexplained: 0 };
  }
  const comparisons = compare(facts, directory);
  const lines = leftOutLines(comparisons);
  return {
    text: [...carried, comparedTable(comparisons), ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n'),
    unexplained: comparisons.reduce((sum, one) => sum + unexplained(one), 0),
  };
};

/** @throws StartProblem */
const optionsIn = (args: readonly string[]): { facts?: string | undefined; strict: boolean } => {
  try {
    return parseArgs({
      args: [...args],
      options: { facts: { type: 'string' }, strict: { type: 'boolean', default: false } },
    }).values;
  } catch (error) {
    throw new StartProblem(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
};

export const run = async (args: readonly string[]): Promise<number> => {
  const options = optionsIn(args);
  const factsDir = options.facts ?? join(projectFolder, '..', 'shared', 'facts');
  const report = reportFacts(readDirectory(contentFolder(readEnv())), factsDir);
  console.log(report.text);
  return options.strict && report.unexplained > 0 ? 1 : 0;
};
