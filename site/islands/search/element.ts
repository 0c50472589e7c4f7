/** Small helpers around the DOM. */
type Options = { class?: string; text?: string };

export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { class: className, text }: Options = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== undefined) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** A part of the page that our own markup promises. */
export function part<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page lacks ${selector}`);
}

/** A copy of what the page holds ready in `<template data-template="name">`. */
export function fromTemplate(root: ParentNode, name: string): Node[] {
  const found = root.querySelector(`template[data-template="${name}"]`);
  return found instanceof HTMLTemplateElement ? [found.content.cloneNode(true)] : [];
}
