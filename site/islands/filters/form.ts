/** The form of the filters: what is ticked in it, and the figures beside. */
import { readFilters, spelled, spelling } from '#content/model/filter-address.ts';
import { asksForBeds } from '#content/model/filter-offer.ts';
import { type Candidate, type Choice, type Chosen, filterKinds, isChosen, tellsApart } from '#content/model/filters.ts';
import type { FilterFrame } from '#views/filters/data.ts';
import { figures } from '#views/filters/tally.ts';
import { part } from '../search/element.ts';

export type FilterForm = {
  /** The address of the list, without query. */
  action: string;
  /** Ticks what is chosen, and says how many would remain. */
  show: (chosen: Chosen, all: ReadonlyMap<string, Candidate>, aboutBeds?: boolean) => void;
  read: () => Chosen;
  onChange: (change: (chosen: Chosen) => void) => void;
  focus: () => void;
  nameOf: (choice: Choice) => string;
};

const choiceOf = (element: HTMLElement): Choice | undefined => {
  const [kind, value] = (element.dataset.choice ?? '').split(' ');
  const found = filterKinds.find((one) => one === kind);
  return found && value !== undefined ? { kind: found, value } : undefined;
};

function tick(form: HTMLFormElement, chosen: Chosen): void {
  for (const kind of filterKinds) {
    const words = (chosen[kind] ?? []).map((value) => spelled(kind, value));
    for (const control of form.querySelectorAll(`[name="${spelling[kind].name}"]`)) {
      if (control instanceof HTMLSelectElement) control.value = words[0] ?? '';
      if (control instanceof HTMLInputElement)
        control.checked = words.length === 0 ? control.value === '' : words.includes(control.value);
    }
  }
}

/** A group without anything to choose says nothing. */
function hideIfEmpty(field: HTMLElement): void {
  const choices = [...field.querySelectorAll<HTMLElement>('[data-choice]')];
  field.hidden = choices.every((one) => one.closest<HTMLElement>('option, label')?.hidden === true);
  if (field instanceof HTMLFieldSetElement) field.disabled = field.hidden;
}

export function filterForm(root: HTMLElement, { offer, place, words }: FilterFrame): FilterForm {
  const form = part(root, 'form.filters', HTMLFormElement);
  const marked = [...form.querySelectorAll<HTMLElement>('[data-choice]')];
  const beds = form.querySelector<HTMLFieldSetElement>('[data-group="receives"]');
  part(form, '[type="submit"]', HTMLButtonElement).hidden = true;

  const read = (): Chosen => {
    const typed = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    return readFilters(new URLSearchParams(typed), offer).chosen;
  };

  /** The figures beside a choice; in a search it is there only while it makes sense. */
  const say = (element: HTMLElement, chosen: Chosen, all: ReadonlyMap<string, Candidate>): void => {
    const choice = choiceOf(element);
    if (!choice) return;
    const line = element.closest<HTMLElement>('option, label');
    if (line && place.search) line.hidden = !isChosen(chosen, choice) && !tellsApart([...all.values()], choice);
    const beside = figures(all.values(), [chosen, choice], words);
    element.textContent = element instanceof HTMLOptionElement ? `${element.dataset.name} ${beside}` : beside;
  };

  return {
    action: new URL(form.action).pathname,
    show: (chosen, all, aboutBeds = false) => {
      tick(form, chosen);
      for (const element of marked) say(element, chosen, all);
      if (place.search) for (const field of form.querySelectorAll<HTMLElement>('.field')) hideIfEmpty(field);
      if (beds) beds.hidden = beds.disabled = !asksForBeds(chosen, { ...place, beds: aboutBeds });
    },
    read,
    onChange: (change) => {
      form.addEventListener('change', () => change(read()));
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        change(read());
      });
    },
    focus: () => part(form, 'summary', HTMLElement).focus(),
    nameOf: (choice) =>
      marked.find(({ dataset }) => dataset.choice === `${choice.kind} ${choice.value}`)?.dataset.name ?? choice.value,
  };
}
