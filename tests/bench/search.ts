/**
 * `npm run bench search`: our search beside pagefind, minisearch and lunr as documented, on the same records. How good its
 * answers are comes first: the held-out queries over the real network. Then bytes, keys and a bad line, on made-up networks.
 */

import { readEnv } from '../../api/env.ts';
import { projectFolder } from '../../api/folders.ts';
import { prepare } from '../../api/publishing/prepare.ts';
import { type Accuracy, accuracy } from './search/accuracy.ts';
import { answeredPage } from './search/answered.ts';
import { type Answering, firstBytes, openBrowser, slowMs, type Typing, typedMs } from './search/browser.ts';
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

type Pair = readonly [ours: number, peer: number];

/** Without a target it is told all the same. */
function ratioRow(what: string, [ours, peer]: Pair, unit: (value: number) => string, target?: number): Row {
  const measured = `1/${(peer / ours).toFixed(1)} (${unit(ours)}, ${unit(peer)})`;
  return target === undefined ? [what, measured] : [what, measured, `≤ 1/${target}`, ours * target <= peer];
}

const bytesRow = (what: string, pair: Pair, target?: number): Row =>
  ratioRow(`bytes before the first result, ${what}`, pair, kB, target);

const keyMs = 16;

const busy = (what: string, ms: number, note = ''): [string, string] => [
  `p95, CPU 4 × slower: ${what}`,
  `${ms.toFixed(1)} ms${note}`,
];

const busyRow = (what: string, ms: number): Row => [...busy(what, ms), `≤ ${keyMs} ms`, ms <= keyMs];

/** What the search adds to a bare field. */
const added = (searching: PageMs, bare: PageMs, part: keyof PageMs): number => searching[part] - bare[part];

/** Nobody has a say in these: a bare field costs more than the target. */
function paintRows(what: string, searching: PageMs, bare: PageMs): Row[] {
  const told = (part: keyof PageMs, says: string): Row => [
    ...busy(
      `${says}, ${what}`,
      added(searching, bare, part),
      ` (${searching[part].toFixed(1)} and ${bare[part].toFixed(1)})`,
    ),
  ];
  return [
    told('letter', 'a letter with layout and paint, added to a bare field'),
    told('pause', 'no key: showing the cards in the pause after the words'),
  ];
}

