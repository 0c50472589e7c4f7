/** A number, or why there is none; and the month in words. */
import { staffTranslator as t } from '../../translator.ts';
import type { Shown } from './figures.ts';

const words = new Intl.DateTimeFormat('it-IT', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "novembre 2026". */
export const monthName = (month: string): string => words.format(new Date(`${month}-01T00:00:00Z`));

export const Cell = ({ shown }: { shown: Shown }) =>
  typeof shown === 'number' ? <td>{shown}</td> : <td class="figures-untold">{t(`figures.${shown}`)}</td>;
