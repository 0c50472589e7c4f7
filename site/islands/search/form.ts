/** The search form of the page: what is in it, and when it changes. */
import type { Asked } from './address.ts';
import { part } from './element.ts';

export type Form = {
  read: () => Asked;
  /** Names of the Comuni to choose from, by id. */
  comuni: () => { readonly [comune: string]: string };
  write: (asked: Asked) => void;
  /** The same, but not over what somebody typed or chose before the script came, as on a bad line. Whether they did. */
  begin: (asked: Asked) => boolean;
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
  const given = {
    q: input.defaultValue,
    comune: [...comune.options].find(({ defaultSelected }) => defaultSelected)?.value ?? '',
  };
  // A field that becomes something else under the fingers confuses who hears it: so before there is anything to suggest.
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', 'q-suggestions');
  input.setAttribute('aria-expanded', 'false');
  part(form, '#q-suggestions', HTMLElement).setAttribute('role', 'listbox');
  const read = (): Asked => ({ q: input.value, comune: comune.value });
  const write = (asked: Asked): void => {
    input.value = asked.q;
    comune.value = asked.comune;
    // A Comune that is not in the list leaves nothing chosen at all.
    if (comune.selectedIndex < 0) comune.value = '';
  };
  return {
    read,
    write,
    begin: (asked) => {
      const now = read();
      const [typed, chose] = [now.q !== given.q, now.comune !== given.comune];
      write({ q: typed ? now.q : asked.q, comune: chose ? now.comune : asked.comune });
      return typed || chose;
    },
    comuni: () =>
      Object.fromEntries(
        [...comune.options].filter(({ value }) => value !== '').map(({ value, text }) => [value, text]),
      ),
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
