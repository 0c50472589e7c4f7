/**
 * The files of the search, made once per build. Names end with a hash of the content, so that they can be kept for ever;
 * the same content in two languages is one file.
 */
import { createHash } from 'node:crypto';
import { type Id, type Language, languages } from '#content/model/common.ts';
import { encodeIndex } from '#content/search/format/index-file.ts';
import { encodeLexicon } from '#content/search/format/lexicon-file.ts';
import { indexData } from '#content/search/index-build.ts';
import { lexiconOf, nearLanguages } from '#content/search/lexicon.ts';
import { recordsOfComune, type SearchRecord, searchRecords } from '#content/search/record.ts';
import { directory } from '../directory.ts';
import { viewContext } from '../i18n/locales.ts';
import type { SearchFiles } from '../islands/search/data.ts';
import { cardFiles } from './cards.tsx';

type Body = Uint8Array<ArrayBuffer> | string;

const bodies = new Map<string, Body>();
const made = new Map<Language, SearchFiles>();

function emit(name: string, body: Body): string {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  const file = `${name}.${hash}.${typeof body === 'string' ? 'json' : 'bin'}`;
  bodies.set(file, body);
  return `/indice/${file}`;
}

const emitIndex = (name: string, records: readonly SearchRecord[]): string =>
  emit(name, encodeIndex(indexData(records)));

const emitLexicon = (name: string, spoken: readonly Language[]): string =>
  emit(name, encodeLexicon(lexiconOf(directory, spoken)));

/** From pairs of an id and an address. */
const emitEach = <Value>(all: Iterable<readonly [Id, Value]>, address: (id: Id, value: Value) => string) =>
  Object.fromEntries([...all].map(([id, value]) => [id, address(id, value)]));

function filesOf(lang: Language): SearchFiles {
  const records = searchRecords(directory, lang);
  return {
    lexicons: {
      near: emitLexicon(`parole-${lang}`, nearLanguages(lang)),
      all: emitLexicon('parole', languages),
    },
    all: emitIndex('tutti', records),
    comuni: emitEach(directory.comuni, (id) => emitIndex(id, recordsOfComune(id, records))),
    cards: emitEach(cardFiles(viewContext(lang)), (home, file) => emit(`schede-${home}`, JSON.stringify(file))),
  };
}

/** Addresses of the files for pages in a language. */
export function searchFiles(lang: Language): SearchFiles {
  const files = made.get(lang) ?? filesOf(lang);
  made.set(lang, files);
  return files;
}

/** The addresses for each language, where the server finds them. */
const list = 'elenco.json';

/** Every file by name, for all languages of the portal. */
export function searchBodies(): ReadonlyMap<string, Body> {
  const files = directory.portal.languages.map((lang) => [lang, searchFiles(lang)]);
  return new Map([...bodies, [list, JSON.stringify(Object.fromEntries(files))]]);
}
