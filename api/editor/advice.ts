/** What could be better in a record, said while somebody types: nothing here stops a change. Pure. */
import { gulpease, officeWordFinder } from '#content/model/plain-italian.ts';
import { isObject, type Json, type JsonObject, type RecordData, type RecordRef } from '#content/model/record-data.ts';
import { weekdays } from '#content/model/time.ts';
import { type Slot, toGrids } from '#content/model/week-grid.ts';
import officeWords from '#messages/office-words.json' with { type: 'json' };
import { labelOf } from '#views/staff/editor/form.ts';
import { staffTranslator as t } from '#views/translator.ts';

export type Advice = { path: string; text: string };

const hard = 60;
/** Shorter texts have too few words for the index to mean anything. */
const judged = 60;

const officeWordsIn = officeWordFinder(officeWords);

const readable = (path: string, text: Json | undefined): Advice[] => {
  if (typeof text !== 'string') return [];
  const label = labelOf(path.slice(path.lastIndexOf('.') + 1));
  const office = officeWordsIn(text).map(({ found, plainer }) => ({
    path,
    text: t('editor.advice.office', { found, plainer }),
  }));
  const isHard = text.length >= judged && gulpease(text) < hard;
  return [...(isHard ? [{ path, text: t('editor.advice.hard', { field: label }) }] : []), ...office];
};

const listIn = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const memberOf = (value: Json | undefined, key: string): Json | undefined => (isObject(value) ? value[key] : undefined);

/** A mobile may be somebody's own: who answers says whose it is. */
const phones = (facts: JsonObject): Advice[] =>
  listIn(memberOf(facts.contacts, 'phones')).flatMap((phone, at) => {
    const number = memberOf(phone, 'number');
    if (typeof number !== 'string' || memberOf(phone, 'answers') !== undefined) return [];
    const digits = number.replace(/^\+39/, '').replaceAll(/\D/g, '');
    return digits.startsWith('3')
      ? [{ path: `facts.contacts.phones.${at}.answers.it`, text: t('editor.advice.mobile', { number }) }]
      : [];
  });

const overlap = (one: Slot, other: Slot): boolean => {
  const [a, b, c, d] = [one.from, one.to, other.from, other.to];
  if (typeof a !== 'string' || typeof b !== 'string' || typeof c !== 'string' || typeof d !== 'string') return false;
  return a < d && c < b;
};

const hours = (facts: JsonObject): Advice[] =>
  listIn(facts.at).flatMap((place, at) =>
    toGrids(listIn(memberOf(place, 'schedules'))).flatMap(({ days }, grid) =>
      weekdays.flatMap((day) => {
        const clash = days[day].some((slot, index) => days[day].slice(index + 1).some((other) => overlap(slot, other)));
        const path = `facts.at.${at}.schedules.${grid}.${day}.0.from`;
        return clash ? [{ path, text: t('editor.advice.overlap', { day: t(`editor.grid.days.${day}`) }) }] : [];
      }),
    ),
  );

/** What citizens look for first, and does not stand here. */
const missing = ({ facts, words }: RecordData): Advice[] => [
  ...(listIn(memberOf(facts.contacts, 'phones')).length === 0
    ? [{ path: 'facts.contacts.phones', text: t('editor.advice.noPhone') }]
    : []),
  ...(listIn(facts.at).every((place) => listIn(memberOf(place, 'schedules')).length === 0)
    ? [{ path: 'facts.at', text: t('editor.advice.noHours') }]
    : []),
  ...(words.it?.howTo === undefined ? [{ path: 'words.it.howTo', text: t('editor.advice.noHow') }] : []),
];

export const adviceFor = ({ kind }: RecordRef, data: RecordData): Advice[] => {
  const texts = Object.entries(data.words.it ?? {}).flatMap(([key, text]) => readable(`words.it.${key}`, text));
  if (kind !== 'services') return [...texts, ...phones(data.facts)];
  return [...texts, ...phones(data.facts), ...hours(data.facts), ...missing(data)];
};
