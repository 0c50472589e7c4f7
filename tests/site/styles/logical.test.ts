import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { logical } from '../../../site/styles/build/logical.ts';

const turned = (declarations: string): string =>
  postcss([logical()]).process(`a{${declarations}}`, { from: undefined }).css.slice(2, -1);

describe('left and right become start and end', () => {
  test.each([
    ['margin-left:1px', 'margin-inline-start:1px'],
    ['padding-right:1px', 'padding-inline-end:1px'],
    ['border-left-color:red', 'border-inline-start-color:red'],
    ['right:0', 'inset-inline-end:0'],
    ['border-top-left-radius:2px', 'border-start-start-radius:2px'],
    ['text-align:left', 'text-align:start'],
    ['float:right', 'float:inline-end'],
  ])('%s', (physical, expected) => {
    expect(turned(physical)).toBe(expected);
  });

  test('a shorthand with two different sides is split by axis', () => {
    expect(turned('margin:1px 2px 3px calc(1px + (2 * 1em))')).toBe(
      'margin-block:1px 3px;margin-inline:calc(1px + (2 * 1em)) 2px',
    );
    expect(turned('border-width:0 0 0 4px')).toBe('border-block-width:0 0;border-inline-width:4px 0');
  });

  test('importance survives the split', () => {
    expect(turned('padding:0 1px 0 2px!important')).toBe(
      'padding-block:0 0!important;padding-inline:2px 1px!important',
    );
  });

  test.each(['margin:0 auto', 'padding:1px 2px 3px 2px', 'text-align:center', 'margin-top:1px'])(
    '%s has no side and stays',
    (declaration) => {
      expect(turned(declaration)).toBe(declaration);
    },
  );
});
