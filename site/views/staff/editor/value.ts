/** What stands in a record, asked as the shape that a field has; anything else counts as nothing said. */
import { isObject, type Json } from '#content/model/record-data.ts';
import type { EditorForm } from './form.ts';

export const written = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
export const member = (value: Json | undefined, key: string): Json | undefined =>
  isObject(value) ? value[key] : undefined;
export const itemsOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** A record by its name, anything else as it is written. */
const named = (text: Json | undefined, { options }: EditorForm): string => {
  const all = [...options.locations, ...options.documents, ...options.organizations];
  return all.find(({ id }) => id === text)?.name ?? written(text);
};

/** What tells an item of a list from its neighbours. */
export const summaryOf = (value: Json, form: EditorForm): string => {
  if (!isObject(value)) return named(value, form);
  const several = itemsOf(value.any ?? value.all).map((one) => named(one, form));
  if (several.length > 0) return several.join(value.any === undefined ? ' + ' : ' / ');
  const name = member(value, 'name') ?? member(value, 'title') ?? member(value, 'reason');
  const told = [
    name && isObject(name) ? name.it : name,
    value.number,
    value.doc,
    value.location,
    value.from,
    value.url,
    value.it,
  ];
  return named(
    told.find((one) => typeof one === 'string'),
    form,
  );
};
