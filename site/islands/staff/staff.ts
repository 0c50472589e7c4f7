/** The one script of the staff area: what its pages can do besides links and forms, each as a custom element. */
const elements: readonly [name: `${string}-${string}`, element: CustomElementConstructor][] = [];

for (const [name, element] of elements) customElements.define(name, element);
