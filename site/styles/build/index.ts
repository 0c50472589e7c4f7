/** How stylesheets are built: options for Vite's `css` and `build.cssTarget`. */
import { logical } from './logical.ts';
import { unused } from './unused.ts';

/** bootstrap-italia 2 still uses `@import` and Sass's old functions: its warnings are not ours to fix. */
const quiet = {
  quietDeps: true,
  silenceDeprecations: [
    'import' as const,
    'global-builtin' as const,
    'color-functions' as const,
    'if-function' as const,
  ],
};

/** `production`: also drop what no page uses. While developing everything stays, or a new class would have no rules. */
export const stylesheets = (production: boolean) => ({
  preprocessorOptions: { scss: quiet },
  postcss: { plugins: production ? [logical(), unused()] : [logical()] },
});

/** What old phones still run (Android 5 stopped at Chrome 95): no newer syntax may come out of the minifier. */
export const oldestBrowsers = ['chrome90', 'safari15', 'firefox90'];
