/**
 * The search page as it is built, with its own scripts, over another network: its data are put in, and the files of the
 * search are made when they are asked for. Styles, fonts and the scripts of other parts are taken out: the peers have none.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Id, languages } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { encodeIndex } from '#content/search/format/index-file.ts';
import { encodeLexicon } from '#content/search/format/lexicon-file.ts';
import { indexData } from '#content/search/index-build.ts';
import { lexiconOf, nearLanguages } from '#content/search/lexicon.ts';
import { recordsOfComune, searchRecords } from '#content/search/record.ts';
import type { ViewContext } from '#views/context.ts';
import { translator } from '#views/translator.ts';
import { everywhere, type SearchData, type SearchFiles } from '../../../site/islands/search/data.ts';
import { cardFiles } from '../../../site/search/cards.tsx';
import type { Body, Site } from './served.ts';

export type Ours = { directory: Directory; today: ViewContext['today']; folder: string };

type Makers = Map<string, () => Body>;

/** As long as the real one, which holds a hash of the content. */
const addressOf = (name: string, ending: string): string =>
  `/indice/${name}.${createHash('sha256').update(name).digest('hex').slice(0, 16)}.${ending}`;

/** Cards of one Comune, or of what holds everywhere, without rendering those of all the others. */
function cardsOf(home: Id, context: ViewContext): string {
  const { directory } = context;
  const own = [...directory.services].filter(
    ([, { scope, comuni }]) => home === (scope === 'local' ? comuni[0] : everywhere),
  );
  const comuni = new Map([...directory.comuni].filter(([id]) => id === home));
  const files = cardFiles({ ...context, directory: { ...directory, comuni, services: new Map(own) } });
  return JSON.stringify(files.get(home));
}

/** The files of the search, by name, and how to make each. */
function filesOf({ directory, today }: Ours, makers: Makers): SearchFiles {
  const context: ViewContext = { lang: 'it', t: translator('it'), directory, today };
  const records = searchRecords(directory, 'it');
  const put = (name: string, ending: string, make: () => Body): string => {
    const address = addressOf(name, ending);
    makers.set(address, make);
    return address;
  };
  const each = (ids: readonly Id[], address: (id: Id) => string) =>
    Object.fromEntries(ids.map((id) => [id, address(id)]));
  const comuni = [...directory.comuni.keys()];
  return {
    lexicons: {
      near: put('parole-it', 'bin', () => encodeLexicon(lexiconOf(directory, nearLanguages('it')))),
      all: put('parole', 'bin', () => encodeLexicon(lexiconOf(directory, languages))),
    },
    all: put('tutti', 'bin', () => encodeIndex(indexData(records))),
    comuni: each(comuni, (id) => put(id, 'bin', () => encodeIndex(indexData(recordsOfComune(id, records))))),
    cards: each([everywhere, ...comuni], (id) => put(`schede-${id}`, 'json', () => cardsOf(id, context))),
  };
}

const dataScript = /(<script[^>]*id="search-data"[^>]*>)(.*?)(<\/script>)/s;
const notOfTheSearch =
  /<link[^>]*rel="(?:stylesheet|preload)"[^>]*>|<script[^>]*src="[^"]*open-now[^"]*"[^>]*><\/script>|<meta[^>]*content-security-policy[^>]*>/g;

function pageOf({ directory, folder }: Ours, files: SearchFiles): { html: string; data: string } {
  const built = readFileSync(join(folder, 'cerca', 'index.html'), 'utf8');
  const found = dataScript.exec(built)?.[2];
  if (found === undefined) throw new Error('The search page has no data');
  // Our own build wrote this JSON (`search.astro`).
  const real = JSON.parse(found) as SearchData;
  const comuni = Object.fromEntries([...directory.comuni.values()].map(({ id, name }) => [id, name]));
  const data = JSON.stringify({ ...real, files, names: { ...real.names, comuni } } satisfies SearchData);
  const options = Object.entries(comuni).map(([id, name]) => `<option value="${id}">${name}</option>`);
  const html = built
    .replace(dataScript, (_, start, __, end) => `${start}${data}${end}`)
    .replace(
      /(<select[^>]*name="comune"[^>]*>).*?(<\/select>)/s,
      (_, start, end) => `${start}<option value=""></option>${options.join('')}${end}`,
    )
    .replaceAll(notOfTheSearch, '');
  return { html, data };
}

/** The script that works answers out: its name holds a hash. */
function workerOf({ folder }: Ours): string {
  const name = readdirSync(join(folder, '_astro')).find((file) => /^worker.*\.js$/.test(file));
  if (name === undefined) throw new Error('The build has no worker');
  return `/_astro/${name}`;
}

/** `data`: bytes of what the page carries for its script, as they would be packed alone. */
export type OursSite = { site: Site; data: number; files: SearchFiles; worker: string };

export function oursSite(ours: Ours): OursSite {
  const makers: Makers = new Map();
  const files = filesOf(ours, makers);
  const { html, data } = pageOf(ours, files);
  const built = (path: string): Body | undefined => {
    const file = join(ours.folder, path);
    return path.startsWith('/_astro/') && existsSync(file) ? readFileSync(file) : undefined;
  };
  const pages = new Map([
    ['/', html],
    ['/empty/', '<!doctype html><title>.</title>'],
  ]);
  return {
    site: (path) => pages.get(path) ?? makers.get(path)?.() ?? built(path),
    data: brotliCompressSync(data).length,
    files,
    worker: workerOf(ours),
  };
}
