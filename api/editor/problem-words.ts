/** What is wrong, with what tells a reader where: the day of an hour, the label of a field. */
import { isObject, type Json, type RecordData } from '#content/model/record-data.ts';
import { labelOf, optionLabel } from '#views/staff/editor/form.ts';
import type { FieldProblem } from '../drafts/errors.ts';

const inside = (value: Json | undefined, key: string): Json | undefined => {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) ? value[key] : undefined;
};

/** Hours stand under their days on the page, and in a list in the record. */
const hours = /^(?:facts\.at\.\d+\.schedules|facts\.rota)\.\d+/;

/** `mercoledì: Scrivi un'ora, come 09:30.` */
export const withDays = ({ field, message }: FieldProblem, data: RecordData): string => {
  const place = hours.exec(field)?.[0].split('.').slice(1) ?? [];
  const days = inside(
    place.reduce<Json | undefined>((value, key) => inside(value, key), data.facts),
    'days',
  );
  if (place.length === 0 || !Array.isArray(days) || days.length === 0) return message;
  return `${days.map((day) => optionLabel('days', String(day))).join(', ')}: ${message}`;
};

/** For the list above the form. `path`: of the control that it leads to. */
export const withLabel = (path: string, message: string): string => {
  const key = path.split('.').findLast((part) => !/^\d+$/.test(part));
  return key === undefined || key === '' ? message : `${labelOf(key)}. ${message}`;
};
