/** What the page tells the script: files, words and names in its language. */
import type { ViewContext } from '#views/context.ts';
import { searchNames, searchWords } from '#views/search/words.ts';
import type { SearchData } from '../islands/search/data.ts';
import { searchFiles } from './files.ts';

export const searchData = ({ lang, t, directory }: ViewContext): SearchData => ({
  lang,
  files: searchFiles(lang),
  words: searchWords(t),
  names: searchNames(directory, lang),
});
