/** What one record says that others contradict: a `Problem` that does not yet name its file. */
import type { Content } from '../content.ts';
import type { Path, Problem } from '../problems.ts';

export type Flaw = Omit<Problem, 'file' | 'field'> & { path: Path };

export type Check<T> = (record: T, content: Content) => Flaw[];

/** Flaws of each item of a list, with the item's place in front. */
export const eachOf = <T>(list: readonly T[] | undefined, path: Path, check: (item: T, at: Path) => Flaw[]): Flaw[] =>
  (list ?? []).flatMap((item, index) => check(item, [...path, index]));
