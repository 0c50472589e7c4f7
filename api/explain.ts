/** What the person at the terminal reads when something cannot start. */
import { ContentProblems, ContentUnreadable } from '#content/read.ts';
import { StartProblem } from './start-problem.ts';

/** What can be mended is told in its own words; anything else is a mistake of ours and shows where it happened. */
export const explain = (error: unknown): void => {
  const told = [StartProblem, ContentProblems, ContentUnreadable].some((kind) => error instanceof kind);
  console.error(told && error instanceof Error ? error.message : error);
};
