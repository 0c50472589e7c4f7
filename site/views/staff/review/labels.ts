/** The name of a field in words: "Dove e quando · Caritas, via Bassi · Orari". */
import type { Directory } from '#content/model/directory.ts';
import type { FieldPath } from '#content/model/record-data.ts';
import review from '#messages/operatori/review.json' with { type: 'json' };
import { labelOf } from '../editor/form.ts';

const names: Readonly<Record<string, string>> = review.fields;

type Known = Pick<
  Directory,
  'locations' | 'organizations' | 'needs' | 'comuni' | 'networks' | 'documents' | 'services'
>;

/** The name of what an id in this field stands for. */
export const nameOf = (id: string, directory: Known): string | undefined => {
  const { locations, organizations, needs, documents, comuni, services } = directory;
  const named = locations.get(id) ?? organizations.get(id) ?? needs.get(id) ?? documents.get(id);
  return named?.name.it ?? comuni.get(id)?.name ?? services.get(id)?.words.it.title;
};

const place = (identity: string, directory: Known): string =>
  identity
    .split(' ')
    .map((part) => nameOf(part, directory) ?? part)
    .join(', ');

export const fieldLabel = ([head = '', ...path]: FieldPath, directory: Known): string => {
  const parts = path.map((key, index) => {
    const isPlace = head === 'facts' && path[0] === 'at' && index === 1;
    return isPlace ? place(key, directory) : (names[key] ?? labelOf(key));
  });
  // "words · it · title" is read the other way round: what, then in which language.
  const said = head === 'words' && parts.length > 1 ? [...parts.slice(1), ...parts.slice(0, 1)] : parts;
  return said.filter((part) => part !== '-').join(' · ');
};
