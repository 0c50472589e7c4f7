/** What could be better, while it is typed: beside the field that it is about, and in the list at the top of the page. */

export type Advice = { path: string; text: string };

/** The nearest of these for a field that stands deeper; empty when there is none. */
export function nearest(field: string, isThere: (path: string) => boolean): string {
  let path = field;
  while (path !== '' && !isThere(path)) path = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
  return path;
}

const controlOf = (path: string): HTMLElement | null => document.getElementById(`field-${path}`);

function line({ path, text }: Advice): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#field-${nearest(path, (one) => controlOf(one) !== null)}`;
  link.textContent = text;
  item.append(link);
  return item;
}

function beside({ path, text }: Advice): void {
  const place = document.querySelector(`[data-problem="${CSS.escape(path)}"]`);
  const said = document.createElement('p');
  said.className = 'field-advice';
  said.textContent = text;
  place?.after(said);
}

export function showAdvice(advice: readonly Advice[]): void {
  for (const old of document.querySelectorAll('.field-advice')) old.remove();
  for (const one of advice.toReversed()) beside(one);
  const box = document.querySelector<HTMLElement>('[data-advice]');
  box?.querySelector('ul')?.replaceChildren(...advice.map(line));
  if (box) box.hidden = advice.length === 0;
}
