/**
 * PostCSS: turns left and right into start and end (CSS Logical Properties 1), so that bootstrap-italia, which is
 * written for left-to-right, also reads right-to-left, without a second copy of its rules.
 *
 * Not handled, because nothing we import needs it: transforms, background positions, shadows.
 */
import type { Declaration, Plugin } from 'postcss';

const names: Readonly<Record<string, string>> = {
  left: 'inset-inline-start',
  right: 'inset-inline-end',
  'border-top-left-radius': 'border-start-start-radius',
  'border-top-right-radius': 'border-start-end-radius',
  'border-bottom-left-radius': 'border-end-start-radius',
  'border-bottom-right-radius': 'border-end-end-radius',
};

const keywords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'text-align': { left: 'start', right: 'end' },
  float: { left: 'inline-start', right: 'inline-end' },
  clear: { left: 'inline-start', right: 'inline-end' },
};

const sides = /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right)(-[a-z]+)?$/;
/** `margin: 1px 2px 3px 4px` names a left and a right; with fewer values both are the same. */
const shorthand = /^(margin|padding|border-(?:width|style|color))$/;
/** Splits at spaces outside parentheses. */
const values = /(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g;

const logicalName = (name: string): string => {
  const side = sides.exec(name);
  if (!side) return names[name] ?? name;
  return `${side[1]}-inline-${side[2] === 'left' ? 'start' : 'end'}${side[3] ?? ''}`;
};

const axis = (name: string, direction: 'block' | 'inline'): string => {
  const [property, part] = name.split('-');
  return part === undefined ? `${property}-${direction}` : `${property}-${direction}-${part}`;
};

const splitShorthand = (declaration: Declaration): void => {
  const [top, right, bottom, left] = declaration.value.match(values) ?? [];
  if (top === undefined || bottom === undefined || left === undefined || left === right) return;
  declaration.cloneBefore({ prop: axis(declaration.prop, 'block'), value: `${top} ${bottom}` });
  declaration.replaceWith(declaration.clone({ prop: axis(declaration.prop, 'inline'), value: `${left} ${right}` }));
};

export const logical = (): Plugin => ({
  postcssPlugin: 'logical',
  Declaration(declaration) {
    const name = logicalName(declaration.prop);
    if (name !== declaration.prop) declaration.prop = name;
    const value = keywords[declaration.prop]?.[declaration.value];
    if (value !== undefined) declaration.value = value;
    if (shorthand.test(declaration.prop)) splitShorthand(declaration);
  },
});
