/**
 * The files of the search, made once per build. Names end with a hash of the content, so that they can be kept for ever;
 * the same content in two languages is one file.
 */
import { createHash } from 'node:crypto';
import { type Id, type Language, languages } from '#content/model/common.ts';
import { lexiconOf } from '#content/search/lexicon.ts';
import { recordsOfComune, type SearchRecord, searchRecords } from '#content/search/record.ts';
import { indexData } from '#content/search/text-index.ts';
import { directory } from '../directory.ts';
import { viewContext } from '../i18n/locales.ts';
import type { SearchFiles } from '../islands/search/data.ts';
import { cardFiles } from './cards.tsx';

const bodies = new Map<string, string>();
const made = new Map<Language, SearchFiles>();

function emit(name: string, content: unknown): string {
  const body = JSON.stringify(content);
  const file = `${name}.${createHash('sha256').update(body).digest('hex').slice(0, 16)}.json`;
  bodies.set(file, body);
  return `/indice/${file}`;
}

const emitIndex = (name: string, records: readonly SearchRecord[]): string => emit(name, indexData(records));

function filesOf(lang: Language): SearchFiles {
  const records = searchRecords(directory, lang);
  const comuni = [...directory.comuni.keys()].map((id): [Id, string] => [
    id,
    emitIndex(id, recordsOfComune(id, records)),
  ]);
  const cards = [...cardFiles(viewContext(lang))].map(([home, file]): [string, string] => [
    home,
    emit(`schede-${home}`, file),
  ]);
  return {
    lexicon: emit('parole', lexiconOf(directory, languages)),
    all: emitIndex('tutti', records),
    comuni: Object.fromEntries(comuni),
    cards: Object.fromEntries(cards),
  };
}

/** Addresses of the files for pages in a language. */
export function searchFiles(lang: Language): SearchFiles {
  const files = made.get(lang) ?? filesOf(lang);
  made.set(lang, files);
  return files;
}

/** Every file by name, for all languages of the portal. */
export function searchBodies(): ReadonlyMap<string, string> {
  for (const lang of directory.portal.languages) searchFiles(lang);
  return bodies;
}
