/**
 * The search of the browser, on the server: the same engine over the same index files of the build that is published now.
 * What is decoded is kept by address, which holds a hash of the content, so a new build finds again what it did not change.
 */
import { readFile } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { Id, Language } from '#content/model/common.ts';
import { dangerWords } from '#content/search/danger-words.ts';
import { createEngine, type Engine, type EngineFiles, type Find } from '#content/search/engine.ts';
import { decodeFrame } from '#content/search/format/frame-file.ts';
import { decodeIndex } from '#content/search/format/index-file.ts';
import { decodeSpoken } from '#content/search/format/spoken-file.ts';
import { createSearch, type Search } from '#content/search/search.ts';
import { textIndex } from '#content/search/text-index.ts';
import type { Published } from '../publishing/published.ts';

/** Written by `site/search/files.ts`. */
const listAddress = '/indice/elenco.json';
const List = z.partialRecord(
  Language,
  z.object({
    words: z.object({ near: z.string(), all: z.string() }),
    frame: z.string(),
    all: z.string(),
    comuni: z.record(Id, z.string()),
  }),
);
type Site = Published['site'];

/** A pair of an index and the words of some languages; a network of ten Comuni has some thirty in three languages. */
const mostSearches = 40;

/** The build does not hold a file of the search that it should. */
export class NoSearchFile extends Error {
  override name = 'NoSearchFile';
}

const read = (site: Site, address: string): Promise<Buffer> => {
  const file = site.files.get(address);
  if (!file) throw new NoSearchFile(`The build has no ${address}. Build again.`);
  return readFile(file.source);
};

const make = async (site: Site, { index, frame, said: [words = ''] }: Find): Promise<Search> => {
  const [records, facts, spoken] = await Promise.all([read(site, index), read(site, frame), read(site, words)]);
  const known = decodeFrame(facts);
  return createSearch(textIndex(decodeIndex(records)), known, { ...decodeSpoken(spoken, known), dangers: dangerWords });
};

export const createEngines = (published: () => Pick<Published, 'site'>): ((lang: Language) => Promise<Engine>) => {
  const searches = new LRUCache<string, Promise<Search>>({ max: mostSearches });
  const lists = new WeakMap<Site, Promise<z.infer<typeof List>>>();

  const searchFor = (site: Site, asked: Find): Promise<Search> => {
    const key = `${asked.index} ${asked.said.join()}`;
    const search = searches.get(key) ?? make(site, asked);
    searches.set(key, search);
    search.catch(() => searches.delete(key));
    return search;
  };

  const filesOf = async (site: Site, lang: Language): Promise<EngineFiles> => {
    const list = lists.get(site) ?? read(site, listAddress).then((text) => List.parse(JSON.parse(text.toString())));
    lists.set(site, list);
    list.catch(() => lists.delete(site));
    const files = (await list)[lang];
    if (!files) throw new NoSearchFile(`The build has no search in ${lang}. Build again.`);
    return files;
  };

  return async (lang) => {
    const { site } = published();
    return createEngine(await filesOf(site, lang), {
      give: async () => undefined,
      find: async (asked) => (await searchFor(site, asked))(asked.query),
    });
  };
};
