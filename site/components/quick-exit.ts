/** Leaves a sensitive page: the link, or Escape three times within two seconds, replaces it in the history. */
const presses = 3;
const withinMs = 2000;
let escapes: number[] = [];

const leave = (link: HTMLAnchorElement): void => {
  // The other site may take seconds to come: nothing must stay on the screen until then.
  document.documentElement.classList.add('leaving');
  document.title = '…';
  location.replace(link.href);
};

const countEscape = (link: HTMLAnchorElement, event: KeyboardEvent): void => {
  // On the search page it is shown only when it is needed.
  if (link.closest('[hidden]')) return;
  escapes = event.key === 'Escape' ? [...escapes.filter((at) => event.timeStamp - at < withinMs), event.timeStamp] : [];
  if (escapes.length >= presses) leave(link);
};

const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
if (link) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link);
  });
  document.addEventListener('keydown', (event) => countEscape(link, event));
}
