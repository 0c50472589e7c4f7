/** Addresses of housing estates: who writes the street where they live finds the service that goes there. */
import type { Id } from '../model/common.ts';
import type { Directory } from '../model/directory.ts';
import { kept } from './kept.ts';
import { words } from './words.ts';

/** `streets`: as people write them, "viale Cairo", with a house number where only that house is meant. */
export type EstateEntry = { comuni: readonly Id[]; streets: readonly string[]; services: readonly Id[] };

export type NamedEstate = { estate: EstateEntry; street: string; rest: string };

type Records = Pick<Directory, 'areas' | 'desks' | 'services'>;

/** Those of its desks, and those that are only for who lives there. */
const servicesOf = (area: Id, { desks, services }: Records): Id[] => [
  ...new Set([
    ...[...desks.values()].filter(({ serves }) => serves.includes(area)).flatMap((desk) => desk.services),
    ...[...services.values()].filter(({ eligibility }) => eligibility?.area === area).map(({ id }) => id),
  ]),
];

export const estatesOf = (directory: Records): EstateEntry[] =>
  [...directory.areas.values()]
    .filter(({ streets }) => streets.length > 0)
    .map(({ id, comuni, streets }) => ({ comuni, streets, services: servicesOf(id, directory) }));

/** "V.le Cairo" is "v le cairo". */
const kinds = new Set('via viale vle v le piazza pza p za piazzale largo corso cso c so vicolo strada'.split(' '));
const living = new Set('abito abita abitiamo abitano vivo vive viviamo sto stiamo'.split(' '));
const isHouse = (word: string | undefined): boolean => /^\d+[a-z]?$/.test(word ?? '');

/** Each letter asks it of all streets. */
const nameOf = kept((street: string): string[] => {
  const [kind = '', ...name] = words(street);
  return kinds.has(kind) ? name : [kind, ...name];
});

/** Where the name stands, with the kind of street before it and the house number after it. */
function placeOf(name: readonly string[], said: readonly string[]): { from: number; to: number } | undefined {
  const start = said.findIndex((_, place) => name.every((word, step) => said[place + step] === word));
  if (start < 0) return undefined;
  let from = start;
  while (from > 0 && kinds.has(said[from - 1] ?? '')) from--;
  const end = start + name.length;
  return { from, to: isHouse(said[end]) ? end + 1 : end };
}

/** "Abito in piazza dei Popoli" asks for the square: "abito" is also a dress, and tenants live somewhere. */
export const withoutLiving = (q: string): string =>
  words(q)
    .filter((word, place, said) => !(living.has(word) && said[place + 1] === 'in' && kinds.has(said[place + 2] ?? '')))
    .join(' ');

/** The same street name may stand in every town: only that of the Comune asked for counts, if one was. */
export function namedEstate(
  q: string,
  estates: readonly EstateEntry[],
  comune: Id | undefined,
): NamedEstate | undefined {
  const said = words(q);
  for (const estate of estates) {
    if (comune !== undefined && !estate.comuni.includes(comune)) continue;
    for (const street of estate.streets) {
      const place = placeOf(nameOf(street), said);
      if (place === undefined) continue;
      return { estate, street, rest: said.filter((_, at) => at < place.from || at >= place.to).join(' ') };
    }
  }
  return undefined;
}
