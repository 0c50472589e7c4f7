/** Makes the filters answer at each change, keep the address true, and follow the back button. */
import { readFilters, writeFilters } from '#content/model/filter-address.ts';
import { type Candidate, type Chosen, candidateAt, choicesOf } from '#content/model/filters.ts';
import type { FilterData } from '#views/filters/data.ts';
import { part } from '../search/element.ts';
import { filterForm } from './form.ts';
import { shownList } from './list.ts';
import { doubtsInWords, outcome } from './outcome.ts';

const minute = 60_000;

/** The page in other languages asks the same, and so does the list of the neighbours of this Comune. */
function askElsewhere(root: HTMLElement, chosen: Chosen, { place }: FilterData): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = writeFilters(chosen);
  const wider = root.querySelector<HTMLAnchorElement>('a.link-more');
  if (wider && place.comune !== undefined)
    wider.search = writeFilters({ ...chosen, comune: [place.comune], near: ['1'] });
}

/** Doors are looked at once a minute, not at each press. */
function candidatesOf({ facets }: FilterData): () => ReadonlyMap<string, Candidate> {
  let made: { minute: number; all: ReadonlyMap<string, Candidate> } | undefined;
  return () => {
    const now = Date.now();
    if (made?.minute !== Math.floor(now / minute)) {
      const all = new Map(Object.entries(facets).map(([id, one]) => [id, candidateAt(one, now)]));
      made = { minute: Math.floor(now / minute), all };
    }
    return made.all;
  };
}

/** `isEarly`: somebody chose before anything could hear it. */
export function live(root: HTMLElement, isEarly: boolean): void {
  // Our own views wrote this JSON (`filtered-list.tsx`).
  const data = JSON.parse(part(root, '[data-filter-data]', HTMLScriptElement).text) as FilterData;
  const candidates = candidatesOf(data);
  const form = filterForm(root, data);
  const list = shownList(root, form.action);
  const needed = { frame: data, nameOf: form.nameOf, to: (chosen: Chosen) => form.action + writeFilters(chosen) };
  const told = outcome(root, needed);
  const askText = part(root, '[data-ask-text]', HTMLElement);

  const show = async (chosen: Chosen): Promise<void> => {
    const all = candidates();
    askElsewhere(root, chosen, data);
    form.show(chosen, all);
    try {
      await list.show(chosen, all);
      told.show(chosen, all, chosen.comune?.[0]);
      askText.textContent = doubtsInWords(chosen, [...all.values()], needed);
    } catch {
      // The whole list could not be loaded: the server has it.
      location.assign(form.action + writeFilters(chosen));
    }
  };
  const change = (chosen: Chosen): void => {
    history.pushState(null, '', form.action + writeFilters(chosen));
    show(chosen);
  };
  const asked = (search: string): Chosen => readFilters(new URLSearchParams(search), data.offer).chosen;

  form.onChange(change);
  told.onStep((search) => {
    change(asked(search));
    form.focus();
  });
  addEventListener('popstate', () => show(asked(location.search)));

  const chosen = asked(location.search);
  const isDone = root.dataset.filters === 'narrowed' || choicesOf(chosen).length === 0;
  if (isEarly) change(form.read());
  else if (isDone) form.show(chosen, candidates());
  else show(chosen);
}
