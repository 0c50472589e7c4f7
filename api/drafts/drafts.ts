/**
 * Editing records: a draft is saved as it is typed, sent to be reviewed, sent back or accepted; an accepted one becomes a
 * revision, which the release (`releases.ts`) brings onto the pages.
 *
 * Every act asks whether this person may, for the record as it is and as it would be; it is written with who and when, in
 * one transaction with the audit. @throws Problem forbidden, and what `errors.ts` names
 */
import { createGround, type GroundDeps } from './ground.ts';
import { createRecordHistory } from './record-history.ts';
import { createReviewing } from './reviewing.ts';
import { createWriting } from './writing.ts';

export type Drafts = ReturnType<typeof createDrafts>;

export const createDrafts = (deps: GroundDeps) => {
  const ground = createGround(deps);
  const { problems, mayReview } = ground;
  return { ...createWriting(ground), ...createReviewing(ground), ...createRecordHistory(ground), problems, mayReview };
};
