/** The list in the page: hides what does not fit, and puts what is not known after it. */
import { type Candidate, type Chosen, choicesOf, flag, isChosen, matches } from '#content/model/filters.ts';
import { part } from '../search/element.ts';

export type ShownList = { show: (chosen: Chosen, all: ReadonlyMap<string, Candidate>) => Promise<void> };

/** The parts as they are without filters: the server sends those that fit only. */
async function loadWhole(root: HTMLElement, action: string): Promise<void> {
  const answer = await fetch(action);
  if (!answer.ok) throw new Error(`${action}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  part(root, '[data-list]', HTMLElement).replaceWith(part(page, '[data-filters="whole"] [data-list]', HTMLElement));
  root.dataset.filters = 'whole';
}

/** Who chose a Comune is not shown the parts of others, also if a service is in both. */
function isInView({ dataset }: HTMLElement, chosen: Chosen): boolean {
  const [wanted] = chosen.comune ?? [];
  if (wanted === undefined || dataset.comune === undefined || dataset.comune === wanted) return true;
  return isChosen(chosen, flag('near')) && (dataset.near ?? '').split(' ').includes(wanted);
}

const isShown = (item: HTMLElement): boolean => !item.hidden;

/** Copies of the first item of each service, in a list of the same look. */
function copies(items: readonly HTMLElement[], wanted: (id: string) => boolean): Node[] {
  const first = new Map<string, HTMLElement>();
  for (const item of items) {
    const id = item.dataset.service ?? '';
    if (wanted(id) && !first.has(id)) first.set(id, item);
  }
  const look = items[0]?.parentElement;
  if (!look || first.size === 0) return [];
  const list = document.createElement('ul');
  list.className = look.className;
  for (const item of first.values()) {
    const copy = document.importNode(item, true);
    copy.hidden = false;
    list.append(copy);
  }
  return [list];
}

export function shownList(root: HTMLElement, action: string): ShownList {
  const toAsk = part(root, '[data-ask]', HTMLElement);
  const askList = part(toAsk, '[data-ask-list]', HTMLElement);
  return {
    show: async (chosen, all) => {
      if (root.dataset.filters === 'narrowed') await loadWhole(root, action);
      const filtered = choicesOf(chosen).length > 0;
      const truth = (id: string | undefined) => {
        const one = all.get(id ?? '');
        return one ? matches(one, chosen) : 'no';
      };
      const items = [...root.querySelectorAll<HTMLElement>('[data-list] [data-service]')];
      for (const item of items) item.hidden = truth(item.dataset.service) !== 'yes';
      for (const section of root.querySelectorAll<HTMLElement>('[data-part]')) {
        const own = [...section.querySelectorAll<HTMLElement>('[data-service]')];
        section.hidden = filtered && !(isInView(section, chosen) && own.some(isShown));
      }
      const jump = root.querySelector<HTMLElement>('[data-jump]');
      if (jump) jump.hidden = filtered;
      askList.replaceChildren(...copies(items, (id) => filtered && truth(id) === 'unknown'));
      toAsk.hidden = askList.childElementCount === 0;
    },
  };
}
