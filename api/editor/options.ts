/** What can be chosen where a record names others, by name. */
import type { Directory, Kind } from '#content/model/directory.ts';
import type { EditorForm, Option } from '#views/staff/editor/form.ts';

const byName = (one: Option, other: Option): number => one.name.localeCompare(other.name, 'it');

export const recordOptions = (directory: Directory): EditorForm['options'] => {
  const named = (kind: Exclude<Kind, 'services' | 'comuni' | 'questions'>): Option[] =>
    [...directory[kind].values()].map(({ id, name }) => ({ id, name: name.it })).sort(byName);
  return {
    networks: named('networks'),
    areas: named('areas'),
    organizations: named('organizations'),
    locations: named('locations'),
    desks: named('desks'),
    documents: named('documents'),
    needs: named('needs'),
    comuni: [...directory.comuni.values()].map(({ id, name }) => ({ id, name })).sort(byName),
    services: [...directory.services.values()].map(({ id, words }) => ({ id, name: words.it.title })).sort(byName),
    questions: [...directory.questions.values()].map(({ id, text }) => ({ id, name: text.it })).sort(byName),
  };
};
