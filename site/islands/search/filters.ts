/**
 * The filters beside the results. What filters (`narrow.ts`) is loaded for who opens them or comes to an address that has
 * some: most people choose nothing.
 */
import { type Hit, type Results, withoutBeside } from '#content/search/search.ts';
import type { FilterData } from '#views/filters/data.ts';
import { filtersInAddress } from './address.ts';
import { part } from './element.ts';
import { loadJson } from './load.ts';
import type { Narrower } from './narrow.ts';

/** `toAsk`: absent where nothing is chosen. */
export type Narrowed = { results: Results; toAsk?: { hits: readonly Hit[]; sentence: string } };

export type ResultFilters = {
  /** As in an address, without "?". */
  chosen: () => string;
  /** The neighbours are asked for too, to say how many they are; `narrow` takes away those that nobody wants. */
  near: () => boolean;
  narrow: (results: Results) => Promise<Narrowed>;
  /** Nothing is asked: there is nothing to filter. */
  clear: () => void;
};

/** `address`: of what filters need. `again`: something else was chosen. */
export function resultFilters(root: HTMLElement, address: string, again: () => void): ResultFilters {
  const box = part(root, '[data-result-filters]', HTMLElement);
  const details = part(box, '.filters details', HTMLDetailsElement);
  let loading: Promise<void> | undefined;
  let loaded: Narrower | undefined;
  let asked = false;
  const isUsed = (): boolean => loaded !== undefined || details.open || filtersInAddress() !== '';

  const load = async (): Promise<void> => {
    let isEarly = false;
    details.addEventListener('change', () => {
      isEarly = true;
    });
    const [{ narrower }, data] = await Promise.all([import('./narrow.ts'), loadJson<FilterData>(address)]);
    loaded = narrower(box, data, again);
    // Somebody chose before anything could hear it.
    if (isEarly) details.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** What failed is tried again next time. */
  const ready = async (): Promise<void> => {
    loading ??= load();
    try {
      await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };

  async function narrow(results: Results): Promise<Narrowed> {
    asked = true;
    box.hidden = results.hits.length === 0;
    if (!isUsed()) return { results };
    try {
      await ready();
    } catch (error) {
      if (filtersInAddress() !== '') throw error;
    }
    return loaded?.narrow(results) ?? { results: withoutBeside(results) };
  }

  /** If it cannot be loaded, the form and its links ask the server. */
  const begin = (): void => {
    if (asked) again();
    else ready().catch(() => undefined);
  };
  details.addEventListener('toggle', () => {
    if (details.open) begin();
  });
  if (filtersInAddress() !== '') begin();

  return {
    chosen: () => loaded?.chosen() ?? filtersInAddress(),
    near: isUsed,
    narrow,
    clear: () => {
      box.hidden = true;
    },
  };
}
