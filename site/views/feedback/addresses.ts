/** Where citizens say what they think of a page. */
import { paths } from '../../urls.ts';

export const feedbackPaths = {
  rate: paths.rate,
  rated: `${paths.rate}grazie/`,
  correct: paths.correct,
  reported: `${paths.correct}grazie/`,
  /** Stands for the way through booking, which is no page of its own. */
  journey: paths.booking,
} as const;
