/** The engine of the site over indexes made in memory, each when first asked for. */
import { type Language, languages } from '../../model/common.ts';
import type { Directory } from '../../model/directory.ts';
import { dangerWords } from '../danger.ts';
import { createEngine, type Engine, type EngineFiles, type Find } from '../engine.ts';
import { indexData } from '../index-build.ts';
import { lexiconOf, nearLanguages } from '../lexicon.ts';
import { recordsOfComune, searchRecords } from '../record.ts';
import { createSearch, type Results, type Search } from '../search.ts';
import { textIndex } from '../text-index.ts';
import type { CommandQuestion } from './questions.ts';

const all = 'all';
const dangers = dangerWords([...languages, 'later']);

export function engineFor(lang: Language, directory: Directory): Engine {
  const records = searchRecords(directory, lang);
  const files: EngineFiles = {
    lexicons: { near: 'near', all },
    all,
    comuni: Object.fromEntries([...directory.comuni.keys()].map((id) => [id, id])),
  };
  const searches = new Map<string, Search>();
  const make = ({ index, lexicon }: Find): Search => {
    const held = index === all ? records : recordsOfComune(index, records);
    const words = lexiconOf(directory, lexicon === all ? languages : nearLanguages(lang));
    return createSearch(textIndex(indexData(held)), { ...words, dangers });
  };
  return createEngine(files, {
    give: async () => undefined,
    find: async (asked) => {
      const key = `${asked.index} ${asked.lexicon}`;
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
