/** What one control of a form sent, as a value of a record; undefined: the field is not there. `form-data.ts` puts them together. */
import { isObject, type Json, listOf } from '#content/model/record-data.ts';
import { type Branch, below, itemsIn, textIn } from './branches.ts';
import { slugOf } from './slug.ts';

export const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

export const numberOr = (text: string): Json =>
  /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;

/** A phone is written with spaces; dots, hyphens and slashes are how people type it. */
export const tidy = (text: string, format: string | undefined): string =>
  format === 'phone'
    ? text
        .replaceAll(/[./()-]+/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
    : text;

/** The line end with which a text ends in its file is not typed: without it, nothing has changed. */
export const asBefore = (text: string, before: Json | undefined): string =>
  typeof before === 'string' && before.trim() === text ? before : text;

export const memberOf = (before: Json | undefined, key: string): Json | undefined =>
  isObject(before) ? before[key] : undefined;

/** What a form sent for a field, and what stood there. */
export type Read = { branch: Branch | undefined; before: Json | undefined };

/** An id inside a record is made from the name that stands beside it. */
export const nameId = (branch: Branch | undefined): Json | undefined => {
  const name = textIn(below(below(branch, 'name'), 'it'));
  return slugOf(name) || undefined;
};

/** The Italian is in the form; the other languages stay as they are. */
export const wordsOf = ({ branch, before }: Read): Json | undefined => {
  const it = asBefore(textIn(below(branch, 'it')), memberOf(before, 'it'));
  const others = Object.entries(isObject(before) ? before : {}).filter(([key]) => key !== 'it');
  if (it === '' && others.length === 0) return undefined;
  return Object.fromEntries([...(it === '' ? [] : [['it', it] as const]), ...others]);
};

/** What has an id keeps it. */
export const namedWordsOf = ({ branch, before }: Read): Json => {
  const known = Object.entries(isObject(before) ? before : {});
  const found = new Map<string, Json>();
  for (const { branch: item, place } of itemsIn(branch)) {
    const [id, old] = known[place] ?? [];
    const words = wordsOf({ branch: item, before: old });
    if (words === undefined) continue;
    const name = id ?? (slugOf(textIn(below(item, 'it'))) || 'parte');
    let free = name;
    for (let again = 2; found.has(free) || (id === undefined && known.some(([one]) => one === free)); again += 1)
      free = `${name}-${again}`;
    found.set(free, words);
  }
  return Object.fromEntries(found);
};

/** Without a control it says more than a form can. */
export const conditionOf = ({ branch, before }: Read): Json | undefined => {
  if (branch === undefined) return before;
  const [question = '', answer = ''] = textIn(branch).split('=');
  return answer === '' ? undefined : { [question]: answer };
};

export const onlyIf = (text: string, value: Json): Json | undefined => (text === '1' ? value : undefined);

export const yesNo = (text: string): Json | undefined => (text === 'yes' ? true : text === 'no' ? false : undefined);

/** In the order in which they stood before; new ones come after. */
export const chosenIn = ({ branch, before }: Read, numbers: boolean): Json => {
  const chosen = (branch?.values ?? [])
    .filter((value) => value !== '')
    .map((value) => (numbers ? Number(value) : value));
  const stayed = listOf(before).filter((one) => chosen.some((value) => value === one));
  return [...stayed, ...chosen.filter((value) => !stayed.includes(value))];
};
