/**
 * Words and questions to practise with. What a question goes through is slow the first time, because it is all new to the
 * browser; nobody should wait for that.
 */
import type { Frame, Spoken } from './lexicon.ts';

const said = ['cas', 'pag cas', '=la pag'];
const needsSaid = 3;

/** Made up and short, for they travel in the frame; of each kind that there is. */
export const practiceWords = ({ needs, urgent }: Pick<Frame, 'needs' | 'urgent'>): Spoken => ({
  sayings: needs
    .slice(0, needsSaid)
    .flatMap(({ id }) => said.map((one) => ({ need: id, weight: 5, terms: one.split(' ') }))),
  people: ['cas'],
  dangers: {
    needs: Object.fromEntries(urgent.map((need, place) => [need, place === 0 ? 'pago … letto/letta*' : ''])),
    everyday: 'la pag*',
  },
  part: { sharing: new Map(said.flatMap((one) => one.split(' ')).map((term) => [term, needsSaid])), others: new Set() },
});

/** Words that are no words, a phrase, one that is not finished, a cry; accents, and the sign that phones write for an apostrophe. */
export const practiceQuestions = ['Pago l’età casaa', 'pagare la casa ', 'pag', 'pago il letto la pago'];
