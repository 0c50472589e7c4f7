/** Filters in an address, as people may read and share it: `?comune=sondrio&apertura=ora&senza=isee,residenza`. */
import { type Chosen, type FilterKind, filterKinds, type Offer, severalOf } from './filters.ts';

type Spelling = { name: string; values?: { readonly [value: string]: string } };

/** Names and words of addresses. Values without a word of their own (ids, codes, "1") are written as they are. */
export const spelling: { readonly [kind in FilterKind]: Spelling } = {
  comune: { name: 'comune' },
  near: { name: 'vicini' },
  need: { name: 'bisogno' },
  opening: { name: 'apertura', values: { now: 'ora', today: 'oggi' } },
  bookable: { name: 'si-prenota' },
  language: { name: 'lingua' },
  without: { name: 'senza', values: { isee: 'isee', residence: 'residenza', papers: 'documenti' } },
  anonymous: { name: 'anonimo' },
  receives: {
    name: 'per',
    values: { women: 'donne', men: 'uomini', couples: 'coppie', families: 'famiglie', dogs: 'con-cane' },
  },
};

/** Every name that a filter has in an address. */
export const filterNames: ReadonlySet<string> = new Set(filterKinds.map((kind) => spelling[kind].name));

/** How a value is written in an address, and so in a form. */
export const spelled = (kind: FilterKind, value: string): string => spelling[kind].values?.[value] ?? value;

/** What an address asks. `ignored`: names whose value is not offered here. */
export type Asked = { chosen: Chosen; ignored: readonly string[] };

/** Of a name that may be there once only, the last one counts; nothing, and what is not offered, counts for nothing. */
function valuesOf(given: URLSearchParams, kind: FilterKind, offer: Offer): { values: string[]; strange: boolean } {
  const words = given
    .getAll(spelling[kind].name)
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const found = words.map((word) => offer[kind]?.find((value) => spelled(kind, value) === word));
  const known = [...new Set(found.filter((value) => value !== undefined))];
  return { values: severalOf(kind) ? known : known.slice(-1), strange: found.includes(undefined) };
}

/** What an address asks for; what this list does not offer comes back in `ignored`, so that a page can say so. */
export function readFilters(given: URLSearchParams, offer: Offer): Asked {
  const chosen: { [kind in FilterKind]?: readonly string[] } = {};
  const ignored: string[] = [];
  for (const kind of filterKinds) {
    const { values, strange } = valuesOf(given, kind, offer);
    if (strange) ignored.push(spelling[kind].name);
    // In the order of the offer, so that the same filters have one address.
    const sorted = (offer[kind] ?? []).filter((value) => values.includes(value));
    // Where the Comune is no filter, the search has it.
    const isPlaced = kind !== 'near' || chosen.comune || (offer.comune ?? []).length === 0;
    if (sorted.length > 0 && isPlaced) chosen[kind] = sorted;
  }
  return { chosen, ignored };
}

/** With its question mark; empty where nothing is chosen. */
export function writeFilters(chosen: Chosen): string {
  const parts = filterKinds.flatMap((kind) => {
    const values = (chosen[kind] ?? []).map((value) => encodeURIComponent(spelled(kind, value)));
    return values.length > 0 ? [`${spelling[kind].name}=${values.join(',')}`] : [];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
