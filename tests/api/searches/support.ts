/** The search of the server over the shipped content: index files as the build writes them, pages that stand for its own. */
import { Hono } from 'hono';
import { onTestFinished } from 'vitest';
import type { Language } from '#content/model/common.ts';
import { encodeFrame } from '#content/search/format/frame-file.ts';
import { encodeIndex } from '#content/search/format/index-file.ts';
import { encodeSpoken } from '#content/search/format/spoken-file.ts';
import { indexData } from '#content/search/index-build.ts';
import { lexiconOf, nearLanguages } from '#content/search/lexicon.ts';
import { ambitiOf, recordsOfComune, type SearchRecord, searchRecords } from '#content/search/record.ts';
import type { Database } from '../../../api/database/database.ts';
import { Problem, statusOf } from '../../../api/problems.ts';
import { readManifest, writeManifest } from '../../../api/publishing/manifest.ts';
import { createSearches } from '../../../api/searches/searches.ts';
import { openSite } from '../../../api/static/site.ts';
import { readHtml, textWithin } from '../../support/html.ts';
import { shipped as directory } from '../../support/shipped.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { testShells } from '../support/shells.ts';

const spoken = ['it', 'ar'] as const satisfies Language[];

/** Monday morning. */
export const monday = Date.parse('2026-11-23T10:00:00+01:00');

const page = '<!doctype html><title>Cerca</title><a href="/ar/cerca/">ع</a><main id="contenuto"></main>';

const indexOf = (records: readonly SearchRecord[]): Buffer => Buffer.from(encodeIndex(indexData(records)));

function searchFiles(lang: Language): { list: object; files: Record<string, Buffer> } {
  const records = searchRecords(directory, lang);
  const near = lexiconOf(directory, nearLanguages(lang));
  const comuni = ['sondrio', 'crema', 'codogno'];
  const at = (name: string): string => `/indice/${name}-${lang}.bin`;
  return {
    list: {
      words: { near: at('near'), all: at('words') },
      frame: at('frame'),
      all: at('all'),
      comuni: Object.fromEntries(comuni.map((id) => [id, at(id)])),
      cards: {},
    },
    files: {
      [at('frame')]: Buffer.from(encodeFrame(near)),
      [at('near')]: Buffer.from(encodeSpoken(near, near)),
      [at('words')]: Buffer.from(encodeSpoken(lexiconOf(directory, directory.portal.languages), near)),
      [at('all')]: Buffer.from(encodeIndex(indexData(records, ambitiOf(directory)))),
      ...Object.fromEntries(comuni.map((id) => [at(id), indexOf(recordsOfComune(id, records))])),
    },
  };
}

/** Once for all tests: nothing changes them. */
const made = spoken.map((lang) => [lang, searchFiles(lang)] as const);

async function builtSite() {
  const folder = temporaryFolder();
  const list = Object.fromEntries(made.map(([lang, { list }]) => [lang, list]));
  const files = Object.fromEntries(made.flatMap(([, { files }]) => Object.entries(files)));
  const relative = Object.fromEntries(Object.entries(files).map(([path, body]) => [path.slice(1), body]));
  await writeFiles(folder, {
    'cerca/index.html': page,
    'ar/cerca/index.html': page,
    'indice/elenco.json': JSON.stringify(list),
    ...relative,
  });
  await writeManifest(folder, { key: 'k1', builtAt: new Date(monday) });
  return openSite({ folder, manifest: await readManifest(folder), redirects: new Map() });
}

export async function searchingApp(database: Database) {
  const build = { key: 'k1', builtAt: '2026-11-22T10:00:00.000Z' };
  const site = await builtSite();
  const errors: unknown[] = [];
  const app = new Hono().onError((error, c) => {
    if (error instanceof Problem) return c.text(error.kind, statusOf(error.kind));
    throw error;
  });
  createSearches({
    published: () => ({ directory, builtFor: '2026-11-23', build, site, ...testShells }),
    now: () => monday,
    env: { trustProxy: 0 },
    database,
    onError: (error) => errors.push(error),
  })(app);
  onTestFinished(() => {
    if (errors.length > 0) throw errors[0];
  });
  const get = async (path: string) => {
    const response = await app.request(path);
    const source = await response.text();
    const answer = textWithin(readHtml(source), ({ attributes }) => attributes.has('data-list'));
    return { response, source, answer };
  };
  const post = (body: unknown, type = 'application/json') =>
    app.request('/api/v1/searches/unanswered', {
      method: 'POST',
      headers: { 'Content-Type': type },
      body: JSON.stringify(body),
    });
  const counted = () => database.read.selectFrom('unanswered').selectAll().orderBy('need').execute();
  return { get, post, counted };
}
