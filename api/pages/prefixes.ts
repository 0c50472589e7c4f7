/** What stands before an address in each language: nothing for Italian, `/en` for English. */
import type { Published } from '../publishing/published.ts';

export const languagePrefixes = ({ directory }: Pick<Published, 'directory'>): string[] =>
  directory.portal.languages.map((lang) => (lang === 'it' ? '' : `/${lang}`));
