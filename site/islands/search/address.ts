/** `?q=` and `&comune=`: what was asked, so that a search can be sent to somebody. */
export type Asked = { q: string; comune: string };

export function readAddress(): Asked {
  const given = new URLSearchParams(location.search);
  return { q: given.get('q') ?? '', comune: given.get('comune') ?? '' };
}

/** Words about what must not be seen on a shared phone leave no trace in the history. */
export function writeAddress({ q, comune }: Asked, sensitive: boolean): void {
  const params = new URLSearchParams();
  if (q !== '' && !sensitive) params.set('q', q);
  if (comune !== '') params.set('comune', comune);
  const query = params.size > 0 ? `?${params}` : '';
  if (query !== location.search) history.replaceState(null, '', location.pathname + query);
}
