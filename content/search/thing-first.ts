/**
 * Who lacks the money for something, or asks for help with it, asks about that thing: "non ho soldi per l'affitto" is about the
 * rent, "help with my papers" about the papers, in every language. Vocabularies hold this for some phrases; the rule for all.
 */
import type { Id } from '../model/common.ts';
import type { NeedScore } from './classify.ts';

const money: Id = 'soldi';
const help: Id = 'ascolto';
/** What is paid for. */
const paid: ReadonlySet<Id> = new Set([
  'affitto',
  'bollette',
  'cibo',
  'vestiti',
  'salute',
  'scuola',
  'trasporto',
  'debiti',
  'legale',
  'mente',
  'dormire',
  'igiene',
]);
/** A word that only hints at money, as a part of a phrase, speaks more of the thing that it names. */
const muchMore = 1.5;
/** It stays among the needs, behind the thing. */
const behind = 0.9;

const isPaid = (id: Id): boolean => paid.has(id);
const isOther = (id: Id): boolean => id !== money && id !== help;

type Yielding = { to: (id: Id) => boolean; least: number };

/** A need behind the thing, if a word speaks much more of the thing: "bonus trasporti" is money. */
function behindThing(needs: readonly NeedScore[], general: Id, { to, least }: Yielding): readonly NeedScore[] {
  const own = needs.find(({ id }) => id === general);
  const isNamed = ({ terms }: NeedScore): boolean =>
    [...terms].some(([term, points]) => points > muchMore * (own?.terms.get(term) ?? 0));
  const thing = needs.find((need) => to(need.id) && need.score >= least && isNamed(need));
  if (own === undefined || thing === undefined || own.score <= thing.score) return needs;
  const less = { ...own, score: thing.score * behind };
  return needs.map((one) => (one === own ? less : one)).sort((one, other) => other.score - one.score);
}

/** Best first. `least`: a clear need. */
export const thingFirst = (needs: readonly NeedScore[], least: number): readonly NeedScore[] =>
  behindThing(behindThing(needs, money, { to: isPaid, least }), help, { to: isOther, least });
