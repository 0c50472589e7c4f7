/** Which of several allowed shapes somebody meant: the one with the fewest faults. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** The whole value has another type (a text where this shape is a list): surely not this shape. */
const isOtherType = (issue: Issue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

const cost = (issue: Issue): number => (issue.code === 'unrecognized_keys' ? issue.keys.length : 1);
const faults = (branch: readonly Issue[]): number => branch.reduce((sum, issue) => sum + cost(issue), 0);

/** The issues to show for an `invalid_union`. When no shape even has the right type, one issue that names them all. */
export const bestBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] => {
  const candidates = branches.filter((branch) => !branch.some(isOtherType));
  if (candidates.length > 0) return candidates.reduce((best, next) => (faults(next) < faults(best) ? next : best));
  const types = branches.flatMap((branch) => branch.filter(isOtherType));
  const first = types[0];
  if (first === undefined) return [];
  return [{ ...first, message: [...new Set(types.map((issue) => issue.message))].join(', or ') }];
};
