/** lunr with lunr-languages, as their guides say: the Italian pipeline, titles boosted, the index as JSON. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import lunr from 'lunr';
import italian from 'lunr-languages/lunr.it.js';
import support from 'lunr-languages/lunr.stemmer.support.js';
import type { Site } from './served.ts';
import type { Text } from './texts.ts';

support(lunr);
italian(lunr);
const inItalian: lunr.Builder.Plugin = Reflect.get(lunr, 'it');

export const lunrIndex = (texts: readonly Text[]): lunr.Index =>
  lunr((builder) => {
    builder.use(inItalian);
    builder.ref('id');
    builder.field('title', { boost: 10 });
    builder.field('summary');
    builder.field('text');
    for (const text of texts) builder.add(text);
  });

const { resolve } = createRequire(import.meta.url);
const script = (name: string): string => readFileSync(resolve(name), 'utf8');

/** Titles and summaries come besides the index: it holds only ids. */
const page = `<!doctype html><html lang="it"><meta charset="utf-8"><title>lunr</title><ul data-list></ul>
<script src="/lunr.js"></script><script src="/support.js"></script><script src="/it.js"></script>
<script type="module">
const [json, shown] = await Promise.all(['/index.json', '/shown.json'].map(async (url) => (await fetch(url)).json()));
const index = lunr.Index.load(json);
for (const { ref } of index.search(new URLSearchParams(location.search).get('q')).slice(0, 12)) {
  const item = document.createElement('li');
  item.textContent = shown[ref].join(' ');
  document.querySelector('ul').append(item);
}
</script></html>`;

export function lunrSite(texts: readonly Text[]): Site {
  const files = new Map([
    ['/', page],
    ['/lunr.js', script('lunr/lunr.min.js')],
    ['/support.js', script('lunr-languages/min/lunr.stemmer.support.min.js')],
    ['/it.js', script('lunr-languages/min/lunr.it.min.js')],
    ['/index.json', JSON.stringify(lunrIndex(texts))],
    ['/shown.json', JSON.stringify(Object.fromEntries(texts.map(({ id, title, summary }) => [id, [title, summary]])))],
  ]);
  return (path) => files.get(path);
}
