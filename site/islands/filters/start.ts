/**
 * Loads what filters a list in the browser, for who opens the filters or comes to an address that has some. Until then,
 * and if loading fails, the form asks the server.
 */
const root = document.querySelector<HTMLElement>('[data-filters]');
const details = root?.querySelector('.filters details');

const load = async (): Promise<void> => {
  let isEarly = false;
  details?.addEventListener('change', () => {
    isEarly = true;
  });
  const { live } = await import('./live.ts');
  if (root) live(root, isEarly);
};

if (root && details) {
  if (location.search === '') details.addEventListener('toggle', load, { once: true });
  else load();
}
