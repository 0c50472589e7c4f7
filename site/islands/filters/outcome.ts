/** What the filters led to, in words: the same parts as in `views/filters/outcome.tsx`, kept true. */
import { writeFilters } from '#content/model/filter-address.ts';
import {
  type Candidate,
  type Chosen,
  choicesOf,
  drop,
  holdsOf,
  matches,
  tally,
  type WayOut,
  waysOut,
} from '#content/model/filters.ts';
import type { FilterData } from '#views/filters/data.ts';
import { fromTemplate, part } from '../search/element.ts';
import type { FilterForm } from './form.ts';

export type Outcome = {
  show: (chosen: Chosen, all: ReadonlyMap<string, Candidate>) => void;
  /** Somebody took a filter away, or all of them: the query of the address where that leads. */
  onStep: (step: (search: string) => void) => void;
};

const fill = (sentence: string, values: { [name: string]: string | number }): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => String(values[name] ?? mark));

export function outcome(root: HTMLElement, { offer, words }: FilterData, form: FilterForm): Outcome {
  const at = (name: string): HTMLElement => part(root, `[data-${name}]`, HTMLElement);
  const [found, chips, nothing, ways, door] = [at('found'), at('chosen'), at('nothing'), at('ways'), at('door')];
  const [askText, clear] = [at('ask-text'), ways.querySelector('li:last-child')];

  /** A template with a link, filled in. */
  const link = (template: string, text: string, chosen: Chosen): Node[] => {
    const nodes = fromTemplate(root, template);
    for (const node of nodes) {
      if (!(node instanceof DocumentFragment)) continue;
      part(node, 'a', HTMLAnchorElement).href = form.action + writeFilters(chosen);
      part(node, '[data-text]', HTMLElement).textContent = text;
    }
    return nodes;
  };

  const wayInWords = ({ choice, step, tally: { fit } }: WayOut): string =>
    fill(step === 'add' ? words.wayAdd : words.wayDrop, { name: form.nameOf(choice), total: fit });

  const showWays = (chosen: Chosen, all: readonly Candidate[]): void => {
    const list = waysOut(all, chosen, offer).flatMap((way) => link('way', wayInWords(way), way.chosen));
    ways.replaceChildren(...list, ...(clear ? [clear] : []));
    door.replaceChildren(...fromTemplate(root, `door-${chosen.comune?.[0] ?? ''}`));
  };

  const showDoubts = (chosen: Chosen, all: readonly Candidate[]): void => {
    const toAsk = all.filter((one) => matches(one, chosen) === 'unknown');
    const doubts = choicesOf(chosen).filter((choice) =>
      toAsk.some((one) => holdsOf(one, choice, chosen) === 'unknown'),
    );
    askText.textContent = fill(words.askText, { names: doubts.map((choice) => `«${form.nameOf(choice)}»`).join(', ') });
  };

  return {
    show: (chosen, byId) => {
      const all = [...byId.values()];
      const choices = choicesOf(chosen);
      const { fit, ask } = tally(all, chosen);
      const said = [fill(words.found, { total: fit }), ...(ask > 0 ? [fill(words.toAsk, { total: ask })] : [])];
      found.textContent = choices.length === 0 ? '' : said.join(' ');
      chips.hidden = choices.length === 0;
      const list = choices.flatMap((choice) => link('chip', form.nameOf(choice), drop(chosen, choice)));
      part(chips, 'ul', HTMLElement).replaceChildren(...list);
      nothing.hidden = choices.length === 0 || fit > 0;
      if (!nothing.hidden) showWays(chosen, all);
      showDoubts(chosen, all);
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
