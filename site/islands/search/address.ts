/** `?q=`, `&comune=` and filters: what was asked, so that a search can be sent to somebody. */
import { writeFilters } from '#content/model/filter-address.ts';
import type { Chosen } from '#content/model/filters.ts';

export type Asked = { q: string; comune: string };

export function readAddress(): Asked {
  const given = new URLSearchParams(location.search);
  return { q: given.get('q') ?? '', comune: given.get('comune') ?? '' };
}

export function addressOf({ q, comune }: Asked, chosen: Chosen): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  if (comune !== '') params.set('comune', comune);
  const parts = [params.toString(), writeFilters(chosen).slice(1)].filter((part) => part !== '');
  return location.pathname + (parts.length > 0 ? `?${parts.join('&')}` : '');
}

/** Words about what must not be seen on a shared phone leave no trace in the history. */
export function writeAddress(asked: Asked, chosen: Chosen, sensitive: boolean): void {
  const address = addressOf(sensitive ? { ...asked, q: '' } : asked, chosen);
  if (address !== location.pathname + location.search) history.replaceState(null, '', address);
}
