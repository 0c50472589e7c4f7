/**
 * Changes a YAML file where its data changed, and nowhere else: the rest keeps its bytes, with comments, quotes and line
 * breaks as somebody wrote them. Lines that cannot be kept are written anew as `yaml-text.ts` does.
 */
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { sameValue } from '#content/model/json-fields.ts';
import { isObject, type Json, type JsonObject } from '#content/model/record-data.ts';
import { placeFor } from './key-order.ts';
import { fileText, itemText, pairText } from './yaml-text.ts';

type Path = readonly (string | number)[];
/** Order of the keys at a path of the file. */
export type Order = (path: Path) => readonly string[];

/** A block of lines: from its first word up to the beginning of the line after it. */
type Block<N> = { node: N; text: string; start: number; end: number; path: Path; order: Order };

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** Cuts a block into its entries: each from its first word to the line of the next. */
const pieces = (starts: readonly number[], { text, end }: Pick<Block<unknown>, 'text' | 'end'>): string[] =>
  starts.map((start, index) => {
    const next = starts[index + 1];
    return text.slice(start, next === undefined ? end : text.lastIndexOf('\n', next - 1) + 1);
  });

/** Empty lines and comments after a value stay where they are when the value changes. */
const tailOf = (piece: string): string => /\n((?:[ \t]*(?:#[^\n]*)?\n)*)$/.exec(piece)?.[1] ?? '';

const join = (entries: readonly string[], column: number): string => entries.join(' '.repeat(column));

const keyName = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');
const startOf = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined;

const isBlock = (node: unknown): node is YAMLMap | YAMLSeq => (isMap(node) || isSeq(node)) && node.flow !== true;

/** The block of a value inside its entry, when both can be edited in place. */
const inner = (
  value: unknown,
  within: Omit<Block<unknown>, 'node' | 'start'>,
): Block<YAMLMap | YAMLSeq> | undefined => {
  const start = isBlock(value) ? startOf(value) : undefined;
  return isBlock(value) && start !== undefined ? { ...within, node: value, start } : undefined;
};

/** Undefined: it has to be written anew. */
const edited = (block: Block<YAMLMap | YAMLSeq>, before: Json | undefined, after: Json): string | undefined => {
  const { node } = block;
  if (isMap(node) && isObject(before) && isObject(after)) return editedMap({ ...block, node }, before, after);
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after))
    return editedList({ ...block, node }, before, after);
  return undefined;
};

type Entry = { value: unknown; piece: string; start: number; block: Block<unknown>; name: string | number };
type Change = { before: Json | undefined; after: Json; anew: () => string };

const editedEntry = ({ value, piece, start, block, name }: Entry, { before, after, anew }: Change): string => {
  if (sameValue(before, after)) return piece;
  const { text, path, order } = block;
  const found = inner(value, { text, end: start + piece.length, path: [...path, name], order });
  const inside = found && edited(found, before, after);
  if (found === undefined || inside === undefined) return anew() + tailOf(piece);
  return text.slice(start, found.start) + inside;
};

const editedMap = (block: Block<YAMLMap>, before: JsonObject, after: JsonObject): string | undefined => {
  const { node, text, path, order } = block;
  const column = columnOf(text, block.start);
  const starts = node.items.map(({ key }) => startOf(key) ?? -1);
  if (Object.keys(after).length === 0 || starts.includes(-1)) return undefined;
  const old = pieces(starts, block);
  const kept = node.items.flatMap((pair, index) => {
    const [name, value] = [keyName(pair), after[keyName(pair)]];
    if (value === undefined) return [];
    const entry = { value: pair.value, piece: old[index] ?? '', start: starts[index] ?? 0, block, name };
    const anew = () => pairText(name, value, column);
    return [{ name, text: editedEntry(entry, { before: before[name], after: value, anew }) }];
  });
  for (const [name, value] of Object.entries(after)) {
    if (kept.some((entry) => entry.name === name)) continue;
    const names = kept.map((entry) => entry.name);
    kept.splice(placeFor(name, names, order(path)), 0, { name, text: pairText(name, value, column) });
  }
  return join(
    kept.map((entry) => entry.text),
    column,
  );
};

/** How many items are the same from the beginning. */
const sameFrom = (one: readonly Json[], other: readonly Json[]): number => {
  const different = one.findIndex((item, index) => !sameValue(item, other[index]));
  return different < 0 ? one.length : different;
};

/** Items at both ends that are the same stay; those between are edited one by one where there are as many. */
const editedList = (block: Block<YAMLSeq>, before: readonly Json[], after: readonly Json[]): string | undefined => {
  const { node, text } = block;
  if (after.length === 0) return undefined;
  const column = columnOf(text, block.start);
  const values = node.items.map(startOf);
  const starts = values.map((value) => (value === undefined ? -1 : text.lastIndexOf('-', value - 1)));
  if (starts.includes(-1)) return undefined;
  const old = pieces(starts, block);
  const head = Math.min(sameFrom(before, after), after.length);
  const tail = Math.min(
    sameFrom([...before].reverse(), [...after].reverse()),
    before.length - head,
    after.length - head,
  );
  const pairwise = before.length === after.length;
  const between = after.slice(head, after.length - tail).map((item, offset) => {
    const index = head + offset;
    const anew = () => itemText(item, column);
    if (!pairwise) return anew();
    const entry = { value: node.items[index], piece: old[index] ?? '', start: starts[index] ?? 0, block, name: index };
    return editedEntry(entry, { before: before[index], after: item, anew });
  });
  return join([...old.slice(0, head), ...between, ...old.slice(old.length - tail)], column);
};

const parsed = (text: string): Json | undefined => {
  const document = parseDocument(text);
  return document.errors.length > 0 ? undefined : document.toJS();
};

/** The text of a file that said something, when it is to say `after`. Without a text: a new file. */
export const editYaml = (text: string | undefined, after: JsonObject, order: Order): string => {
  const before = text === undefined ? undefined : parsed(text);
  if (text === undefined || !isObject(before)) return fileText(inOrder(after, order));
  if (sameValue(before, after)) return text;
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  const { contents }: { contents: Node | null } = parseDocument(whole);
  const found = inner(contents, { text: whole, end: whole.length, path: [], order });
  const result = found && edited(found, before, after);
  const candidate = found && result !== undefined ? whole.slice(0, found.start) + result : undefined;
  // What was written is read again: should an unusual file defeat the careful way, the plain one is always right.
  return candidate !== undefined && sameValue(parsed(candidate), after) ? candidate : fileText(inOrder(after, order));
};

/** Keys of the top as the schema orders them; those that it does not know come last. */
const inOrder = (data: JsonObject, order: Order): JsonObject => {
  const known = order([]);
  const rank = (key: string): number => (known.includes(key) ? known.indexOf(key) : known.length);
  return Object.fromEntries(Object.entries(data).sort(([one], [other]) => rank(one) - rank(other)));
};
