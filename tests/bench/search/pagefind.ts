/** pagefind as its guide says: pages as HTML, its own files and its own interface. */
import { close, createIndex } from 'pagefind';
import type { Site } from './served.ts';
import type { Text } from './texts.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function html({ title, summary, text }: Text): string {
  const paragraphs = [summary, ...text.split('\n')].map((line) => `<p>${escaped(line)}</p>`).join('');
  return `<html lang="it"><body><main><h1>${escaped(title)}</h1>${paragraphs}</main></body></html>`;
}

/** Its default interface, as the guide begins; it searches for `?q=`. */
const page = `<!doctype html><html lang="it"><meta charset="utf-8"><title>pagefind</title><div id="search"></div>
<script src="/pagefind/pagefind-ui.js"></script>
<script>
const search = new PagefindUI({ element: '#search', showImages: false });
const q = new URLSearchParams(location.search).get('q');
if (q) search.triggerSearch(q);
</script></html>`;

/** Its JavaScript interface: addresses of the first five for each query. */
export const pagefindAnswers = `(async (queries) => {
  const pagefind = await import('/pagefind/pagefind.js');
  const answers = [];
  for (const q of queries) {
    const { results } = await pagefind.search(q);
    answers.push((await Promise.all(results.slice(0, 5).map((one) => one.data()))).map(({ url }) => url));
  }
  return answers;
})`;

export async function pagefindSite(texts: readonly Text[]): Promise<Site> {
  const { index } = await createIndex();
  if (!index) throw new Error('pagefind made no index');
  await Promise.all(texts.map((text) => index.addHTMLFile({ url: `/${text.id}/`, content: html(text) })));
  const { files } = await index.getFiles();
  await close();
  const byPath = new Map(files.map(({ path, content }) => [`/pagefind/${path}`, content]));
  return (path) => (path === '/' ? page : byPath.get(path));
}
