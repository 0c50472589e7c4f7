/** Kleene's strong logic: what is not known is neither yes nor no. */
export type Truth = 'yes' | 'no' | 'unknown';

const truths = ['no', 'unknown', 'yes'] as const;
const rank = (truth: Truth): number => truths.indexOf(truth);

/** All of them: no, if one is no. Of none: yes. */
export const least = (values: readonly Truth[]): Truth => values.reduce((a, b) => (rank(a) <= rank(b) ? a : b), 'yes');

/** One of them: yes, if one is yes. Of none: no. */
export const greatest = (values: readonly Truth[]): Truth =>
  values.reduce((a, b) => (rank(a) >= rank(b) ? a : b), 'no');

export const opposite: { readonly [truth in Truth]: Truth } = { yes: 'no', no: 'yes', unknown: 'unknown' };
