/**
 * What a form sent, as the data of a record. Names are paths: `facts.at.0.from`. A control that is left empty takes its
 * field away; what cannot be right is kept as it was typed, for the schema to judge. What the form does not show stays.
 */
import type { Language } from '#content/model/common.ts';
import { isObject, type Json, type JsonObject, listOf, type RecordData } from '#content/model/record-data.ts';
import { fromGrids, sameHours, toGrids } from '#content/model/week-grid.ts';
import type { Field, Shape, Variant } from '#views/staff/editor/shapes.ts';
import { below, branchesOf, itemsIn, textIn } from './branches.ts';
import type { RecordForm } from './fields.ts';
import {
  asBefore,
  chosenIn,
  conditionOf,
  isEmpty,
  memberOf,
  namedWordsOf,
  nameId,
  numberOr,
  onlyIf,
  type Read,
  tidy,
  wordsOf,
  yesNo,
} from './form-values.ts';
import { daysOf } from './week-data.ts';

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
