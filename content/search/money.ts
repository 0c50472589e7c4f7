/**
 * Who lacks the money for something asks about that thing: "non ho soldi per l'affitto" is about the rent, in every language.
 * Vocabularies hold this for some phrases; the rule holds it for all.
 */
import type { Id } from '../model/common.ts';
import type { NeedScore } from './classify.ts';

const money: Id = 'soldi';
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
]);
/** Money stays among the needs, behind the thing. */
const behind = 0.9;

/** A thing counts if a word names it that does not also speak of money: "bonus trasporti" is money. `least`: a clear need. */
export function thingFirst(needs: readonly NeedScore[], least: number): readonly NeedScore[] {
  const lack = needs.find(({ id }) => id === money);
  const thing = needs.find(
    ({ id, score, terms }) => paid.has(id) && score >= least && [...terms].some((term) => !lack?.terms.has(term)),
  );
  if (lack === undefined || thing === undefined || lack.score <= thing.score) return needs;
  const less = { ...lack, score: thing.score * behind };
  return needs.map((one) => (one === lack ? less : one)).sort((one, other) => other.score - one.score);
}
