/**
 * `npm run bench search`: our search beside pagefind, minisearch and lunr as documented, on the same records. How good its
 * answers are comes first: the held-out queries over the real network. Then bytes, keys and a bad line, on made-up networks.
 */

import type { Directory } from '#content/model/directory.ts';
import { readEnv } from '../../api/env.ts';
import { projectFolder } from '../../api/folders.ts';
import { prepare } from '../../api/publishing/prepare.ts';
import { type Accuracy, accuracy } from './search/accuracy.ts';
import { answeredPage } from './search/answered.ts';
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

function accuracyRows({ ours, lunr, minisearch, pagefind, serious, later }: Accuracy): Row[] {
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
    ...later.flatMap(({ name, first, five, serious }): Row[] => [
      [`success@1 on the ${name}`, share(first), '≥ .84', first >= 0.84],
      [`success@5 on the ${name}`, share(five), '≥ .90', five >= 0.9],
      nonsenseRow(`, ${name}`, serious),
    ]),
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
  const [pause, paused] = added('pause', 'no key: showing the cards in the pause after the words');
  return [
    added('script', 'a letter, handlers of the page'),
    added('letter', 'a letter with layout and paint, added to a bare field'),
    [pause, paused],
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

/** The page itself is left out, but not what it carries more than an empty one: for the script, or an answer. */
type Way = { how: string; answering: Answering; carried: number };

/** Who arrives with words is answered by the server; who types, or finds no server there, by files alone. */
async function waysOf(real: Ours, size: number): Promise<{ answered: Way; ours: Way & { directory: Directory } }> {
  const { directory, comune, site, page, carried, empty } = madeUp(real, size);
  const [path, first] = [asked({ comune }), '[data-list] article'];
  const answer = await answeredPage({ ...real, directory }, page, path.slice(1));
  return {
    answered: {
      how: 'answered by the server',
      answering: { site: (file) => (file === '/' ? answer : site(file)), path, first },
      carried: answer.bytes.length - empty,
    },
    ours: { how: 'from files alone', answering: { site, path, first }, carried, directory },
  };
}

async function sizeRows(browser: Browser, real: Ours, size: number): Promise<Row[]> {
  const { ours: alone, answered } = await waysOf(real, size);
  const texts = textsOf(alone.directory);
  const onPagefind: Answering = { site: await pagefindSite(texts), path: asked(), first: '.pagefind-ui__result-title' };
  const pagefind = await firstBytes(browser, onPagefind);
  const isMiddle = size === 2_000;
  // Of 20,000 services its JSON takes a phone longer than anybody waits.
  const lunr = isMiddle ? await firstBytes(browser, { site: lunrSite(texts), path: asked(), first: 'li' }) : 0;
  const rows: Row[] = [];
  for (const { how, answering, carried } of [answered, alone]) {
    const what = `${size.toLocaleString('en')} services, own Comune, ${how}`;
    const ours = carried + (await firstBytes(browser, answering));
    rows.push(bytesRow(`${what}, against pagefind`, [ours, pagefind], size > 10_000 ? 10 : 5));
    if (!isMiddle) continue;
    rows.push(bytesRow(`${what}, against lunr JSON`, [ours, lunr], 12));
    rows.push(await slowRow(browser, what, [answering, onPagefind]));
  }
  return rows;
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
  keys: () => keyRows(browser, real),
  answers: async () => accuracyRows(await accuracy(browser, real.directory)),
  '200': () => sizeRows(browser, real, 200),
  '2000': () => sizeRows(browser, real, 2_000),
  '20000': () => sizeRows(browser, real, 20_000),
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
