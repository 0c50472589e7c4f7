/** A value as people write it in our files: short lists on a line, dates and times in quotes, long texts folded. */
import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { Json } from '#content/model/record-data.ts';

const width = 120;
const longText = 100;

/** Starts like a number or a date: quotes say that it is a text. */
const looksLikeNumber = /^[\d+.-]/;
const isYamlWord = /^(?:true|false|yes|no|on|off|null|~)$/i;

/** Blanks at the end of a line, or before the first word, do not survive in a block of lines. */
const losesBlanks = /^\s|[^\S\n]\n|[^\S\n]$/;

const styleOf = (text: string): Scalar.Type => {
  if (text.includes('\n') && losesBlanks.test(text)) return Scalar.QUOTE_DOUBLE;
  if (text.includes('\n')) return Scalar.BLOCK_LITERAL;
  if (looksLikeNumber.test(text) || isYamlWord.test(text)) return Scalar.QUOTE_DOUBLE;
  return text.length > longText && text === text.trim() && !text.includes('  ') ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
};

const isShort = (items: readonly unknown[]): boolean =>
  items.every((item) => isScalar(item) && !/[\n,]/.test(String(item.value))) &&
  items.reduce<number>((sum, item) => sum + (isScalar(item) ? String(item.value).length + 2 : 0), 0) < width - 30;

const lines = (value: Json, indentSeq: boolean): string => {
  const document = new Document(value);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string') node.type = styleOf(node.value);
    },
    Seq: (_, node) => {
      if (isShort(node.items)) node.flow = true;
    },
  });
  if (isSeq(document.contents) || isMap(document.contents)) document.contents.flow = false;
  return document.toString({ lineWidth: width, indentSeq, flowCollectionPadding: false, defaultStringType: 'PLAIN' });
};

const indented = (text: string, indent: number): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(indent) + line))
    .join('\n');

/** "key: value" and a line break, as it stands at a column; the first line is not indented. */
export const pairText = (key: string, value: Json, indent: number): string =>
  indented(lines({ [key]: value }, true), indent);

/** "- value" and a line break. */
export const itemText = (value: Json, indent: number): string => indented(lines([value], false), indent);

/** A whole new file. */
export const fileText = (data: Json): string => lines(data, true);
