/**
 * PostCSS: drops rules whose classes, elements or custom properties no source file names. A class must therefore stand
 * in the source as a whole word, never be put together from pieces; and a selector of pseudo-classes alone goes away:
 * write `*:focus-visible`.
 */
import type { Plugin } from 'postcss';
import { PurgeCSS } from 'purgecss';

const sources = ['site/**/*.{astro,tsx,ts}', 'api/**/*.{tsx,ts}'];

/** Elements that Markdown texts may contain, and so no source file names. */
const prose = ['html', 'body', 'p', 'ul', 'ol', 'li', 'strong', 'b', 'em', 'a', 'h1', 'h2', 'h3', 'h4', 'blockquote'];

export const unused = (): Plugin => ({
  postcssPlugin: 'unused',
  async OnceExit(root, { postcss, result }) {
    const [purged] = await new PurgeCSS().purge({
      content: sources,
      css: [{ raw: root.toString() }],
      // The ministry's checker reads the version; no rule of ours does.
      safelist: { standard: prose, variables: ['--bootstrap-italia-version'] },
      variables: true,
    });
    if (purged) root.removeAll().append(postcss.parse(purged.css, { from: result.opts.from }));
  },
});
