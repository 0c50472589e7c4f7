/**
 * What a form sent, as the data of a record. Names are paths: `facts.at.0.from`. A control that is left empty takes its
 * field away; what cannot be right is kept as it was typed, for the schema to judge. What the form does not show stays.
 */
import type { Language } from '#content/model/common.ts';
import { isObject, type Json, type JsonObject, type RecordData } from '#content/model/record-data.ts';
import { fromGrids, sameHours, toGrids } from '#content/model/week-grid.ts';
import type { Field, Shape, Variant } from '#views/staff/editor/shapes.ts';
import { type Branch, below, branchesOf, itemsIn, textIn } from './branches.ts';
import type { RecordForm } from './fields.ts';
import { slugOf } from './slug.ts';
import { daysOf } from './week-data.ts';

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

const numberOr = (text: string): Json => (/^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text);

/** A phone is written with spaces; dots, hyphens and slashes are how people type it. */
const tidy = (text: string, format: string | undefined): string =>
  format === 'phone'
    ? text
        .replaceAll(/[./()-]+/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
    : text;

/** The line end with which a text ends in its file is not typed: without it, nothing has changed. */
const asBefore = (text: string, before: Json | undefined): string =>
  typeof before === 'string' && before.trim() === text ? before : text;

const listOf = (before: Json | undefined): readonly Json[] => (Array.isArray(before) ? before : []);
const memberOf = (before: Json | undefined, key: string): Json | undefined =>
  isObject(before) ? before[key] : undefined;

type Read = { branch: Branch | undefined; before: Json | undefined };

/** Schedules that say the same as before keep their lines as they stand in the file. */
const hoursOf = (common: readonly Field[], { branch, before }: Read): Json => {
  const known = toGrids(listOf(before));
  const grids = itemsIn(branch).map((grid) => ({
    common: groupOf(common, { branch: below(grid.branch, 'common'), before: known[grid.place]?.common }),
    days: daysOf(grid.branch),
  }));
  const schedules = fromGrids(grids);
  return sameHours(schedules, listOf(before)) ? listOf(before) : schedules;
};

/** What the schema takes for granted is not written down, unless the file already says it. */
const isUnsaid = (value: Json, { fallback }: Field, before: Json | undefined): boolean =>
  before === undefined && fallback !== undefined && JSON.stringify(value) === JSON.stringify(fallback);

/** A list that must be there is there, also when nothing is in it. */
const emptied = ({ key, required, shape }: Field, old: Json | undefined): [string, Json][] => {
  if (old !== undefined && isEmpty(old)) return [[key, old]];
  return required && (shape.is === 'references' || shape.is === 'list') ? [[key, []]] : [];
};

const groupOf = (fields: readonly Field[], { branch, before }: Read): JsonObject => {
  const known = new Set(fields.map(({ key }) => key));
  const kept = Object.entries(isObject(before) ? before : {}).filter(([key]) => !known.has(key));
  const found = fields.flatMap((field): [string, Json][] => {
    const { key, shape } = field;
    const old = memberOf(before, key);
    const value =
      shape.is === 'name-id' ? (old ?? nameId(branch)) : read(shape, { branch: below(branch, key), before: old });
    if (value === undefined || isEmpty(value)) return emptied(field, old);
    return isUnsaid(value, field, old) ? [] : [[key, value]];
  });
  return Object.fromEntries([...kept, ...found]);
};

/** An id inside a record is made from the name that stands beside it. */
const nameId = (branch: Branch | undefined): Json | undefined => {
  const name = textIn(below(below(branch, 'name'), 'it'));
  return slugOf(name) || undefined;
};

/** The Italian is in the form; the other languages stay as they are. */
const wordsOf = ({ branch, before }: Read): Json | undefined => {
  const it = asBefore(textIn(below(branch, 'it')), memberOf(before, 'it'));
  const others = Object.entries(isObject(before) ? before : {}).filter(([key]) => key !== 'it');
  if (it === '' && others.length === 0) return undefined;
  return Object.fromEntries([...(it === '' ? [] : [['it', it] as const]), ...others]);
};

/** What has an id keeps it. */
const namedWordsOf = ({ branch, before }: Read): Json => {
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
const conditionOf = ({ branch, before }: Read): Json | undefined => {
  if (branch === undefined) return before;
  const [question = '', answer = ''] = textIn(branch).split('=');
  return answer === '' ? undefined : { [question]: answer };
};

/** What stood there for another answer goes with that answer. */
const ofVariant = ({ shape }: Variant, before: Json | undefined): Json | undefined => {
  if (shape.is !== 'group' || !isObject(before)) return before;
  const own = new Set(shape.fields.map(({ key }) => key));
  return Object.fromEntries(Object.entries(before).filter(([key]) => own.has(key)));
};

const variantOf = (shape: Extract<Shape, { is: 'variant' }>, { branch, before }: Read): Json | undefined => {
  const name = textIn(below(branch, '?'));
  const variant = shape.variants.find((one) => one.name === name);
  if (variant === undefined) return undefined;
  if (variant.shape.is === 'only') return variant.shape.value;
  const value = read(variant.shape, { branch: below(branch, name), before: ofVariant(variant, before) });
  if (variant.tag === undefined) return value;
  const { key, value: tag } = variant.tag;
  const members = isObject(value) ? Object.fromEntries(Object.entries(value).filter(([member]) => member !== key)) : {};
  return { [key]: tag, ...members };
};

const onlyIf = (text: string, value: Json): Json | undefined => (text === '1' ? value : undefined);

const yesNo = (text: string): Json | undefined => (text === 'yes' ? true : text === 'no' ? false : undefined);

/** In the order in which they stood before; new ones come after. */
const chosenIn = ({ branch, before }: Read, numbers: boolean): Json => {
  const chosen = (branch?.values ?? [])
    .filter((value) => value !== '')
    .map((value) => (numbers ? Number(value) : value));
  const stayed = listOf(before).filter((one) => chosen.some((value) => value === one));
  return [...stayed, ...chosen.filter((value) => !stayed.includes(value))];
};

/** Undefined: the field is not there. */
const read = (shape: Shape, given: Read): Json | undefined => {
  const { branch, before } = given;
  switch (shape.is) {
    case 'text':
      return asBefore(tidy(textIn(branch), shape.format), before) || undefined;
    case 'named-words':
      return namedWordsOf(given);
    case 'condition':
      return conditionOf(given);
    case 'choice':
    case 'part':
    case 'reference':
      return textIn(branch) || undefined;
    case 'number':
      return textIn(branch) === '' ? undefined : numberOr(textIn(branch));
    case 'yes-no':
      return yesNo(textIn(branch));
    case 'only':
      return onlyIf(textIn(branch), shape.value);
    case 'choices':
      return chosenIn(given, shape.numbers);
    case 'references':
      return chosenIn(given, false);
    case 'words':
      return wordsOf(given);
    case 'group':
      return groupOf(shape.fields, given);
    case 'list': {
      const items = itemsIn(branch).map((item) =>
        read(shape.item, { branch: item.branch, before: listOf(before)[item.place] }),
      );
      return items.flatMap((item) => (item === undefined || isEmpty(item) ? [] : [item]));
    }
    case 'hours':
      return hoursOf(shape.common, given);
    case 'variant':
      return variantOf(shape, given);
    case 'kept':
    case 'name-id':
      return before;
  }
};

type Edited = { form: RecordForm; lang: Language; before: RecordData };

export const recordIn = (entries: Iterable<readonly [string, string]>, { form, lang, before }: Edited): RecordData => {
  const branch = branchesOf(entries);
  const facts = groupOf(form.facts, { branch: below(branch, 'facts'), before: before.facts });
  if (form.words.length === 0) return { facts, words: before.words };
  const own = below(below(branch, 'words'), lang);
  return {
    facts,
    words: { ...before.words, [lang]: groupOf(form.words, { branch: own, before: before.words[lang] }) },
  };
};
