/** What comes after the first answer, and is loaded after it: suggestions under the field, the count of what lacks. */
import type { Language } from '#content/model/common.ts';
import type { Results } from '#content/search/search.ts';
import { type Suggestion, suggester } from '#content/search/suggest.ts';
import type { Speech } from '#views/search/answer.ts';
import { filled } from '#views/search/filled.ts';
import type { Asked } from './address.ts';
import { combobox, type Option } from './combobox.ts';
import { unansweredCounter } from './count.ts';

export type Extras = {
  /** A letter came: what the words may mean, and nothing is counted until they rest. */
  suggest: (q: string, results: Results) => void;
  /** The words rest, and this is the whole answer to them. */
  answered: (q: string, results: Results) => void;
  /** Nothing is asked. */
  clear: () => void;
  close: () => void;
};

/** How a suggestion reads. */
function textOf({ kind, id, q }: Suggestion, { words, names }: Speech): string {
  if (kind === 'need') return q;
  if (kind === 'maybe') return filled(words.suggestMaybe, 'words', q);
  const place = filled(words.suggestComune, 'words', names.comuni[id] ?? id);
  return q === '' ? place : `${q} · ${place}`;
}

/** `choose`: words and Comune of a suggestion; undefined: the Comune stays. */
export type Needed = {
  speech: Speech;
  language: Language;
  choose: (chosen: { q: string; comune: Asked['comune'] | undefined }) => void;
};

export function extras(root: HTMLElement, { speech, language, choose }: Needed): Extras {
  const box = combobox(root, ({ kind, id, q }) => choose({ q, comune: kind === 'comune' ? id : undefined }));
  const counter = unansweredCounter(language);
  const suggestions = suggester(speech.names);
  const option = (suggestion: Suggestion): Option => ({ suggestion, text: textOf(suggestion, speech) });
  const offer = (options: readonly Option[]): void => {
    counter.stop();
    box.offer(options);
  };
  return {
    // Nothing may lie over the numbers to call.
    suggest: (q, results) => offer(results.danger ? [] : suggestions(q, results).map(option)),
    answered: counter.answered,
    clear: () => offer([]),
    close: () => box.close(),
  };
}
