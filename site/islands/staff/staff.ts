/** The one script of the staff area: what its pages can do besides links and forms, each as a custom element. */
import { AutoSave } from './auto-save.ts';
import { LiveRegion } from './live-region.ts';

const elements: readonly [name: `${string}-${string}`, element: CustomElementConstructor][] = [
  ['auto-save', AutoSave],
  ['live-region', LiveRegion],
];

for (const [name, element] of elements) customElements.define(name, element);
