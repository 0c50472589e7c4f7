/**
 * Loads what filters a list in the browser, for who opens the filters or comes to an address that has some. Until then,
 * and if loading fails, the form asks the server.
 */
const root = document.querySelector<HTMLElement>('[data-filters]');
const details = root?.querySelector('.filters details');

const load = async (): Promise<void> => {
  const { live } = await import('./live.ts');
  if (root) live(root);
};

if (root && details) {
  if (location.search === '') details.addEventListener('toggle', load, { once: true });
  else load();
}
