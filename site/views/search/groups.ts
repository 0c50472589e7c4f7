/** Results under the headings that say where they come from. */
import type { Hit } from '#content/search/search.ts';
import type { SearchWords } from './words.ts';

/** `card`: what stands in its card, as markup of ours. */
export type Shown = { hit: Hit; card: string };
export type Group = { heading: string; shown: Shown[] };

function headingOf({ fuzzy, where }: Hit, own: string, words: SearchWords): string {
  if (fuzzy) return words.maybe;
  if (where === 'near') return words.near;
  return where === 'far' ? words.far : own;
}

/** Neighbours in the order of the results stay together. `first`: heading of those that come at once. */
export function groups(all: readonly Shown[], first: string, words: SearchWords): Group[] {
  const found: Group[] = [];
  for (const shown of all) {
    const last = found.at(-1);
    const own = last === undefined || last.heading === first ? first : words.others;
    const heading = headingOf(shown.hit, own, words);
    if (last?.heading === heading) last.shown.push(shown);
    else found.push({ heading, shown: [shown] });
  }
  return found;
}
