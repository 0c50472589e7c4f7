/**
 * The search page as it is built, with its own scripts, over another network: its data are put in, and the files of the
 * search are made when they are asked for. From `/`, styles, fonts and scripts of other parts are taken out, because the
 * peers have none; `/whole/` has them, and `/still/` has them without the script of the search.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Id, languages } from '#content/model/common.ts';
import type { Directory, ServiceRecord } from '#content/model/directory.ts';
import type { LeafFiles } from '#content/search/engine.ts';
import { encodeFrame } from '#content/search/format/frame-file.ts';
import { encodeIndex } from '#content/search/format/index-file.ts';
import { encodeSpoken } from '#content/search/format/spoken-file.ts';
import { indexData } from '#content/search/index-build.ts';
import { leavesIn, usualLeaves, wholeOf } from '#content/search/leaf-build.ts';
import { lexiconOf, nearLanguages } from '#content/search/lexicon.ts';
import { ambitiOf, recordsOfComune, searchRecords } from '#content/search/record.ts';
import type { ViewContext } from '#views/context.ts';
import { translator } from '#views/translator.ts';
import {
  everywhere,
  filesAt,
  type SearchAddresses,
  type SearchData,
  type SearchFiles,
} from '../../../site/islands/search/data.ts';
import { cardFiles } from '../../../site/search/cards.tsx';
import { hashOf } from '../../../site/search/hash.ts';
import { paths } from '../../../site/urls.ts';
import type { Body, Site } from './served.ts';

export type Ours = { directory: Directory; today: ViewContext['today']; folder: string };

type Makers = Map<string, () => Body>;

/** With a hash of the name, where the real one is of the content: files are made only when they are asked for. */
const hashed = (file: string): string => `/indice/${file.replace('{{hash}}', hashOf([file]))}`;

/** Cards of one Comune, or of what holds everywhere, without rendering those of all the others. */
function cardsOf(home: Id, context: ViewContext): string {
  const { directory } = context;
  const isHere = ({ scope, comuni }: ServiceRecord): boolean =>
    scope === 'local' ? comuni.includes(home) : home === everywhere;
  const own = new Map([...directory.services].filter(([, service]) => isHere(service)));
  const comuni = new Map([...directory.comuni].filter(([id]) => id === home));
  return JSON.stringify(cardFiles({ ...context, directory: { ...directory, comuni, services: own } }).get(home));
}

/** The files of the search, by name, and how to make each. */
function addressesOf({ directory, today }: Ours, makers: Makers): SearchAddresses {
  const context: ViewContext = { lang: 'it', t: translator('it'), directory, today };
  const records = searchRecords(directory, 'it');
  const put = (file: string, make: () => Body): string => {
    const address = hashed(file);
    makers.set(address, make);
    return address;
  };
  const each = (file: string, ids: readonly string[], make: (id: string) => Body): string => {
    const pattern = hashed(file);
    for (const id of ids) makers.set(pattern.replace('{{id}}', id), () => make(id));
    return pattern;
  };
  const comuni = [...directory.comuni.keys()];
  const indexOf = (id: Id) => encodeIndex(indexData(recordsOfComune(id, records)));
  const near = lexiconOf(directory, nearLanguages('it'));
  const { bounds, leaves } = leavesIn(near, usualLeaves);
  const leafFiles: LeafFiles = {
    bounds,
    pattern: each('parole-it-{{id}}.{{hash}}.bin', [...leaves.keys()].map(String), (id) => {
      const leaf = leaves[Number(id)];
      return leaf ? encodeSpoken(leaf, near) : '';
    }),
  };
  return {
    frame: put('bisogni.{{hash}}.bin', () => encodeFrame(near)),
    words: {
      near: put('parole-it.{{hash}}.bin', () => encodeSpoken(wholeOf(near), near)),
      all: put('parole.{{hash}}.bin', () => encodeSpoken(wholeOf(lexiconOf(directory, languages)), near)),
      leaves: leafFiles,
    },
    all: put('tutti.{{hash}}.bin', () => encodeIndex(indexData(records, ambitiOf(directory)))),
    comuni: each('{{id}}.{{hash}}.bin', comuni, indexOf),
    cards: each('schede-{{id}}.{{hash}}.json', [everywhere, ...comuni], (id) => cardsOf(id, context)),
    // Asked for only by who opens the filters.
    filters: put('filtri-it.{{hash}}.json', () => '{}'),
    page: paths.service('{{id}}'),
  };
}

