/** How long a key keeps the page busy, and how long the answer to it takes to work out. */
import type { Browser } from '@playwright/test';
import { percentile } from '../wire.ts';
import { rhythmMs, slowCpu, type Visited, visit } from './browser.ts';
import type { Site } from './served.ts';

const typed = ['pagare l’affitto', 'mensa', 'dentista', 'corso di italiano', 'luce'];

type Files = { worker: string; index: string; lexicon: string };

/** The very script of the worker, in the page: there the CPU is slowed down. */
const inThePage = `(async (files) => {
  let hear;
  // What tells it that it runs in a worker.
  WorkerGlobalScope = addEventListener;
  addEventListener = (_, listener) => { hear = listener; };
  postMessage = () => undefined;
  await import(files.worker);
  for (const kind of ['index', 'lexicon']) {
    hear({ data: { kind, url: files[kind], bytes: await (await fetch(files[kind])).arrayBuffer() } });
  }
  window.answer = (q) => hear({ data: { kind: 'find', turn: 0, ...files, query: { q, typing: true } } });
})`;

const prefixes = (q: string): string[] => [...q].map((_, end) => q.slice(0, end + 1));

type Spent = 'TaskDuration' | 'ScriptDuration';

/** CPU time of the page's thread so far, in ms: what else the machine does is not in it. */
async function busyMs({ cdp }: Visited, on: Spent = 'TaskDuration'): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === on)?.value ?? 0) * 1000;
}

const onSlowCpu = <Measured>(
  browser: Browser,
  site: Site,
  path: string,
  measure: (visited: Visited) => Promise<Measured>,
): Promise<Measured> =>
  visit(browser, site, async (visited) => {
    await visited.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await visited.page.goto(visited.served.origin + path);
    return measure(visited);
  });

const answerOnce = (browser: Browser, site: Site, files: Files): Promise<number> =>
  onSlowCpu(browser, site, '/empty/', async (visited) => {
    const { page, cdp } = visited;
    await page.evaluate(`${inThePage}(${JSON.stringify(files)})`);
    // The first one makes the search; that happens while people reach for the field.
    await page.evaluate("answer('casa')");
    await cdp.send('Emulation.setCPUThrottlingRate', slowCpu);
    const times: number[] = [];
    for (const q of typed.flatMap(prefixes)) {
      const before = await busyMs(visited);
      await page.evaluate(`answer(${JSON.stringify(q)})`);
      times.push((await busyMs(visited)) - before);
    }
    return percentile(times, 0.95);
  });

/** p95 of so few keys is three of them: whatever else the machine does shows in one visit, seldom in most. */
const visits = 5;

/** Time to work out an answer, were it in the page: p95 over the keys, in ms; median of some visits. */
export async function answerMs(browser: Browser, site: Site, files: Files): Promise<number> {
  const all: number[] = [];
  for (let one = 0; one < visits; one += 1) all.push(await answerOnce(browser, site, files));
  return percentile(all, 0.5);
}

/** By then the whole answer is shown, its count is said, and nothing more happens. */
const restMs = 2_000;

const isAnswering = ({ page }: Visited): Promise<void> =>
  page.locator('[data-list] article').first().waitFor({ timeout: 120_000 });

/**
 * How long each letter keeps the page busy until the next one, and how long what comes after the last letter of the words.
 * Together they are all that the page does from the first letter on. `scripts`: of each letter, what is script, and neither
 * layout nor paint.
 */
type Busy = { letters: readonly number[]; scripts: readonly number[]; pauses: readonly number[] };

/** Types the words on a page at `path`, letter by letter. */
const typedMs = (browser: Browser, site: Site, path: string, isReady: (visited: Visited) => Promise<void>) =>
  onSlowCpu(browser, site, path, async (visited): Promise<Busy> => {
    const { page, cdp } = visited;
    const field = page.locator('#q');
    await field.fill('casa');
    await isReady(visited);
    await cdp.send('Emulation.setCPUThrottlingRate', slowCpu);
    const [letters, scripts, pauses]: [number[], number[], number[]] = [[], [], []];
    for (const q of typed) {
      await field.fill('');
      await page.waitForTimeout(restMs);
      let before = await busyMs(visited);
      let next = Date.now();
      const since = async (): Promise<number> => {
        const [from, now] = [before, await busyMs(visited)];
        before = now;
        return now - from;
      };
      for (const letter of q) {
        next += rhythmMs;
        const script = await busyMs(visited, 'ScriptDuration');
        await page.keyboard.type(letter);
        await page.waitForTimeout(Math.max(0, next - Date.now()));
        letters.push(await since());
        scripts.push((await busyMs(visited, 'ScriptDuration')) - script);
      }
      await page.waitForTimeout(restMs);
      pauses.push(await since());
    }
    return { letters, scripts, pauses };
  });

/** p95 of a letter, of what is script in it, and of the pause after the words, in ms. */
export type PageMs = { letter: number; script: number; pause: number };

const p95 = ({ letters, scripts, pauses }: Busy): PageMs => ({
  letter: percentile(letters, 0.95),
  script: percentile(scripts, 0.95),
  pause: percentile(pauses, 0.95),
});

/** What the page is busy with: handlers, showing the answer, layout and paint. */
export const pageMs = async (browser: Browser, site: Site, comune: string): Promise<PageMs> =>
  p95(await typedMs(browser, site, `/whole/?comune=${comune}`, isAnswering));

/** The same for a bare field, on the same page without our script: a letter has to be painted anyway. */
export const bareMs = async (browser: Browser, site: Site): Promise<PageMs> =>
  p95(await typedMs(browser, site, '/still/', async () => undefined));
