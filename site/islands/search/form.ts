/** The search form of the page: what is in it, and when it changes. */
import type { Asked } from './address.ts';
import { part } from './element.ts';

export type Form = {
  read: () => Asked;
  /** Somebody typed or chose before the script came, as on a bad line. */
  isTouched: () => boolean;
  /** Names of the Comuni to choose from, by id. */
  comuni: () => { readonly [comune: string]: string };
  write: (asked: Asked) => void;
  /** `typing`: more letters may come. `isServers`: who presses the button is answered by the server. */
  onAsk: (ask: (typing: boolean) => void, isServers: () => boolean) => void;
  /** Somebody is about to type. */
  onFocus: (prepare: () => void) => void;
  hasFocus: () => boolean;
};

export function searchForm(root: HTMLElement): Form {
  const form = part(root, 'form', HTMLFormElement);
  const input = part(form, 'input[name="q"]', HTMLInputElement);
  const comune = part(form, 'select[name="comune"]', HTMLSelectElement);
  return {
    read: () => ({ q: input.value, comune: comune.value }),
    isTouched: () =>
      input.value !== input.defaultValue ||
      comune.value !== ([...comune.options].find(({ defaultSelected }) => defaultSelected)?.value ?? ''),
    comuni: () =>
      Object.fromEntries(
        [...comune.options].filter(({ value }) => value !== '').map(({ value, text }) => [value, text]),
      ),
    write: (asked) => {
      input.value = asked.q;
      comune.value = asked.comune;
      // A Comune that is not in the list leaves nothing chosen at all.
      if (comune.selectedIndex < 0) comune.value = '';
    },
    onAsk: (ask, isServers) => {
      input.addEventListener('input', () => ask(true));
      comune.addEventListener('change', () => ask(false));
      form.addEventListener('submit', (event) => {
        if (isServers()) return;
        event.preventDefault();
        ask(false);
      });
    },
    onFocus: (prepare) => input.addEventListener('focus', prepare, { once: true }),
    hasFocus: () => document.activeElement === input,
  };
}
