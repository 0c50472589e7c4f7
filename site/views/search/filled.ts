/** Puts a value at the mark of a sentence: in a file of its own, because the browser needs no more of `words.ts`. */
export const filled = (sentence: string, mark: string, value: string): string => sentence.replace(`{{${mark}}}`, value);
