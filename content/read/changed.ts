/** The content as it would be with some records changed: tried in memory, before any file is touched. */
import type { z } from 'zod';
import { type Id, languages } from '../model/common.ts';
import type { RecordData, RecordRef } from '../model/record-data.ts';
import { ServiceWords } from '../model/service.ts';
import { type Content, type Folder, fileOf, type WordsByLanguage } from './content.ts';
import type { Report } from './files.ts';
import { recordFiles } from './raw.ts';
import { inOrder } from './record.ts';
import { schemas } from './schemas.ts';
import { checkBasis, required } from './services.ts';
import { parseShape } from './shape.ts';

/** `data` undefined: the record is taken away. */
export type Change = { ref: RecordRef; data: RecordData | undefined };

const parse = <T>(schema: z.ZodType<T>, data: unknown, at: { file: string; report: Report }): T | undefined => {
  const parsed = parseShape(schema, data);
  if (parsed.ok) return parsed.value;
  for (const problem of parsed.problems) at.report({ file: at.file, ...problem });
  return undefined;
};

type At = Change & { file: string; report: Report };

const inFolder = <T>(folder: Folder<T>, schema: z.ZodType<T>, { ref: { id }, data, file, report }: At): Folder<T> => {
  const [ids, records] = [new Set(folder.ids), new Map(folder.records)];
  ids.delete(id);
  records.delete(id);
  if (data === undefined) return { ids, records };
  ids.add(id);
  const record = parse(schema, { ...data.facts, id }, { file, report });
  if (record !== undefined) records.set(id, record);
  return { ids, records: inOrder(records) };
};

const wordsOf = ({ ref, data }: Change, dir: string, report: Report): WordsByLanguage => {
  const words: WordsByLanguage = {};
  for (const lang of languages) {
    const said = data?.words[lang];
    const file = `${dir}/${recordFiles(ref, [lang]).words[0] ?? ''}`;
    const parsed = said && parse(ServiceWords, said, { file, report });
    if (parsed !== undefined) words[lang] = parsed;
  }
  return words;
};

const withWords = (content: Content, change: Change, report: Report): ReadonlyMap<Id, WordsByLanguage> => {
  const { id } = change.ref;
  const words = new Map(content.words);
  words.delete(id);
  if (change.data === undefined) return words;
  const folder = `${content.dir}/services/${id}`;
  required(folder, ['service.yaml', ...Object.keys(change.data.words).map((lang) => `${lang}.yaml`)], report);
  const said = wordsOf(change, content.dir, report);
  checkBasis(folder, said, report);
  return words.set(id, said);
};

/** What the records say is checked, whether they agree with others is not. */
export const withChange = (content: Content, change: Change, report: Report): Content => {
  const { kind, id } = change.ref;
  const at: At = { ...change, file: fileOf(content, kind, id), report };
  switch (kind) {
    case 'networks':
      return { ...content, networks: inFolder(content.networks, schemas.networks, at) };
    case 'comuni':
      return { ...content, comuni: inFolder(content.comuni, schemas.comuni, at) };
    case 'areas':
      return { ...content, areas: inFolder(content.areas, schemas.areas, at) };
    case 'organizations':
      return { ...content, organizations: inFolder(content.organizations, schemas.organizations, at) };
    case 'locations':
      return { ...content, locations: inFolder(content.locations, schemas.locations, at) };
    case 'services': {
      const services = inFolder(content.services, schemas.services, at);
      return { ...content, services, words: withWords(content, change, report) };
    }
    case 'desks':
      return { ...content, desks: inFolder(content.desks, schemas.desks, at) };
    case 'documents':
      return { ...content, documents: inFolder(content.documents, schemas.documents, at) };
    case 'needs':
      return { ...content, needs: inFolder(content.needs, schemas.needs, at) };
    case 'questions':
      return { ...content, questions: inFolder(content.questions, schemas.questions, at) };
  }
};
