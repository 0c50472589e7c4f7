/** Tells the server of questions without an answer: need, Comune and language, once the fingers rest. Never the words. */
import type { Language } from '#content/model/common.ts';
import type { Results } from '#content/search/search.ts';
import { unansweredIn } from '#content/search/unanswered.ts';
import { countUnanswered } from '../../api.ts';

/** By then the word is written to its end. */
const restMs = 2_000;

export type Counter = {
  answered: (q: string, results: Results) => void;
  /** More letters come. */
  stop: () => void;
};

export function unansweredCounter(language: Language): Counter {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const stop = (): void => clearTimeout(rest);
  return {
    stop,
    answered: (q, results) => {
      stop();
      const lacking = unansweredIn(results);
      const question = `${q.trim()} ${results.comune ?? ''}`;
      if (!lacking || question === last) return;
      rest = setTimeout(() => {
        last = question;
        countUnanswered({ ...lacking, language });
      }, restMs);
    },
  };
}