/** A made-up network on our page. */
function madeUp(real: Ours, size: number) {
  const directory = network(real.directory, size);
  const [comune = ''] = directory.comuni.keys();
  return { directory, comune, ...oursSite({ ...real, directory }) };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const onSlow3G = (what: string): string => `first result on slow 3G, ${what}, against pagefind`;

type Slow = { opened: Answering; typing: Typing };

async function slowRows(browser: Browser, what: string, [ours, peer]: readonly [Slow, Answering]): Promise<Row[]> {
  const peerTyping: Typing = { ...peer, path: '/', field: '#search input' };
  const opened: Pair = [await slowMs(browser, ours.opened), await slowMs(browser, peer)];
  const typed: Pair = [await typedMs(browser, ours.typing, question), await typedMs(browser, peerTyping, question)];
  return [
    ratioRow(onSlow3G(what), opened, seconds, 4),
    ratioRow(onSlow3G(`${what}, typed, after the last letter`), typed, seconds, 4),
  ];
}

/** The page itself is left out, but not what it carries more than an empty one: for the script, or an answer. */
type Way = { answering: Answering; carried: number };

/** Who comes with words, or presses the button before the files are here, is answered by the server; who types, by files. */
async function waysOf(real: Ours, size: number) {
  const { directory, comune, site, page, carried, empty } = madeUp(real, size);
  const [path, first] = [asked({ comune }), '[data-list] article'];
  const answer = await answeredPage({ ...real, directory }, page, path.slice(1));
  const opened: Way = {
    answering: { site: (file) => (file === '/' ? answer : site(file)), path, first },
    carried: answer.bytes.length - empty,
  };
  const typed: Way = { answering: { site, path, first }, carried };
  const typing: Typing = { site, path: `/?${new URLSearchParams({ comune })}`, first, field: '#q' };
  return { directory, opened, typed, typing };
}

/** `pagefind`, `lunr`: their bytes. Of 20,000 services the JSON of lunr takes a phone longer than anybody waits. */
type Peers = { pagefind: number; lunr: number | undefined };

async function bytesRows(browser: Browser, what: string, way: Way, against: Peers, targets?: Peers): Promise<Row[]> {
  const ours = way.carried + (await firstBytes(browser, way.answering));
  const row = (name: 'pagefind' | 'lunr', says: string): Row[] => {
    const peer = against[name];
    return peer === undefined ? [] : [bytesRow(`${what}, against ${says}`, [ours, peer], targets?.[name])];
  };
  return [...row('pagefind', 'pagefind'), ...row('lunr', 'lunr JSON')];
}

async function sizeRows(browser: Browser, real: Ours, size: number): Promise<Row[]> {
  const { directory, opened, typed, typing } = await waysOf(real, size);
  const texts = textsOf(directory);
  const site = await pagefindSite(texts);
  const onPagefind: Answering = { site, path: asked(), first: '.pagefind-ui__result-title' };
  const isMiddle = size === 2_000;
  const peers: Peers = {
    pagefind: await firstBytes(browser, onPagefind),
    lunr: isMiddle ? await firstBytes(browser, { site: lunrSite(texts), path: asked(), first: 'li' }) : undefined,
  };
  const what = `${size.toLocaleString('en')} services, own Comune`;
  const targets: Peers = { pagefind: size > 10_000 ? 10 : 5, lunr: 12 };
  return [
    ...(await bytesRows(browser, what, opened, peers, targets)),
    ...(isMiddle ? await slowRows(browser, what, [{ opened: opened.answering, typing }, onPagefind]) : []),
    ...(await bytesRows(browser, `${what}, from files`, typed, peers, size < 2_000 ? undefined : targets)),
  ];
}

async function keyRows(browser: Browser, real: Ours): Promise<Row[]> {
  const { site, files, worker, comune } = madeUp(real, 20_000);
  const answering = { site, worker, files, comune };
  const answer = await answerMs(browser, { ...answering, isHere: true });
  const loading = await answerMs(browser, { ...answering, isHere: false });
  const bare = await bareMs(browser, site);
  const [own, all] = [await pageMs(browser, site, comune), await pageMs(browser, site, '')];
  const [here, everywhere] = ['own Comune', 'everything at 20,000 services'];
  return [
    busyRow(`a key, its handlers and its answer, ${here}`, added(own, bare, 'script') + answer),
    busy(`what the worker does for a key, with loading the words that it needs, ${here}`, loading),
    busyRow(`a key, on the main thread, ${everywhere}`, added(all, bare, 'script')),
    ...paintRows(here, own, bare),
    ...paintRows(everywhere, all, bare),
  ];
}

type Part = (browser: Browser, real: Ours) => Promise<Row[]>;

const parts = new Map<string, Part>([
  ['answers', async (browser, real) => accuracyRows(await accuracy(browser, real.directory))],
  ['200', (browser, real) => sizeRows(browser, real, 200)],
  ['2000', (browser, real) => sizeRows(browser, real, 2_000)],
  ['20000', (browser, real) => sizeRows(browser, real, 20_000)],
  ['keys', keyRows],
]);

/** `only`: one of the parts, by name. */
export const benchSearch = async (only?: string): Promise<void> => {
  const { siteCache } = readEnv({ SITE_CACHE: process.env.SITE_CACHE });
  const contentDir = `${projectFolder}/content/network`;
  const { directory, today, folder } = await prepare({ contentDir, siteCache, now: () => new Date() });
  const real = { directory, today, folder: await folder() };
  const rows: Row[] = [];
  for (const [part, measure] of parts) {
    if (only !== undefined && part !== only) continue;
    // In a browser of its own: what one part leaves behind must not slow down the next.
    const browser = await openBrowser();
    try {
      rows.push(...(await measure(browser, real)));
    } finally {
      await browser.close();
    }
  }
  print(rows);
};
