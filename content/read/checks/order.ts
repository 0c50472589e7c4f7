/** Spans that end before they begin. */
import type { Path } from '../problems.ts';
import { quoted } from '../problems.ts';
import type { Flaw } from './flaw.ts';

type Span = { from: string | undefined; to: string | undefined };

/** Dates may be less precise than each other: "2026" and "2026-03" are in order. */
const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};

/** `path` is that of the end; `start` is the name of the key of the beginning. */
export const orderFlaws = ({ from, to }: Span, start: string, path: Path): Flaw[] =>
  from === undefined || to === undefined || !isBefore(to, from)
    ? []
    : [
        {
          path,
          expected: `a date or time not before "${start}" (${from})`,
          found: quoted(to),
          todo: 'Correct one of the two.',
        },
      ];
