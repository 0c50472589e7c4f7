/** Reads `services/<id>/`: the facts in service.yaml, the words in one file per language. */
import { type Id, Language, languages } from '../model/common.ts';
import { Service, ServiceWords } from '../model/service.ts';
import type { Folder, WordsByLanguage } from './content.ts';
import { listFolder, type Report, yamlFilesIn } from './files.ts';
import { quoted } from './problems.ts';
import { idOf, inOrder, readRecord } from './record.ts';
import { wordsHash } from './words.ts';

export const required = (folder: string, names: readonly string[], report: Report): void => {
  if (!names.includes('service.yaml')) {
    report({
      file: `${folder}/service.yaml`,
      field: '',
      expected: 'this file',
      todo: 'Write the facts of the service.',
    });
  }
  if (!names.includes('it.yaml')) {
    report({ file: `${folder}/it.yaml`, field: '', expected: 'this file', todo: 'Write the words in Italian.' });
  }
};

const languageOf = (file: string, name: string, report: Report): Language | undefined => {
  const language = Language.safeParse(name.replace(/\.yaml$/, ''));
  if (language.success) return language.data;
  const expected = `only service.yaml and a language (${languages.join(', ')}) here`;
  report({ file, field: '', expected, found: quoted(name), todo: 'Rename it, or delete it.' });
  return undefined;
};

const readWords = (folder: string, names: readonly string[], report: Report): WordsByLanguage => {
  const words: WordsByLanguage = {};
  for (const name of names) {
    const file = `${folder}/${name}`;
    const language = name === 'service.yaml' ? undefined : languageOf(file, name, report);
    const said = language && readRecord(file, ServiceWords, { report });
    if (language && said) words[language] = said;
  }
  return words;
};

export const checkBasis = (folder: string, { it, ...translations }: WordsByLanguage, report: Report): void => {
  if (it?.basedOn !== undefined) {
    const expected = 'no "basedOn" in Italian, which translates nothing';
    report({ file: `${folder}/it.yaml`, field: 'basedOn', expected, todo: 'Delete the line.' });
  }
  for (const [language, said] of Object.entries(translations)) {
    if (said.basedOn !== undefined) continue;
    const expected = 'the hash of the Italian words that this translates';
    const todo = it
      ? `If it translates them as they are now, write: basedOn: "${wordsHash(it)}"`
      : 'Mend it.yaml first: then the hash to write is told here.';
    report({ file: `${folder}/${language}.yaml`, field: 'basedOn', expected, todo });
  }
};

export const readServices = (
  root: string,
  report: Report,
): Folder<Service> & { words: ReadonlyMap<Id, WordsByLanguage> } => {
  const ids = new Set<Id>();
  const records = new Map<Id, Service>();
  const words = new Map<Id, WordsByLanguage>();
  for (const { name, isFolder } of listFolder(root)) {
    const folder = `${root}/${name}`;
    if (!isFolder) {
      const todo = 'Make a folder with the id of the service, with service.yaml and it.yaml in it.';
      report({ file: folder, field: '', expected: 'only folders here', todo });
      continue;
    }
    const id = idOf(folder, name, report);
    if (id === undefined) continue;
    ids.add(id);
    const names = yamlFilesIn(folder, report);
    required(folder, names, report);
    const service = names.includes('service.yaml')
      ? readRecord(`${folder}/service.yaml`, Service, { id, report })
      : undefined;
    if (service) records.set(id, service);
    const said = readWords(folder, names, report);
    checkBasis(folder, said, report);
    words.set(id, said);
  }
  return { ids, records: inOrder(records), words };
};
