/** Figures beside what can be chosen: "(12, da chiedere 30)". The browser fills in the same sentences again. */
import { type Candidate, type Choice, type Chosen, tallyWith, tellsApart } from '#content/model/filters.ts';
import type { Translate } from '../translator.ts';

export type TallyWords = { fit: string; fitAndAsk: string };

/** With `{{fit}}` and `{{ask}}` in them. */
export const tallyWords = (t: Translate): TallyWords => ({
  fit: t('filters.fit', { fit: '{{fit}}' }),
  fitAndAsk: t('filters.fitAndAsk', { fit: '{{fit}}', ask: '{{ask}}' }),
});

/** How many would remain. Nothing is said of neighbours before a Comune is chosen. */
export function figures(given: Iterable<Candidate>, [chosen, choice]: [Chosen, Choice], words: TallyWords): string {
  const all = [...given];
  if (choice.kind === 'near' && !chosen.comune && !tellsApart(all, choice)) return '';
  const { fit, ask } = tallyWith(all, chosen, choice);
  return (ask > 0 ? words.fitAndAsk : words.fit).replace('{{fit}}', String(fit)).replace('{{ask}}', String(ask));
}
