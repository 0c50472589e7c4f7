/** The Comune comes first, but nobody is left without a door: then its neighbours, then the others. */
import type { Id } from '../model/common.ts';

/** `here`: serves the Comune; `everywhere`: national or regional; `near`: another Comune of the same Ambito; `far`: elsewhere. */
export type Where = 'here' | 'everywhere' | 'near' | 'far';

type Found = { score: number; comuni: readonly Id[] };

/** Below this part of the best hit of all Comuni, what the Comune offers is not what was asked for. */
const goodEnough = 0.5;

/** `neighbours`: Comuni of the same Ambito. `near`: they are wanted too, whatever the Comune offers. */
export type Place = { comune: Id | undefined; neighbours: (comune: Id) => ReadonlySet<Id>; near?: boolean | undefined };

function placer({ comune, neighbours }: Place): (found: Found) => Where {
  // The index of a Comune holds nothing of its neighbours: then they are not asked for.
  let near: ReadonlySet<Id> | undefined;
  return (found) => {
    if (found.comuni.length === 0) return 'everywhere';
    if (comune === undefined || found.comuni.includes(comune)) return 'here';
    near ??= neighbours(comune);
    return found.comuni.some((id) => near?.has(id)) ? 'near' : 'far';
  };
}

export type Placed<Hit> = { hit: Hit; where: Where };

/**
 * `found` is best first. Own hits come first; where none of the local ones is good, good ones of the neighbours come right
 * after the good measures, and those of other Comuni only if there is nothing else. `beyond`: the Comune alone does not
 * answer.
 */
export function ordered<Hit extends Found>(
  found: readonly Hit[],
  place: Place,
): { hits: Placed<Hit>[]; beyond: boolean } {
  const { comune, near: wantsNear = false } = place;
  const where = placer(place);
  const placed = found.map((hit): Placed<Hit> => ({ hit, where: where(hit) }));
  const least = (found[0]?.score ?? 0) * goodEnough;
  const good = placed.filter(({ hit }) => hit.score >= least);
  const own = placed.filter((one) => one.where === 'here' || one.where === 'everywhere');
  const beyond = comune !== undefined && !good.some((one) => one.where === 'here');
  const near = good.filter((one) => one.where === 'near');
  if (!beyond) return { hits: wantsNear ? [...own, ...near] : own, beyond };
  const far = good.some((one) => one.where === 'near' || one.where === 'everywhere') ? [] : good;
  const strong = own.filter(({ hit }) => hit.score >= least);
  return { hits: [...new Set([...strong, ...near, ...far, ...own])], beyond };
}
