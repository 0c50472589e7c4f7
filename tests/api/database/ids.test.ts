import { describe, expect, test } from 'vitest';
import { newId } from '../../../api/database/ids.ts';

const ids = (instants: readonly number[]): string[] => instants.map(newId);

describe('ids', () => {
  test('of one instant grow in the order in which they were asked for', () => {
    const made = ids(Array.from({ length: 1000 }, () => 1_790_000_000_000));
    expect(made.toSorted()).toEqual(made);
    expect(new Set(made).size).toBe(made.length);
  });

  test('of an instant go on growing when another has come between', () => {
    const [first, , second] = ids([1_790_000_001_000, 1_790_000_001_001, 1_790_000_001_000]);
    expect(String(first) < String(second)).toBe(true);
  });

  test('have the layout of UUIDv7', () => {
    expect(newId(1_790_000_002_000)).toMatch(/^01a0c45073d07[\da-f]{3}[89ab][\da-f]{15}$/);
  });
});
