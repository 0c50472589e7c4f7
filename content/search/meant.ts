/** What people mean by needs that their words speak of: rules that hold in every language, whatever the vocabularies weigh. */
import type { Id } from '../model/common.ts';
import type { NeedScore } from './classify.ts';
import { thingFirst } from './thing-first.ts';

const family: Id = 'famiglia';

/** A little clearer than it must be, as long as no slip of the finger was forgiven. */
const aloneCounts = 1.2;

/** Who types one entry and nothing else means it, however many needs share its words: "help". */
const wholly = (needs: readonly NeedScore[], least: number): readonly NeedScore[] =>
  needs
    .map((need) => ({ ...need, score: Math.max(need.score, least * aloneCounts * (need.alone ?? 0)) }))
    .sort((one, other) => other.score - one.score);

/**
 * Whose trouble it is says little about what it is: "my son is dyslexic" is about school, and a benefit for children is no
 * answer. So without the family where only its people are named and another need is clear.
 */
function whatNotWho(needs: readonly NeedScore[], least: number): readonly NeedScore[] {
  const what = needs.filter(({ id, who }) => !(id === family && who));
  return what.some(({ score }) => score >= least) ? what : needs;
}

/** Best first. `least`: a clear need. */
export const meant = (needs: readonly NeedScore[], least: number): readonly NeedScore[] =>
  thingFirst(whatNotWho(wholly(needs, least), least), least);
