/**
 * The files of the search, made once per build. Names end with a hash of the content, so that they can be kept for ever;
 * the same content in two languages is one file.
 */
import { type Id, type Language, languages } from '#content/model/common.ts';
import { filtersOf } from '#content/model/filter-list.ts';
import type { LeafFiles } from '#content/search/engine.ts';
import { encodeFrame } from '#content/search/format/frame-file.ts';
import { encodeIndex } from '#content/search/format/index-file.ts';
import { encodeSpoken } from '#content/search/format/spoken-file.ts';
import { indexData } from '#content/search/index-build.ts';
import { leavesIn, usualLeaves, wholeOf } from '#content/search/leaf-build.ts';
import { type Lexicon, lexiconOf, nearLanguages } from '#content/search/lexicon.ts';
import { ambitiOf, recordsOfComune, searchRecords } from '#content/search/record.ts';
import type { ViewContext } from '#views/context.ts';
import { filterData } from '#views/filters/data.ts';
import { noResults } from '#views/search/search-page.tsx';
import { directory, today } from '../directory.ts';
import { viewContext } from '../i18n/locales.ts';
import { filesAt, type SearchAddresses } from '../islands/search/data.ts';
import { inLanguage, paths } from '../urls.ts';
import { cardFiles } from './cards.tsx';
import { type Body, hashOf } from './hash.ts';

const bodies = new Map<string, Body>();
const made = new Map<Language, SearchAddresses>();

function emit(name: string, body: Body): string {
  const file = `${name}.${hashOf([body])}.${typeof body === 'string' ? 'json' : 'bin'}`;
  bodies.set(file, body);
  return `/indice/${file}`;
}

/** They share a hash, so that a page carries one pattern for all of them. */
function emitEach(pattern: string, all: ReadonlyMap<Id, Body>): string {
  const hash = hashOf(all.values());
  for (const [id, body] of all) bodies.set(pattern.replace('{{id}}', id).replace('{{hash}}', hash), body);
  return `/indice/${pattern.replace('{{hash}}', hash)}`;
}

const mapped = <Value>(all: ReadonlyMap<Id, Value>, make: (value: Value, id: Id) => Body): Map<Id, Body> =>
  new Map([...all].map(([id, value]) => [id, make(value, id)]));

/** For who opens the filters beside the results. */
const filtersFile = (context: ViewContext): Body => {
  const services = [...directory.services.values()];
  const { facets } = filtersOf({ services, place: { search: true }, directory, today });
  return JSON.stringify(filterData({ ...noResults(context), facets }, context.t));
};

function emitLeaves(lang: Language, lexicon: Lexicon): LeafFiles {
  const { bounds, leaves } = leavesIn(lexicon, usualLeaves);
  const files = new Map(leaves.map((leaf, place) => [String(place), encodeSpoken(leaf, lexicon)]));
  return { pattern: emitEach(`parole-${lang}-{{id}}.{{hash}}.bin`, files), bounds };
}

function make(lang: Language): SearchAddresses {
  const records = searchRecords(directory, lang);
  const context = viewContext(lang);
  const near = lexiconOf(directory, nearLanguages(lang));
  const every = lexiconOf(directory, languages);
  return {
    frame: emit('bisogni', encodeFrame(near)),
    words: {
      near: emit(`parole-${lang}`, encodeSpoken(wholeOf(near), near)),
      all: emit('parole', encodeSpoken(wholeOf(every), every)),
      leaves: emitLeaves(lang, near),
    },
    all: emit('tutti', encodeIndex(indexData(records, ambitiOf(directory)))),
    comuni: emitEach(
      '{{id}}.{{hash}}.bin',
      mapped(directory.comuni, (_, id) => encodeIndex(indexData(recordsOfComune(id, records)))),
    ),
    cards: emitEach(
      'schede-{{id}}.{{hash}}.json',
      mapped(cardFiles(context), (file) => JSON.stringify(file)),
    ),
    filters: emit(`filtri-${lang}`, filtersFile(context)),
    page: inLanguage(lang, paths.service('{{id}}')),
  };
}

/** Addresses of the files for pages in a language. */
export function searchAddresses(lang: Language): SearchAddresses {
  const addresses = made.get(lang) ?? make(lang);
  made.set(lang, addresses);
  return addresses;
}

/** The addresses for each language, where the server finds them. */
const list = 'elenco.json';

/** Every file by name, for all languages of the portal. */
export function searchBodies(): ReadonlyMap<string, Body> {
  const comuni = [...directory.comuni.keys()];
  const files = directory.portal.languages.map((lang) => [lang, filesAt(searchAddresses(lang), comuni)]);
  return new Map([...bodies, [list, JSON.stringify(Object.fromEntries(files))]]);
}
