/** WCAG 2.2, 1.4.3 (text 4.5:1) and 1.4.11 (edges of controls 3:1), on the colours of `_tokens.scss`. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const source = readFileSync('site/styles/_tokens.scss', 'utf8');
const tokens = new Map([...source.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]));
tokens.set('white', '#ffffff');

const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(tokens.get(name) ?? 'missing'))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('text can be read', () => {
  test.each([
    ['ink', 'white'],
    ['ink', 'sand'],
    ['ink-soft', 'white'],
    ['ink-soft', 'mist'],
    ['ink-soft', 'sand'],
    ['ink-soft', 'grey-pale'],
    ['blue', 'white'],
    ['blue', 'mist'],
    ['blue', 'blue-pale'],
    ['blue', 'sand'],
    ['white', 'blue-night'],
    ['green', 'green-pale'],
    ['amber', 'amber-pale'],
    ['red', 'red-pale'],
    ['red', 'white'],
    ['warm', 'white'],
  ])('%s on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('controls can be found', () => {
  test.each([
    ['line-strong', 'white'],
    ['line-strong', 'mist'],
    ['focus', 'white'],
    ['focus', 'sand'],
    ['focus', 'blue-pale'],
    ['warm-light', 'blue'],
  ])('%s on %s', (edge, ground) => {
    expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});
