/** The stylesheet as the build makes it, before the minifier. */
import { brotliCompressSync } from 'node:zlib';
import postcss, { type Root } from 'postcss';
import { compileAsync, Logger } from 'sass';
import { beforeAll, describe, expect, test } from 'vitest';
import { stylesheets } from '../../../site/styles/build/index.ts';

const { preprocessorOptions, postcss: options } = stylesheets(true);
const sides = /^(?:left|right|.*-left|.*-right|.*-left-.*|.*-right-.*)$/;
let root: Root;

beforeAll(async () => {
  const { css } = await compileAsync('site/styles/site.scss', {
    ...preprocessorOptions.scss,
    loadPaths: ['node_modules'],
    logger: Logger.silent,
    style: 'compressed',
  });
  const result = await postcss(options.plugins).process(css, { from: undefined });
  root = postcss.parse(result.css);
}, 60_000);

const declarations = (selector: string): string[] => {
  const found: string[] = [];
  root.walkRules((rule) => {
    if (rule.selectors.includes(selector)) rule.walkDecls((declaration) => void found.push(declaration.prop));
  });
  return found;
};

describe('the stylesheet', () => {
  test('knows no left and no right, so it serves Arabic too', () => {
    const physical = new Set<string>();
    root.walkDecls((declaration) => {
      if (sides.test(declaration.prop) || /^(?:left|right)$/.test(declaration.value))
        physical.add(declaration.toString());
    });
    expect([...physical]).toEqual([]);
  });

  test('is at most 16 kB on the wire', () => {
    expect(brotliCompressSync(root.toString()).length).toBeLessThanOrEqual(16_384);
  });

  test('says which bootstrap-italia it stands on, for the checker of the ministry', () => {
    expect(declarations(':root')).toContain('--bootstrap-italia-version');
  });

  test('keeps the focus ring when unused rules go', () => {
    expect(declarations('*:focus-visible')).toContain('outline');
  });

  test('loses what no page uses', () => {
    expect(declarations('.btn-close')).toEqual([]);
  });
});
