/**
 * The search: from what somebody typed to services, the most useful first. Pure; the same for browser, API and shell.
 *
 * Two opinions are added up: the needs that the words speak of (`classify.ts`), and the words themselves in the records
 * (BM25, `scorer.ts`). A Comune that is named or chosen comes first, then its neighbours (same Ambito), then the others.
 */
import type { Id } from '../model/common.ts';
import { ask, atTheFirstDoor, type Question, type Reader, reader, understandable } from './ask.ts';
import type { NeedScore } from './classify.ts';
import type { Danger } from './danger.ts';
import type { Frame, Spoken } from './lexicon.ts';
import { answersNeed, broaderOf, withBroader } from './need-places.ts';
import { type Ranked, ranker } from './rank.ts';
import type { TextIndex } from './text-index.ts';
import { ordered, type Placed, type Where } from './where.ts';
import { type HeldWords, heldWords } from './why.ts';
import { isUnfinished } from './words.ts';

export type Query = {
  q: string;
  /** Id of a Comune. One that is named in `q` wins. */
  comune?: Id | undefined;
  /** Those of the neighbours too, after those of the Comune. */
  near?: boolean | undefined;
  /** The last word may not be finished. */
  typing?: boolean | undefined;
  /** How many hits are wanted: nobody reads on after 200. With 0 only what the words may mean: no hits are looked for. */
  most?: number | undefined;
};

export type Hit = {
  id: Id;
  /** Above 0; compares hits of one query only. */
  score: number;
  /** With the wider needs of which they are parts. */
  needs: readonly Id[];
  /** Empty: it holds everywhere. */
  comuni: readonly Id[];
  where: Where;
  /** Until its card is there. Absent: nobody knows it here. */
  title?: string;
  /** Found only because a slip of the finger was forgiven: "forse cercavi". */
  fuzzy?: true;
  /** `needs`: those of the query that it answers; `words`: those that it holds; `street`: it goes where somebody lives. */
  why: { needs: readonly Id[]; words: HeldWords; street?: string };
};

export type Results = {
  /** Best first. */
  hits: readonly Hit[];
  /** Some were found without forgiving a slip of the finger, be they among `hits` or not. */
  sure: boolean;
  /** The Comune asked for, named in the words or chosen. */
  comune?: Id;
  /** What the words seem to speak of, best first. */
  needs: readonly Id[];
  /** Of these, those for which a slip of the finger was forgiven. */
  guessed: readonly Id[];
  /** To be seen asking this can be a danger: no trace of the words may stay. */
  sensitive: boolean;
  /** Which number comes before any service. */
  danger?: Danger;
  /** No service answers the needs: the hits are doors that listen and know where to go. */
  instead?: true;
  /** Only a letter or two are there, and more may come. */
  early: boolean;
  /** A word means nothing plainly: who knows only some of the words must ask again with all of them. */
  guesses: boolean;
  /** Nothing good was found in the Comune: others were looked at, or should be if this index does not hold them. */
  beyond: boolean;
};

export type Search = (query: Query) => Results;

/** With what is known of the words: all of it, or what the question needs (`leaves.ts`). */
export type Searcher = (query: Query, read: Reader) => Results;

/** There only for who wants the neighbours too: the Comune answers by itself. */
export const isBeside = ({ where }: Hit, { beyond }: Pick<Results, 'beyond'>): boolean => where === 'near' && !beyond;

export const withoutBeside = (results: Results): Results => ({
  ...results,
  hits: results.hits.filter((hit) => !isBeside(hit, results)),
});

const mostHits = 200;

export function searcher(index: TextIndex, frame: Frame): Searcher {
  const rank = ranker(index, frame);
  const broader = broaderOf(frame);
  const sensitive = new Set(frame.needs.flatMap((need) => (need.sensitive ? [need.id] : [])));

  const wider = index.records.map(({ needs }) => withBroader(needs, broader));

  /** Of the needs asked for, those that a record answers: the same for all with the same needs. */
  function answeredBy(asked: readonly NeedScore[]): (record: number) => Id[] {
    const known = new Map<string, Id[]>();
    return (record) => {
      const facts = index.records[record];
      const key = facts?.needs.join() ?? '';
      const answered =
        known.get(key) ?? asked.flatMap(({ id }) => (facts && answersNeed(facts, id, broader) > 0 ? [id] : []));
      known.set(key, answered);
      return answered;
    };
  }

  function hitsOf(placed: readonly Placed<Ranked>[], { needs, words, lives }: Question): Hit[] {
    const answered = answeredBy(needs);
    return placed.flatMap(({ hit: { record, score, fuzzy }, where }) => {
      const facts = index.records[record];
      if (!facts) return [];
      return {
        id: facts.id,
        score,
        needs: wider[record] ?? [],
        comuni: facts.comuni,
        where,
        ...(facts.title === undefined ? {} : { title: facts.title }),
        ...(fuzzy ? { fuzzy } : {}),
        why: {
          needs: answered(record),
          words: heldWords(record, words, index),
          ...(lives?.estate.services.includes(facts.id) ? { street: lives.street } : {}),
        },
      };
    });
  }

  /** Nobody is left without a door: where no service answers a need that is clear, those that listen do. */
  function found(question: Question, near: boolean | undefined) {
    const own = rank(question);
    const place = { comune: question.comune, neighbours: index.neighbours, near };
    const { hits, beyond } = ordered(own, place);
    if (own.length > 0 || question.needs.length === 0) return { question, hits, beyond, instead: false };
    const door = atTheFirstDoor(question);
    const doors = ordered(rank(door), place);
    return { question: door, hits: doors.hits, beyond, instead: doors.hits.length > 0 };
  }

  return (query, read) => {
    const asked = ask(query, read, frame);
    const { comune, danger, needs, certain } = asked;
    const meaning = {
      needs: needs.map(({ id }) => id),
      guessed: needs.map(({ id }) => id).filter((id) => !certain.some((sure) => sure.id === id)),
      early: isUnfinished(query) && asked.words.length === 0 && query.q.trim() !== '',
      guesses: asked.words.some(({ guessed }) => guessed),
      sensitive: danger !== undefined || needs.some(({ id }) => sensitive.has(id)),
      ...(comune === undefined ? {} : { comune }),
      ...(danger === undefined ? {} : { danger }),
    };
    // A letter must not wait for what it does not show.
    if (query.most === 0) return { ...meaning, hits: [], sure: false, beyond: false };
    const { question, hits, beyond, instead } = found(asked, query.near);
    return {
      ...meaning,
      hits: hitsOf(hits.slice(0, query.most ?? mostHits), question),
      sure: hits.slice(0, mostHits).some(({ hit }) => !hit.fuzzy),
      beyond,
      ...(instead ? { instead } : {}),
    };
  };
}

/** With all the words. */
export function createSearch(index: TextIndex, frame: Frame, spoken: Spoken): Search {
  const search = searcher(index, frame);
  const said = [understandable(spoken, frame)];
  const read = reader(index, frame, { said, cries: said });
  return (query) => search(query, read);
}
