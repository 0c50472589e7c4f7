/** The words of danger of all languages, as they are looked for. For server, shell and build: browsers get theirs in leaves. */
import { languages } from '../model/common.ts';
import type { DangerWords } from './danger.ts';
import { dangerPhrases, everydayPhrases } from './danger-phrases.ts';
import { plain } from './plain-phrases.ts';

const inAllLanguages = (phrases: typeof everydayPhrases): string =>
  languages
    .map((lang) => phrases[lang])
    .filter((list) => list !== '')
    .map(plain)
    .join(',');

export const dangerWords: DangerWords = {
  needs: Object.fromEntries(Object.entries(dangerPhrases).map(([need, phrases]) => [need, inAllLanguages(phrases)])),
  everyday: inAllLanguages(everydayPhrases),
};
