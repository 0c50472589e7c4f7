/** What can be chosen where a record names others, by name. */
import type { Question } from '#content/model/condition.ts';
import type { Directory, Kind } from '#content/model/directory.ts';
import type { Location } from '#content/model/location.ts';
import type { EditorForm, Option } from '#views/staff/editor/form.ts';

const byName = (one: Option, other: Option): number => one.name.localeCompare(other.name, 'it');

const partsOf = (parts: Location['parts']): Option[] => Object.entries(parts).map(([id, { it }]) => ({ id, name: it }));

const answersOf = ({ id, text, answers }: Question): Option[] =>
  answers.map((answer) => ({ id: `${id}=${answer.id}`, name: `${text.it} ${answer.label.it}` }));

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
    parts: new Map([...directory.locations].map(([id, { parts }]) => [id, partsOf(parts)])),
    answers: [...directory.questions.values()].flatMap(answersOf),
    questions: [...directory.questions.values()].map(({ id, text }) => ({ id, name: text.it })).sort(byName),
  };
};
