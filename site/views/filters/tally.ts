/** Figures beside what can be chosen: "(12, da chiedere 30)". The browser fills in the same sentences again. */

import type { Filters } from '#content/model/filter-list.ts';
import { type Choice, type Tally, tallyWith } from '#content/model/filters.ts';
import type { Translate } from '../translator.ts';

export type TallyWords = { fit: string; fitAndAsk: string };

/** With `{{fit}}` and `{{ask}}` in them. */
export const tallyWords = (t: Translate): TallyWords => ({
  fit: t('filters.fit', { fit: '{{fit}}' }),
  fitAndAsk: t('filters.fitAndAsk', { fit: '{{fit}}', ask: '{{ask}}' }),
});

export const inWords = ({ fit, ask }: Tally, words: TallyWords): string =>
  (ask > 0 ? words.fitAndAsk : words.fit).replace('{{fit}}', String(fit)).replace('{{ask}}', String(ask));

/** Undefined for what is open, where nobody asked yet. */
export const tallyOf = ({ candidates, chosen, now }: Filters, choice: Choice): Tally | undefined =>
  choice.kind === 'opening' && now === undefined ? undefined : tallyWith(candidates.values(), chosen, choice);
