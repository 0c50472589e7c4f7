/** What comes after the first answer (`extras.ts`): without it, or until it is here, the search answers as well. */
import type { Extras, Needed } from './extras.ts';
import { remembered } from './load.ts';

export type Late = {
  /** Loads it if it must; if that fails, the next one tries again. */
  use: (work: (extras: Extras) => void) => void;
  /** Undefined: not yet. */
  here: () => Extras | undefined;
};

export function lateExtras(root: HTMLElement, needed: Needed): Late {
  let loaded: Extras | undefined;
  const load = remembered(async () => {
    const { extras } = await import('./extras.ts');
    loaded = extras(root, needed);
    return loaded;
  });
  return {
    use: (work) => {
      load('')
        .then(work)
        .catch(() => undefined);
    },
    here: () => loaded,
  };
}
