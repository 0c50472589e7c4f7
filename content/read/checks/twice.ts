/** The same id, or the same value, twice in one list. */
import type { Path } from '../problems.ts';
import { quoted } from '../problems.ts';
import type { Flaw } from './flaw.ts';

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What tells an item from the others of its list: its id, or itself if it is a plain value. */
const identity = (item: unknown): string | undefined => {
  if (isGroup(item)) return 'id' in item && typeof item.id === 'string' ? item.id : undefined;
  return String(item);
};

const twiceIn = (list: readonly unknown[], path: Path): Flaw[] => {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const id = identity(item);
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    const at = isGroup(item) ? [...path, index, 'id'] : [...path, index];
    return [{ path: at, expected: 'each one once in this list', found: `${quoted(id)} again`, todo: 'Keep one.' }];
  });
};

/** Looks through a whole record. */
export const repetitions = (value: unknown, path: Path = []): Flaw[] => {
  if (!isGroup(value)) return [];
  if (Array.isArray(value)) {
    return [...twiceIn(value, path), ...value.flatMap((item, index) => repetitions(item, [...path, index]))];
  }
  return Object.entries(value).flatMap(([key, inner]) => repetitions(inner, [...path, key]));
};
