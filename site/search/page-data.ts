/** What the page tells the script: addresses of files, words and names in its language. */
import type { ViewContext } from '#views/context.ts';
import { searchNames, searchWords } from '#views/search/words.ts';
import type { SearchData } from '../islands/search/data.ts';
import { searchAddresses } from './files.ts';

export const searchData = (context: ViewContext): SearchData => {
  const { lang, t, directory } = context;
  return {
    lang,
    addresses: searchAddresses(lang),
    words: searchWords(t),
    needs: searchNames(directory, lang).needs,
  };
};
