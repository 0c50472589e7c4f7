/** Words in another direction than the sentence around them stand in isolates, or lines fall apart (Unicode UAX #9). */
import type { Language } from '#content/model/common.ts';
import type { Value } from './letter.ts';

const firstStrongIsolate = '\u2068';
const endOfIsolate = '\u2069';

export const isRightToLeft = (lang: Language): boolean => lang === 'ar';

/** Works in text and in HTML alike. */
export const isolated = ({ text, lang }: Value, around: Language): string =>
  isRightToLeft(lang) === isRightToLeft(around) ? text : `${firstStrongIsolate}${text}${endOfIsolate}`;
