/** How long a key keeps the page busy, and how long the answer to it takes to work out. */
import type { Browser, Page } from '@playwright/test';
import { percentile } from '../wire.ts';
import { slowCpu, type Visited, visit } from './browser.ts';
import type { Site } from './served.ts';

const typed = ['non riesco a pagare l’affitto', 'mensa', 'dentista gratis', 'corso di italiano', 'bolletta luce'];

type Files = { worker: string; index: string; lexicon: string };

/** The very script of the worker, in the page: there the CPU is slowed down. The time of each key, in ms. */
const inThePage = `(async ({ files, queries }) => {
  let hear;
  addEventListener = (_, listener) => { hear = listener; };
  postMessage = () => undefined;
  await import(files.worker);
  const tell = (data) => hear({ data });
  for (const kind of ['index', 'lexicon']) {
    tell({ kind, url: files[kind], bytes: await (await fetch(files[kind])).arrayBuffer() });
  }
  return queries.map((q, turn) => {
    const start = performance.now();
    tell({ kind: 'find', turn, index: files.index, lexicon: files.lexicon, query: { q, typing: true } });
    return performance.now() - start;
  });
})`;

const prefixes = (q: string): string[] => [...q].map((_, end) => q.slice(0, end + 1));

/** Time to work out an answer, were it in the page: p95 over the keys, in ms. */
export const answerMs = (browser: Browser, site: Site, files: Files): Promise<number> =>
  visit(browser, site, async ({ page, cdp, served }) => {
    await page.goto(`${served.origin}/empty/`);
    await cdp.send('Emulation.setCPUThrottlingRate', slowCpu);
    // The first one makes the search; that happens while people reach for the field.
    const queries = ['casa', ...typed.flatMap(prefixes)];
    const times = await page.evaluate<number[]>(`${inThePage}(${JSON.stringify({ files, queries })})`);
    return percentile(times.slice(1), 0.95);
  });

async function taskMs({ cdp }: Visited): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const quiet = (page: Page): Promise<void> => page.waitForTimeout(250);

/** Time that the page is busy with a key: its handlers, what they wait for, layout and paint. p95, in ms. */
export const pageMs = (browser: Browser, site: Site, path: string): Promise<number> =>
  visit(browser, site, async (visited) => {
    const { page, cdp, served } = visited;
    await cdp.send('Performance.enable');
    await page.goto(served.origin + path);
    const field = page.locator('input[name="q"]');
    await field.fill('casa');
    await page.locator('[data-list] article').first().waitFor();
    await cdp.send('Emulation.setCPUThrottlingRate', slowCpu);
    const times: number[] = [];
    for (const q of typed) {
      await field.fill('');
      await quiet(page);
      for (const letter of q) {
        const before = await taskMs(visited);
        await page.keyboard.type(letter);
        await quiet(page);
        times.push((await taskMs(visited)) - before);
      }
    }
    return percentile(times, 0.95);
  });
