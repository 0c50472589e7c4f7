/** `?q=`, `&comune=` and filters: what was asked, so that a search can be sent to somebody. */
export type Asked = { q: string; comune: string };

export function readAddress(): Asked {
  const given = new URLSearchParams(location.search);
  return { q: given.get('q') ?? '', comune: given.get('comune') ?? '' };
}

/** What the address asks besides words and Comune: "senza=isee". Empty: nothing. */
export function filtersInAddress(): string {
  const given = new URLSearchParams(location.search);
  given.delete('q');
  given.delete('comune');
  return given.toString();
}

/** `filters`: as in an address, without "?". */
export function addressOf({ q, comune }: Asked, filters: string): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  if (comune !== '') params.set('comune', comune);
  const parts = [params.toString(), filters].filter((part) => part !== '');
  return location.pathname + (parts.length > 0 ? `?${parts.join('&')}` : '');
}

/** Words about what must not be seen on a shared phone leave no trace in the history. */
export function writeAddress(asked: Asked, filters: string, sensitive: boolean): void {
  const address = addressOf(sensitive ? { ...asked, q: '' } : asked, filters);
  if (address !== location.pathname + location.search) history.replaceState(null, '', address);
}
