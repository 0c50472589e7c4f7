/** Filters on the results of a search: those that fit stay, those of which something is not known come after. */
import { readFilters, writeFilters } from '#content/model/filter-address.ts';
import { type Candidate, type Chosen, candidateAt, choicesOf, drop, flag, matches } from '#content/model/filters.ts';
import { type Hit, isBeside, type Results, withoutBeside } from '#content/search/search.ts';
import type { FilterData } from '#views/filters/data.ts';
import { filterForm } from '../filters/form.ts';
import { doubtsInWords, outcome } from '../filters/outcome.ts';
import { addressOf, readAddress } from './address.ts';
import { part } from './element.ts';
import type { Narrowed } from './filters.ts';

export type Narrower = {
  /** As in an address, without "?". */
  chosen: () => string;
  narrow: (results: Results) => Narrowed;
};

/** The need of who has nowhere to sleep, as in `facets.ts`. */
const aboutBeds = ({ needs }: Results): boolean => needs.includes('dormire');

export function narrower(box: HTMLElement, { facets, ...frame }: FilterData, again: () => void): Narrower {
  const details = part(box, '.filters details', HTMLDetailsElement);
  const form = filterForm(box, frame);
  const query = (chosen: Chosen): string => writeFilters(chosen).slice(1);
  const needed = { frame, nameOf: form.nameOf, to: (other: Chosen) => addressOf(readAddress(), query(other)) };
  const told = outcome(box, needed);
  const asked = (search: string): Chosen => readFilters(new URLSearchParams(search), frame.offer).chosen;
  let chosen = asked(location.search);

  const candidatesOf = (results: Results): Map<string, Candidate> => {
    const now = Date.now();
    return new Map(
      results.hits.flatMap((hit) => {
        const one = facets[hit.id];
        return one ? [[hit.id, { ...candidateAt(one, now), beside: isBeside(hit, results) }]] : [];
      }),
    );
  };

  function narrow(results: Results): Narrowed {
    if (results.comune === undefined) chosen = drop(chosen, flag('near'));
    const isChosen = choicesOf(chosen).length > 0;
    if (!isChosen && !details.open) {
      told.show(chosen, new Map(), undefined);
      return { results: withoutBeside(results) };
    }
    const all = candidatesOf(results);
    form.show(chosen, all, aboutBeds(results));
    told.show(chosen, all, results.comune);
    if (!isChosen) return { results: withoutBeside(results) };
    const those = (truth: 'yes' | 'unknown'): Hit[] =>
      results.hits.filter(({ id }) => {
        const one = all.get(id);
        return one && matches(one, chosen) === truth;
      });
    const sentence = doubtsInWords(chosen, [...all.values()], needed);
    return { results: { ...results, hits: those('yes') }, toAsk: { hits: those('unknown'), sentence } };
  }

  form.onChange((now) => {
    chosen = now;
    again();
  });
  told.onStep((search) => {
    chosen = asked(search);
    again();
    form.focus();
  });

  return { chosen: () => query(chosen), narrow };
}
