/** The one script of the staff area: what its pages can do besides links and forms, each as a custom element. */
import { LiveRegion } from './live-region.ts';

const elements: readonly [name: `${string}-${string}`, element: CustomElementConstructor][] = [
  ['live-region', LiveRegion],
];

for (const [name, element] of elements) customElements.define(name, element);
