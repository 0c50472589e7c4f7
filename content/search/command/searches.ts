/** The engine of the site over indexes made in memory, each when first asked for. */
import { type Language, languages } from '../../model/common.ts';
import type { Directory } from '../../model/directory.ts';
import { createEngine, type Engine, type EngineFiles, type Find } from '../engine.ts';
import { indexData } from '../index-build.ts';
import { lexiconOf, nearLanguages } from '../lexicon.ts';
import { ambitiOf, recordsOfComune, searchRecords } from '../record.ts';
import { createSearch, type Results, type Search } from '../search.ts';
import { textIndex } from '../text-index.ts';
import type { CommandQuestion } from './questions.ts';

const all = 'all';

export function engineFor(lang: Language, directory: Directory): Engine {
  const records = searchRecords(directory, lang);
  const files: EngineFiles = {
    words: { near: 'near', all },
    frame: 'frame',
    all,
    comuni: Object.fromEntries([...directory.comuni.keys()].map((id) => [id, id])),
  };
  const searches = new Map<string, Search>();
  const make = ({ index, said }: Find): Search => {
    const lexicon = lexiconOf(directory, said.includes(all) ? languages : nearLanguages(lang));
    const held = index === all ? indexData(records, ambitiOf(directory)) : indexData(recordsOfComune(index, records));
    return createSearch(textIndex(held), lexicon, lexicon);
  };
  return createEngine(files, {
    give: async () => undefined,
    find: async (asked) => {
      const key = `${asked.index} ${asked.said.join()}`;
      const search = searches.get(key) ?? make(asked);
      searches.set(key, search);
      return search(asked.query);
    },
  });
}

export function searches(directory: Directory): (question: CommandQuestion) => Promise<Results> {
  const engines = new Map<Language, Engine>();
  return ({ q, comune, lang }) => {
    const engine = engines.get(lang) ?? engineFor(lang, directory);
    engines.set(lang, engine);
    return engine.find({ q, comune });
  };
}
