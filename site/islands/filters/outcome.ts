/** What the filters led to, in words: the same parts as in `views/filters/outcome.tsx`, kept true. */
import {
  type Candidate,
  type Choice,
  type Chosen,
  choicesOf,
  doubtsOf,
  drop,
  tally,
  type WayOut,
  waysOut,
} from '#content/model/filters.ts';
import type { FilterFrame } from '#views/filters/data.ts';
import { fromTemplate, part } from '../search/element.ts';

export type Outcome = {
  /** `comune`: whose door to offer where nothing fits. */
  show: (chosen: Chosen, all: ReadonlyMap<string, Candidate>, comune: string | undefined) => void;
  /** Somebody took a filter away, or all of them: the query of the address where that leads. */
  onStep: (step: (search: string) => void) => void;
};

const fill = (sentence: string, values: { [name: string]: string | number }): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => String(values[name] ?? mark));

type Needed = {
  frame: FilterFrame;
  nameOf: (choice: Choice) => string;
  /** The address with other filters. */
  to: (chosen: Chosen) => string;
};

/** `all`: the services that are asked about. */
export const doubtsInWords = (
  chosen: Chosen,
  all: readonly Candidate[],
  { frame, nameOf }: Omit<Needed, 'to'>,
): string =>
  fill(frame.words.askText, {
    names: doubtsOf(all, chosen)
      .map((choice) => `«${nameOf(choice)}»`)
      .join(', '),
  });

export function outcome(root: HTMLElement, { frame, nameOf, to }: Needed): Outcome {
  const { offer, words } = frame;
  const at = (name: string): HTMLElement => part(root, `[data-${name}]`, HTMLElement);
  const [found, chips, nothing, ways, door] = [at('found'), at('chosen'), at('nothing'), at('ways'), at('door')];
  const clear = ways.querySelector('li:last-child');

  /** A template with a link, filled in. */
  const link = (template: string, text: string, chosen: Chosen): Node[] => {
    const nodes = fromTemplate(root, template);
    for (const node of nodes) {
      if (!(node instanceof DocumentFragment)) continue;
      part(node, 'a', HTMLAnchorElement).href = to(chosen);
      part(node, '[data-text]', HTMLElement).textContent = text;
    }
    return nodes;
  };

  const wayInWords = ({ choice, step, tally: { fit } }: WayOut): string =>
    fill(step === 'add' ? words.wayAdd : words.wayDrop, { name: nameOf(choice), total: fit });

  const showWays = (chosen: Chosen, all: readonly Candidate[], comune: string | undefined): void => {
    const list = waysOut(all, chosen, offer).flatMap((way) => link('way', wayInWords(way), way.chosen));
    ways.replaceChildren(...list, ...(clear ? [clear] : []));
    door.replaceChildren(...fromTemplate(root, `door-${comune ?? ''}`));
  };

  return {
    show: (chosen, byId, comune) => {
      const all = [...byId.values()];
      const choices = choicesOf(chosen);
      const { fit, ask } = tally(all, chosen);
      const said = [fill(words.found, { total: fit }), ...(ask > 0 ? [fill(words.toAsk, { total: ask })] : [])];
      found.textContent = choices.length === 0 ? '' : said.join(' ');
      chips.hidden = choices.length === 0;
      const list = choices.flatMap((choice) => link('chip', nameOf(choice), drop(chosen, choice)));
      part(chips, 'ul', HTMLElement).replaceChildren(...list);
      nothing.hidden = choices.length === 0 || fit > 0;
      if (!nothing.hidden) showWays(chosen, all, comune);
    },
    onStep: (step) => {
      root.addEventListener('click', (event) => {
        const pressed = event.target instanceof Element ? event.target.closest('a') : null;
        if (!pressed?.closest('[data-chosen], [data-ways]')) return;
        event.preventDefault();
        step(pressed.search);
      });
    },
  };
}
