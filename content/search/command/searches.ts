/** One search per language, over all Comuni, made when first asked for. */
import type { Language } from '../../model/common.ts';
import { languages } from '../../model/common.ts';
import type { Directory } from '../../model/directory.ts';
import { indexData } from '../index-build.ts';
import { lexiconOf } from '../lexicon.ts';
import { searchRecords } from '../record.ts';
import { createSearch, type Results, type Search } from '../search.ts';
import { textIndex } from '../text-index.ts';
import type { CommandQuestion } from './questions.ts';

export function searches(directory: Directory): (question: CommandQuestion) => Results {
  const lexicon = lexiconOf(directory, languages);
  const made = new Map<Language, Search>();
  return ({ q, comune, lang }) => {
    const search = made.get(lang) ?? createSearch(textIndex(indexData(searchRecords(directory, lang))), lexicon);
    made.set(lang, search);
    return search({ q, comune });
  };
}
