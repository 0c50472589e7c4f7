/**
 * `npm run bench search`: our search beside pagefind, minisearch and lunr as documented, on the same records. How good its
 * answers are comes first: the held-out queries over the real network. Then bytes, keys and a bad line, on made-up networks.
 */
import { readEnv } from '../../api/env.ts';
import { projectFolder } from '../../api/folders.ts';
import { prepare } from '../../api/publishing/prepare.ts';
import { type Accuracy, accuracy } from './search/accuracy.ts';
import { type Answering, firstBytes, openBrowser, slowMs } from './search/browser.ts';
import { answerMs, bareMs, type PageMs, pageMs } from './search/keys.ts';
import { lunrSite } from './search/lunr.ts';
import { network } from './search/network.ts';
import { type Ours, oursSite } from './search/ours.ts';
import { pagefindSite } from './search/pagefind.ts';
import { textsOf } from './search/texts.ts';
import { print, type Row } from './table.ts';

type Browser = Awaited<ReturnType<typeof openBrowser>>;

const question = 'contributo affitto';

const asked = (more: Readonly<Record<string, string>> = {}): string =>
  `/?${new URLSearchParams({ q: question, ...more })}`;

const share = (value: number): string => value.toFixed(2).replace(/^0/, '');

const nonsenseRow = (what: string, serious: readonly string[]): Row => [
  `nonsense taken seriously${what}`,
  serious.length === 0 ? 'none' : serious.join(', '),
  'none',
  serious.length === 0,
];

function accuracyRows({ ours, lunr, minisearch, pagefind, serious, second }: Accuracy): Row[] {
  const against = (name: string, peer: number, target: number): Row => [
    `success@1 against ${name} (${share(peer)})`,
    `${(ours.first / peer).toFixed(1)} ×`,
    `≥ ${target} ×`,
    ours.first >= target * peer,
  ];
  return [
    ['success@1 on held-out queries', share(ours.first), '≥ .84', ours.first >= 0.84],
    ['success@5', share(ours.five), '≥ .90', ours.five >= 0.9],
    ['no result', share(ours.none), '≤ .05', ours.none <= 0.05],
    nonsenseRow('', serious),
    ['success@1 on the second set, no longer blind', share(second.first), '≥ .84', second.first >= 0.84],
    nonsenseRow(', second set', second.serious),
    against('lunr with Italian', lunr.first, 1.5),
    against('minisearch', minisearch.first, 1.5),
    against('pagefind', pagefind.first, 2.4),
  ];
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const bytesRow = (what: string, [ours, peer]: readonly [number, number], target: number): Row => [
  `bytes before the first result, ${what}`,
  `1/${(peer / ours).toFixed(1)} (${kB(ours)}, ${kB(peer)})`,
  `≤ 1/${target}`,
  ours * target <= peer,
];

const keyMs = 16;

const busyRow = (what: string, ms: number, note = ''): Row => [
  `p95, CPU 4 × slower: ${what}`,
  `${ms.toFixed(1)} ms${note}`,
  `≤ ${keyMs} ms`,
  ms <= keyMs,
];

/** A letter and the pause after the words: what the search adds to a bare field. */
const addedRows = (what: string, searching: PageMs, bare: PageMs): Row[] => {
  const added = (part: keyof PageMs, says: string): Row =>
    busyRow(
      `${says}, ${what}`,
      searching[part] - bare[part],
      ` (${searching[part].toFixed(1)} and ${bare[part].toFixed(1)})`,
    );
  return [
    added('letter', 'a letter, added to a bare field'),
    added('pause', 'showing the answer in the pause after the words'),
  ];
};

/** A made-up network on our page. */
function madeUp(real: Ours, size: number) {
  const directory = network(real.directory, size);
  const [comune = ''] = directory.comuni.keys();
  return { directory, comune, ...oursSite({ ...real, directory }) };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

async function slowRow(browser: Browser, what: string, [ours, peer]: readonly [Answering, Answering]): Promise<Row> {
  const [own, other] = [await slowMs(browser, ours), await slowMs(browser, peer)];
  const measured = `1/${(other / own).toFixed(1)} (${seconds(own)}, ${seconds(other)})`;
  return [`first result on slow 3G, ${what}, against pagefind`, measured, '≤ 1/4', own * 4 <= other];
}

async function sizeRows(browser: Browser, real: Ours, size: number): Promise<Row[]> {
  const { directory, comune, site, data } = madeUp(real, size);
  const texts = textsOf(directory);
  const what = `${size.toLocaleString('en')} services, own Comune`;
  const onOurs: Answering = { site, path: asked({ comune }), first: '[data-list] article' };
  const onPagefind: Answering = { site: await pagefindSite(texts), path: asked(), first: '.pagefind-ui__result-title' };
  // The page carries data for our script, which counts too.
  const ours = data + (await firstBytes(browser, onOurs));
  const pagefind = await firstBytes(browser, onPagefind);
  const rows = [bytesRow(`${what}, against pagefind`, [ours, pagefind], size > 10_000 ? 10 : 5)];
  if (size !== 2_000) return rows;
  const lunr = await firstBytes(browser, { site: lunrSite(texts), path: asked(), first: 'li' });
  rows.push(bytesRow(`${what}, against lunr JSON`, [ours, lunr], 12));
  return [...rows, await slowRow(browser, what, [onOurs, onPagefind])];
}

async function keyRows(browser: Browser, real: Ours): Promise<Row[]> {
  const { site, files, worker, comune } = madeUp(real, 20_000);
  const answer = (index: string) => answerMs(browser, site, { worker, index, lexicon: files.lexicons.near });
  const bare = await bareMs(browser, site);
  return [
    busyRow('working out an answer, own Comune', await answer(files.comuni[comune] ?? '')),
    ...addedRows('own Comune', await pageMs(browser, site, comune), bare),
    ...addedRows('everything at 20,000 services', await pageMs(browser, site, ''), bare),
  ];
}

/** `only`: one of these parts, by name. */
const partsOf = (browser: Browser, real: Ours): { [part: string]: () => Promise<Row[]> } => ({
  answers: async () => accuracyRows(await accuracy(browser, real.directory)),
  '200': () => sizeRows(browser, real, 200),
  '2000': () => sizeRows(browser, real, 2_000),
  '20000': () => sizeRows(browser, real, 20_000),
  keys: () => keyRows(browser, real),
});

export const benchSearch = async (only?: string): Promise<void> => {
  const { siteCache } = readEnv({ SITE_CACHE: process.env.SITE_CACHE });
  const contentDir = `${projectFolder}/content/network`;
  const { directory, today, folder } = await prepare({ contentDir, siteCache, now: () => new Date() });
  const real = { directory, today, folder: await folder() };
  const browser = await openBrowser();
  try {
    const rows: Row[] = [];
    for (const [part, measure] of Object.entries(partsOf(browser, real))) {
      if (only === undefined || part === only) rows.push(...(await measure()));
    }
    print(rows);
  } finally {
    await browser.close();
  }
};
