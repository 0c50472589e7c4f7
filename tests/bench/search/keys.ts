/** How long a key keeps the page busy, and how long the answer to it takes to work out. */
import type { Browser } from '@playwright/test';
import { type Expecting, leafAt } from '#content/search/engine.ts';
import type { Query } from '#content/search/search.ts';
import type { SearchFiles } from '../../../site/islands/search/data.ts';
import { percentile } from '../wire.ts';
import { rhythmMs, slowCpu, type Visited, visit } from './browser.ts';
import type { Site } from './served.ts';

const typed = ['pagare l’affitto', 'mensa', 'dentista', 'corso di italiano', 'luce'];

/** The very script of the worker, in the page: there the CPU is slowed down. `urls`: files that it has already; none: it loads all. */
const inThePage = `(async ({ worker, files, urls }) => {
  let hear;
  // What tells it that it runs in a worker.
  WorkerGlobalScope = addEventListener;
  addEventListener = (_, listener) => { hear = listener; };
  let answered;
  postMessage = (message) => answered(message);
  await import(worker);
  const load = fetch;
  const here = new Map(await Promise.all(urls.map(async (url) => [url, await (await load(url)).arrayBuffer()])));
  fetch = (url) => {
    const bytes = here.get(url);
    return bytes ? { ok: true, arrayBuffer: () => bytes } : load(url);
  };
  hear({ data: { files } });
  const asking = (tell) => (asked) => new Promise((resolve) => {
    answered = ({ failed }) => resolve(failed);
    tell({ data: { turn: 0, ...asked } });
  });
  window.answer = asking(hear);
  // As much is asked, and nobody hears it.
  window.silence = asking(() => answered({}));
})`;

type Asked = { query: Query } | { prepare: Expecting };

/** Resolves when the answer is there. */
async function answer({ page }: Visited, asked: Asked, by: 'answer' | 'silence' = 'answer'): Promise<void> {
  const failed = await page.evaluate<string | undefined>(`${by}(${JSON.stringify(asked)})`);
  if (failed !== undefined) throw new Error(failed);
}

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

/** `comune`: where it is asked. `isHere`: words have come before the letter that needs them. */
export type Answers = { site: Site; worker: string; files: SearchFiles; comune: string; isHere: boolean };

function leavesOf({ words: { leaves } }: SearchFiles): string[] {
  if (!leaves) throw new Error('The words are not in leaves');
  return leaves.bounds.map((_, leaf) => leafAt(leaf, leaves));
}

const answerOnce = (browser: Browser, { site, worker, files, comune, isHere }: Answers): Promise<number> =>
  onSlowCpu(browser, site, '/empty/', async (visited) => {
    const { page, cdp } = visited;
    await page.evaluate(`${inThePage}(${JSON.stringify({ worker, files, urls: isHere ? leavesOf(files) : [] })})`);
    // That happens while people reach for the field.
    await answer(visited, { prepare: { comune, typing: true } });
    await cdp.send('Emulation.setCPUThrottlingRate', slowCpu);
    const timed = async (work: () => Promise<unknown>): Promise<number> => {
      const before = await busyMs(visited);
      await work();
      return (await busyMs(visited)) - before;
    };
    const [times, empty]: [number[], number[]] = [[], []];
    for (const q of typed.flatMap(prefixes)) {
      const asked: Asked = { query: { q, comune, typing: true, most: 0 } };
      empty.push(await timed(() => answer(visited, asked, 'silence')));
      times.push(await timed(() => answer(visited, asked)));
    }
    // What it costs to ask from outside is not the search's.
    return percentile(times, 0.95) - percentile(empty, 0.5);
  });

/** p95 of so few keys is three of them: whatever else the machine does shows in one visit, seldom in most. */
const visits = 5;

/** Time to work out what a letter shows, were it in the page: p95 over the keys, in ms; median of some visits. */
export async function answerMs(browser: Browser, answers: Answers): Promise<number> {
  const all: number[] = [];
  for (let one = 0; one < visits; one += 1) all.push(await answerOnce(browser, answers));
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
