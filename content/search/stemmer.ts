/**
 * A word without its ending, so that "bolletta" and "bollette" meet. One stemmer per script, because the language of a
 * query is not known: Latin words take the Italian one (Snowball, `italian.ts`), Arabic ones lose article and
 * suffixes as in light10 (Larkey and others, 2007), Ukrainian ones lose case endings.
 */
import { stemItalian } from './italian.ts';

// Endings after a beginning that is kept, and no look behind: phones of 2016 (Safari 15) would not run the script at all.

/** Plurals of English, French and Spanish; Italian words do not end so. */
const plural = /(...[^s])s$/;

const arabicPrefix = /^(?:وال|بال|كال|فال|لل|ال)(?=...)/u;
const arabicSuffix = /(...)(?:ها|ان|ات|ون|ين|يه|ه|ي)$/u;
const ukrainianSuffix =
  /(....)(?:ого|ому|ами|ями|ові|еві|их|им|ів|їв|ою|ею|ах|ях|ий|ій|ої|ом|ем|ся|ти|[аеиіїоуюяьй])$/u;

export function stem(word: string): string {
  if (/^\p{Script=Latin}/u.test(word)) return stemItalian(word.replace(plural, '$1'));
  if (/^\p{Script=Arabic}/u.test(word)) return word.replace(arabicPrefix, '').replace(arabicSuffix, '$1');
  return word.replace(ukrainianSuffix, '$1');
}
