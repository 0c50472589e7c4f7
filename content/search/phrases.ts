/**
 * Phrases that mean exactly their words, in their order. `a/b`: one of them; `ab*`: any word that begins so; `*ab`: any that
 * ends so, not in the first place; `…`: up to five other words. In long words one slip of the finger is forgiven, in most a letter that is doubled or not.
 */
import { distance } from './distance.ts';
import { kept } from './kept.ts';

/** `find`: where it stands in the words, the end not included; undefined if it does not. */
export type Phrase = { find: (said: readonly string[]) => { from: number; to: number } | undefined };

type Step = '…' | ((word: string) => boolean);

const longestGap = 5;
/** Shorter words have too many others beside them: "rape" and "rate". */
const forgiving = 7;
/** In shorter words a letter written once for twice makes another word: "pena" and "penna". */
const heardFrom = 5;

function hasDouble(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (word[at] === word[at - 1]) return true;
  return false;
}

/** Letters that are written twice count once: who writes by ear does not hear how many. */
export const asHeard = (word: string): string => (hasDouble(word) ? word.replaceAll(/(.)\1/gu, '$1') : word);

/** Each of many phrases asks it of the same few words. */
const heard = kept(asHeard, 500);

/** Whether a slip of the finger in it is forgiven. */
export const isForgiving = ({ length }: string): boolean => length >= forgiving;

const isSlip = (said: string, meant: string): boolean =>
  isForgiving(meant) && said[0] === meant[0] && distance(said, meant, 1) <= 1;

function wordStep(choices: readonly string[]): Step {
  const beginnings = choices.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1));
  const endings = choices.filter((one) => one.startsWith('*')).map((one) => one.slice(1));
  const whole = choices.filter((one) => !one.includes('*'));
  const soundsBegun = beginnings.filter(({ length }) => length >= heardFrom).map(heard);
  const sounds = new Set(whole.filter(({ length }) => length >= heardFrom).map(heard));
  return (said) => {
    const sound = heard(said);
    return (
      sounds.has(sound) ||
      whole.some((one) => said === one || isSlip(said, one)) ||
      beginnings.some((one) => said.startsWith(one)) ||
      soundsBegun.some((one) => sound.startsWith(one)) ||
      endings.some((one) => said.endsWith(one))
    );
  };
}

const stepOf = (part: string): Step => (part === '…' ? part : wordStep(part.split('/')));

/** By place; undefined after the last. */
type Steps = (place: number) => Step | undefined;

/** The end of the steps from the one at `next` on, when that stands at `from`. */
function endOf(steps: Steps, said: readonly string[], from: number, next = 0): number | undefined {
  const step = steps(next);
  if (step === undefined) return from;
  if (step !== '…') return step(said[from] ?? '') ? endOf(steps, said, from + 1, next + 1) : undefined;
  for (let skipped = 0; skipped <= longestGap; skipped++) {
    const end = endOf(steps, said, from + skipped, next + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}

function phraseOf(text: string): Phrase {
  const parts = text.split(' ');
  const [first = ''] = parts;
  /** With which it begins, whatever is forgiven. */
  const letters = first.split('/').map((choice) => choice[0]);
  // Most phrases are never looked for beyond their first word.
  const made: Step[] = [];
  const steps: Steps = (place) => {
    const part = parts[place];
    if (part === undefined) return undefined;
    const step = made[place] ?? stepOf(part);
    made[place] = step;
    return step;
  };
  return {
    find: (said) => {
      // Hundreds of phrases are looked for at each letter: no iterators here.
      for (let from = 0; from < said.length; from++) {
        const letter = said[from]?.[0];
        if (letter === undefined || !letters.includes(letter)) continue;
        const to = endOf(steps, said, from);
        if (to !== undefined) return { from, to };
      }
      return undefined;
    },
  };
}

/** Plain (`plain-phrases.ts`), divided by commas. */
export const phrasesOf = (list: string): Phrase[] => list.split(',').map(phraseOf);

/** Whether one of many is there. */
export const anyOf =
  (phrases: readonly Phrase[]) =>
  (said: readonly string[]): boolean =>
    phrases.some(({ find }) => find(said) !== undefined);

/** Words of these phrases are emptied, so that nothing stands there any more. */
export const without = (said: readonly string[], phrases: readonly Phrase[]): readonly string[] =>
  phrases.reduce((left: readonly string[], phrase) => {
    const found = phrase.find(left);
    return found ? left.map((word, place) => (place >= found.from && place < found.to ? '' : word)) : left;
  }, said);
