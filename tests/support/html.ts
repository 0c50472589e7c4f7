/**
 * Reads the pages that our own build wrote, a thousand of them in a second or two: elements in the order of the page,
 * each with the language it is in. It trusts that tags are well formed, which `html.test.ts` proves with a real checker.
 */

export type Attributes = ReadonlyMap<string, string>;

export type Element = {
  name: string;
  attributes: Attributes;
  /** Position of the opening tag in the page. */
  at: number;
  /** What stands between the tags, as written; for an element without end tag, nothing. */
  inner: string;
  /** From the nearest `lang`. */
  lang: string;
  parent: Element | undefined;
};

/** A piece of text as people read it, and the element it stands in. */
export type Text = { text: string; element: Element };

export type Html = { elements: readonly Element[]; texts: readonly Text[] };

const tag =
  /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(\/?)>/gi;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const empty: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Their content is no markup. */
const opaque: ReadonlySet<string> = new Set(['script', 'style', 'textarea']);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export const decode = (written: string): string =>
  written.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (mark, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name ?? ''] ?? mark;
  });

const readAttributes = (written: string): Attributes =>
  new Map(
    [...written.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  );

type Tag = { kind: 'open' | 'close' | 'alone'; name: string; written: string; start: number; end: number };

function* readTags(html: string): Generator<Tag> {
  const pattern = new RegExp(tag);
  for (let found = pattern.exec(html); found !== null; found = pattern.exec(html)) {
    const [all, before, tagName, written = '', after] = found;
    if (tagName === undefined) continue;
    const name = tagName.toLowerCase();
    const kind = before === '/' ? 'close' : empty.has(name) || after === '/' ? 'alone' : 'open';
    yield { kind, name, written, start: found.index, end: found.index + all.length };
    if (kind === 'open' && opaque.has(name)) pattern.lastIndex = html.indexOf(`</${name}`, pattern.lastIndex);
  }
}

const elementOf = ({ name, written, start }: Tag, parent: Element | undefined): Element => {
  const attributes = readAttributes(written);
  return { name, attributes, at: start, inner: '', lang: attributes.get('lang') ?? parent?.lang ?? '', parent };
};

export const readHtml = (html: string): Html => {
  const elements: Element[] = [];
  const texts: Text[] = [];
  const open: { element: Element; from: number }[] = [];
  let read = 0;
  for (const one of readTags(html)) {
    const current = open.at(-1)?.element;
    const text = html.slice(read, one.start);
    if (current && !opaque.has(current.name) && text.trim() !== '')
      texts.push({ text: decode(text), element: current });
    read = one.end;
    if (one.kind === 'close') {
      const last = open.pop();
      if (last?.element.name !== one.name) throw new Error(`</${one.name}> at ${one.start} closes nothing`);
      last.element.inner = html.slice(last.from, one.start);
    } else {
      const element = elementOf(one, current);
      elements.push(element);
      if (one.kind === 'open') open.push({ element, from: one.end });
    }
  }
  return { elements, texts };
};

/** The element and those around it, from the inside out. */
export function* around(element: Element): Generator<Element> {
  for (let one: Element | undefined = element; one !== undefined; one = one.parent) yield one;
}

export const withAttribute = ({ elements }: Html, name: string): Element[] =>
  elements.filter(({ attributes }) => attributes.has(name));

export const named = ({ elements }: Html, ...names: string[]): Element[] =>
  elements.filter(({ name }) => names.includes(name));

export const hasClass = (element: Element, name: string): boolean =>
  (element.attributes.get('class') ?? '').split(/\s+/).includes(name);

/** All the text below the elements that a test accepts, in the order of the page. */
export const textWithin = ({ texts }: Html, accepts: (element: Element) => boolean): string =>
  texts
    .filter(({ element }) => [...around(element)].some(accepts))
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