const dataScript = /(<script[^>]*id="search-data"[^>]*>)(.*?)(<\/script>)/s;
/** It allows only the scripts of the real page. */
const policy = /<meta[^>]*content-security-policy[^>]*>/;
const notOfTheSearch =
  /<link[^>]*rel="stylesheet"[^>]*>|<link[^>]*as="font"[^>]*>|<script[^>]*src="[^"]*"[^>]*><\/script>/g;

/** `ahead.ts`, which stands in the page and asks for the script that answers. */
const searchScript = /<script type="module">(?:(?!<\/script>).)*?(\/_astro\/start-[\w-]+\.js).*?<\/script>/s;

function pagesOf({ directory, folder }: Ours, addresses: SearchAddresses) {
  const built = readFileSync(join(folder, 'cerca', 'index.html'), 'utf8');
  const found = dataScript.exec(built)?.[2];
  if (found === undefined) throw new Error('The search page has no data');
  // Our own build wrote this JSON (`search-script.astro`).
  const real = JSON.parse(found) as SearchData;
  const data = JSON.stringify({ ...real, addresses } satisfies SearchData);
  const options = [...directory.comuni.values()].map(({ id, name }) => `<option value="${id}">${name}</option>`);
  const whole = built
    .replace(policy, '')
    .replace(dataScript, (_, start, __, end) => `${start}${data}${end}`)
    .replace(
      /(<select[^>]*name="comune"[^>]*>).*?(<\/select>)/s,
      (_, start, end) => `${start}<option value=""></option>${options.join('')}${end}`,
    );
  return { whole, bare: whole.replaceAll(notOfTheSearch, '') };
}

const withoutScript = (page: string): string => page.replace(dataScript, '').replace(searchScript, '');

/** The script of the search, which is that of its worker too: its name holds a hash. */
function workerOf({ folder }: Ours): string {
  const page = readFileSync(join(folder, 'cerca', 'index.html'), 'utf8');
  const address = searchScript.exec(page)?.[1];
  if (address === undefined) throw new Error('The search page has no script');
  return address;
}

const packed = (page: string): number => brotliCompressSync(page).length;

/** `page`: without what is not of the search. `empty`: its bytes without the script; `carried`: those that this adds. */
export type OursSite = {
  site: Site;
  page: string;
  empty: number;
  carried: number;
  files: SearchFiles;
  worker: string;
};

export function oursSite(ours: Ours): OursSite {
  const makers: Makers = new Map();
  const addresses = addressesOf(ours, makers);
  const { whole, bare } = pagesOf(ours, addresses);
  const built = (path: string): Body | undefined => {
    const file = join(ours.folder, path);
    return path.startsWith('/_astro/') && existsSync(file) ? readFileSync(file) : undefined;
  };
  const empty = packed(withoutScript(bare));
  const pages = new Map([
    ['/', bare],
    ['/whole/', whole],
    ['/still/', whole.replace(searchScript, '')],
    ['/empty/', '<!doctype html><title>.</title>'],
  ]);
  return {
    site: (path) => pages.get(path) ?? makers.get(path)?.() ?? built(path),
    page: bare,
    empty,
    carried: packed(bare) - empty,
    files: filesAt(addresses, [...ours.directory.comuni.keys()]),
    worker: workerOf(ours),
  };
}
