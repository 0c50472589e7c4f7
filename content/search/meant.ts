/** What people mean by needs that their words speak of: rules that hold in every language, whatever the vocabularies weigh. */
import type { NeedScore } from './classify.ts';
import { whatNotWho } from './people.ts';
import { thingFirst } from './thing-first.ts';

/** A little clearer than it must be, as long as no slip of the finger was forgiven. */
const aloneCounts = 1.2;

/** Who types one entry and nothing else means it, however many needs share its words: "help". */
const wholly = (needs: readonly NeedScore[], least: number): readonly NeedScore[] =>
  needs
    .map((need) => ({ ...need, score: Math.max(need.score, least * aloneCounts * (need.alone ?? 0)) }))
    .sort((one, other) => other.score - one.score);

/** Best first. `least`: a clear need. */
export const meant = (needs: readonly NeedScore[], least: number): readonly NeedScore[] =>
  thingFirst(whatNotWho(wholly(needs, least), least), least);
