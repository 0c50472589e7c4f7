/**
 * Suggestions under the field, as ARIA's editable combobox with a list: arrows go through them and Enter takes one; Escape
 * closes them; whatever edits the words goes back to the words. Who ignores them has a plain field. What it is, `form.ts` says.
 */
import type { Suggestion } from '#content/search/suggest.ts';
import { part } from './element.ts';

export type Option = { suggestion: Suggestion; text: string };

export type Combobox = { offer: (options: readonly Option[]) => void; close: () => void };

/** Keys that move in the words: no suggestion is meant any more. */
const editing = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

function optionElement(place: number): HTMLElement {
  const element = document.createElement('li');
  element.id = `q-suggestion-${place}`;
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  element.dir = 'auto';
  return element;
}

export function combobox(form: HTMLElement, choose: (suggestion: Suggestion) => void): Combobox {
  const input = part(form, 'input[name="q"]', HTMLInputElement);
  const list = part(form, '#q-suggestions', HTMLElement);
  let options: readonly Option[] = [];
  /** Place of the one that Enter would take; -1: none. */
  let active = -1;

  const isOpen = (): boolean => !list.hidden;

  function activate(place: number): void {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = place;
    const chosen = list.children[place];
    chosen?.setAttribute('aria-selected', 'true');
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  function show(open: boolean): void {
    if (open !== isOpen()) {
      list.hidden = !open;
      input.setAttribute('aria-expanded', String(open));
    }
    activate(-1);
  }

  function take(place: number): void {
    const chosen = options[place];
    show(false);
    if (chosen) choose(chosen.suggestion);
  }

  const step = (by: 1 | -1): void => {
    if (!isOpen()) show(true);
    const from = active === -1 && by === -1 ? options.length : active;
    activate((from + by + options.length) % options.length);
  };

  /** True: the key did its work here. */
  function press(key: string): boolean {
    if ((key === 'ArrowDown' || key === 'ArrowUp') && options.length > 0) {
      step(key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    if (!isOpen()) return false;
    if (key === 'Escape') {
      show(false);
      return true;
    }
    if (key === 'Enter') {
      const isMeant = active >= 0;
      take(active);
      return isMeant;
    }
    if (editing.has(key)) activate(-1);
    return false;
  }

  input.addEventListener('keydown', (event) => {
    // Enter may end a word of an input method.
    if (!event.isComposing && press(event.key)) event.preventDefault();
  });
  input.addEventListener('blur', () => show(false));
  // The field keeps the focus, so that the list does not close under the finger.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) take([...list.children].indexOf(target));
  });

  return {
    // Most letters change a few words of a list that is there.
    offer: (given) => {
      options = given;
      for (const [place, { text }] of given.entries()) {
        const element = list.children[place] ?? list.appendChild(optionElement(place));
        if (element.textContent !== text) element.textContent = text;
      }
      while (list.children.length > given.length) list.lastElementChild?.remove();
      show(given.length > 0 && document.activeElement === input);
    },
    close: () => show(false),
  };
}
