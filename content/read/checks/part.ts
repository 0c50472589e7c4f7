/** A part (floor, entrance, room) must be one of its location. */
import type { Id } from '../../model/common.ts';
import type { Content } from '../content.ts';
import { didYouMean } from '../nearest.ts';
import { type Path, quoted } from '../problems.ts';
import type { Flaw } from './flaw.ts';

type PartUse = { part: Id | undefined; location: Id | undefined; path: Path };

export const partFlaws = ({ part, location, path }: PartUse, content: Content): Flaw[] => {
  if (part === undefined) return [];
  if (location === undefined) {
    const expected = 'no part where there is no location';
    return [{ path, expected, found: quoted(part), todo: 'Add the location, or delete the part.' }];
  }
  const parts = content.locations.records.get(location)?.parts;
  if (parts === undefined || Object.hasOwn(parts, part)) return [];
  const known = Object.keys(parts);
  const add = `Add it under "parts" in ${content.dir}/locations/${location}.yaml.`;
  const expected = `a part of the location "${location}" (${known.join(', ') || 'it has none'})`;
  return [{ path, expected, found: quoted(part), todo: didYouMean(part, known, add) }];
};
