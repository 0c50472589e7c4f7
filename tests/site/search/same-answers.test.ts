/** Browser, server and shell over the files of the real build: the same question has the same answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '#content/model/common.ts';
import { searches } from '#content/search/command/searches.ts';
import type { Engine } from '#content/search/engine.ts';
import type { Query } from '#content/search/search.ts';
import { readManifest } from '../../../api/publishing/manifest.ts';
import { createEngines } from '../../../api/searches/engines.ts';
import { openSite } from '../../../api/static/site.ts';
import { filesAt, type SearchData } from '../../../site/islands/search/data.ts';
import { finder } from '../../../site/islands/search/finder.ts';
import { type BuiltSite, readBuiltSite } from '../../support/built-site.ts';

/** In the shape of the queries for tuning, written for this test. */
const asked: readonly (Query & { lang: 'it' | 'en' | 'ar' })[] = [
  { q: 'non riesco a pagare la luce', lang: 'it' },
  { q: 'ho fame', comune: 'crema', lang: 'it' },
  { q: 'documenti per isee', comune: 'sondrio', lang: 'it' },
  { q: 'dormire stanotte', comune: 'codogno', lang: 'it' },
  { q: 'mio figlio non parla italiano', lang: 'it' },
  { q: 'affitto sondrio', comune: 'crema', lang: 'it' },
  { q: 'viale cairo 12', lang: 'it' },
  { q: 'emporrio', comune: 'rodano', lang: 'it' },
  { q: 'mi picchia', comune: 'segrate', lang: 'it' },
  { q: 'ristorante giapponese', comune: 'vimodrone', lang: 'it' },
  { q: 'nu am unde dormi', lang: 'it' },
  { q: 'food parcel', comune: 'pioltello', lang: 'en' },
  { q: 'where can I learn Italian', lang: 'en' },
  { q: 'كهرباء', comune: 'cinisello-balsamo', lang: 'ar' },
  { q: 'أحتاج مساعدة', lang: 'ar' },
  // Italian enough to need no other words, and a cry in English.
  { q: 'mensa caritas affitto casa isee my husband beats me', comune: 'crema', lang: 'it' },
];

let site: BuiltSite;
beforeAll(async () => {
  site = await readBuiltSite();
}, 300_000);

const bytesOf = (url: string): ArrayBuffer => Uint8Array.from(readFileSync(join(site.folder, url))).buffer;

/** What the page gives to its script, and a worker without a thread. */
function browser(lang: Language): Engine {
  const page = readFileSync(join(site.folder, lang === 'it' ? 'cerca' : `${lang}/cerca`, 'index.html'), 'utf8');
  const json = /id="search-data"[^>]*>(.*?)<\/script>/s.exec(page)?.[1] ?? '';
  // Our own build wrote this JSON.
  const { addresses } = JSON.parse(json) as SearchData;
  const files = filesAt(addresses, [...site.directory.comuni.keys()]);
  return finder(files, async (url) => bytesOf(url));
}

async function server(): Promise<(lang: Language) => Promise<Engine>> {
  const { folder } = site;
  const manifest = await readManifest(folder);
  const served = openSite({ folder, manifest, redirects: new Map() });
  return createEngines(() => ({ site: served }));
}

describe('one search', () => {
  test('answers everywhere the same', async () => {
    const [engines, shell] = [await server(), searches(site.directory)];
    const inBrowsers = { it: browser('it'), en: browser('en'), ar: browser('ar') };
    for (const { lang, ...query } of asked) {
      const inBrowser = await inBrowsers[lang].find(query);
      const onServer = await (await engines(lang)).find(query);
      const inShell = await shell({ q: query.q, comune: query.comune, lang });
      expect(onServer, query.q).toEqual(inBrowser);
      expect(inShell, query.q).toEqual(inBrowser);
    }
  });
});
