/**
 * The search: from what somebody typed to services, the most useful first. Pure; the same for browser, API and shell.
 *
 * Two opinions are added up: the needs that the words speak of (`classify.ts`), and the words themselves in the records
 * (BM25, `scorer.ts`). A Comune that is named or chosen comes first, then its neighbours (same Ambito), then the others.
 */
import type { Id } from '../model/common.ts';
import { ask, reader } from './ask.ts';
import type { Danger } from './danger.ts';
import type { Lexicon } from './lexicon.ts';
import { type Found, ranker } from './rank.ts';
import type { TextIndex } from './text-index.ts';
import { ordered, type Where } from './where.ts';

export type Query = {
  q: string;
  /** Id of a Comune. One that is named in `q` wins. */
  comune?: Id | undefined;
  /** The last word may not be finished. */
  typing?: boolean | undefined;
};

export type Hit = Found & { where: Where };

export type Results = {
  /** Best first. */
  hits: readonly Hit[];
  /** The Comune asked for, named in the words or chosen. */
  comune?: Id;
  /** What the words seem to speak of, best first. */
  needs: readonly Id[];
  /** To be seen asking this can be a danger: no trace of the words may stay. */
  sensitive: boolean;
  /** Which number comes before any service. */
  danger?: Danger;
  /** Nothing good was found in the Comune: others were looked at, or should be if this index does not hold them. */
  beyond: boolean;
};

export type Search = (query: Query) => Results;

export function createSearch(index: TextIndex, lexicon: Lexicon): Search {
  const read = reader(index, lexicon);
  const rank = ranker(index, lexicon);
  const sensitive = new Set(lexicon.needs.flatMap((need) => (need.sensitive ? [need.id] : [])));
  return (query) => {
    const question = ask(query, read, lexicon);
    const { danger } = question;
    const { hits, beyond } = ordered(rank(question), question.comune, lexicon.comuni);
    return {
      hits,
      beyond,
      needs: question.needs.map(({ id }) => id),
      sensitive: danger !== undefined || question.needs.some(({ id }) => sensitive.has(id)),
      ...(question.comune === undefined ? {} : { comune: question.comune }),
      ...(danger === undefined ? {} : { danger }),
    };
  };
}
