/** How hard an Italian text is to read, with the office words of the messages. */
import { gulpease, officeWordFinder } from '#content/model/plain-italian.ts';
import officeWords from '#messages/office-words.json' with { type: 'json' };

export { gulpease };

const find = officeWordFinder(officeWords);

/** Each office word of a text as it stands there, with what to write instead. */
export const officeWordsIn = (text: string): string[] =>
  find(text).map(({ found, plainer }) => `${found} → ${plainer}`);
