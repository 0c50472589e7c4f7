/** What comes after the first answer, and is loaded after it: suggestions under the field, the count of what lacks. */
import type { Language } from '#content/model/common.ts';
import type { Results } from '#content/search/search.ts';
import { type Suggestion, suggestions } from '#content/search/suggest.ts';
import type { Speech } from '#views/search/answer.ts';
import { filled } from '#views/search/filled.ts';
import type { Asked } from './address.ts';
import { combobox, type Option } from './combobox.ts';
import { unansweredCounter } from './count.ts';

/** `typing`: more letters may come. */
export type Told = { q: string; results: Results; typing: boolean };

export type Extras = {
  answered: (told: Told) => void;
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
type Needed = {
  speech: Speech;
  language: Language;
  choose: (chosen: { q: string; comune: Asked['comune'] | undefined }) => void;
};

export function extras(root: HTMLElement, { speech, language, choose }: Needed): Extras {
  const box = combobox(root, ({ kind, id, q }) => choose({ q, comune: kind === 'comune' ? id : undefined }));
  const countIfUnanswered = unansweredCounter(language);
  const option = (suggestion: Suggestion): Option => ({ suggestion, text: textOf(suggestion, speech) });
  return {
    answered: ({ q, results, typing }) => {
      countIfUnanswered(q, results);
      if (typing) box.offer(suggestions(q, results, speech.names).map(option));
    },
    clear: () => box.offer([]),
    close: () => box.close(),
  };
}
