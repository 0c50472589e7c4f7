/** Small helpers around the DOM. */

/** A part of the page that our own markup promises. */
export function part<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page lacks ${selector}`);
}

/** What the page holds ready in `<template data-template="name">`. */
export const templateHtml = (root: ParentNode, name: string): string =>
  root.querySelector(`template[data-template="${name}"]`)?.innerHTML ?? '';

/** A copy of what the page holds ready in `<template data-template="name">`. */
export function fromTemplate(root: ParentNode, name: string): Node[] {
  const found = root.querySelector(`template[data-template="${name}"]`);
  return found instanceof HTMLTemplateElement ? [found.content.cloneNode(true)] : [];
}
