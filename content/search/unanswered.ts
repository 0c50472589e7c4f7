/** Which questions stay without an answer, so that the network can count what it lacks. Never the words. */
import type { Id } from '../model/common.ts';
import type { Results } from './search.ts';

/** What is counted; absent: the words name none. */
export type Unanswered = { need?: Id | undefined; comune?: Id | undefined };

/** Neither the Comune nor its neighbours nor a measure of everywhere answers; what a forgiven slip found is a guess. */
export function unansweredIn({ hits, instead, needs, comune }: Results): Unanswered | undefined {
  const answered = !instead && hits.some(({ fuzzy, where }) => !fuzzy && where !== 'far');
  if (answered) return undefined;
  return { ...(needs[0] === undefined ? {} : { need: needs[0] }), ...(comune === undefined ? {} : { comune }) };
}
