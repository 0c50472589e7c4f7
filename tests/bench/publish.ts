/**
 * `npm run bench publish`: from the moment an edit is approved until it is on the pages, against a full build of the same
 * 2,000 services in nine languages; and until pages that stand in say it.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { languages } from '#content/model/common.ts';
import type { RecordData } from '#content/model/record-data.ts';
import { openDatabase } from '../../api/database/database.ts';
import { createEditing, type Editing } from '../../api/drafts/editing.ts';
import { createOverlay } from '../../api/publishing/overlay.tsx';
import { createPublisher, type Publisher } from '../../api/publishing/publisher.ts';
import type { Staff } from '../../api/staff/access.ts';
import { multiplied } from './corpus.ts';

const wanted = 2_000;

const staff: Staff = {
  id: 'bench',
  name: 'Bench',
  grants: [{ role: 'administrator', scope: { kind: 'portal' }, trusted: true }],
  session: { id: 'bench', shared: false },
};

function corpus(folder: string): string {
  const content = multiplied(14, folder, wanted);
  const portal = join(content, 'portal.yaml');
  writeFileSync(
    portal,
    readFileSync(portal, 'utf8').replace(/^languages:.*$/m, `languages: [${languages.join(', ')}]`),
  );
  return content;
}

const seconds = (from: number): number => (performance.now() - from) / 1000;

/** A service of one Comune with hours, so that its edit touches what an edit usually touches. */
const ref = { kind: 'services', id: 'so-caritas-cda-copia-1' } as const;

const later = (data: RecordData, to: string): RecordData => ({
  ...data,
  facts: JSON.parse(JSON.stringify(data.facts).replace(/"to":"[^"]+"/, `"to":"${to}"`)),
});

type Times = { overlay: number; live: number };

/** Its own page, that of its Comune, and the longest list, as the first citizen gets them after the edit. */
const shown = [`/servizi/${ref.id}/`, '/ar/comuni/sondrio/', '/uk/servizi/'];

async function edit({ drafts, releases }: Editing, publisher: Publisher, to: string): Promise<Times> {
  const { data, base } = await drafts.open(ref, staff);
  const { draft } = await drafts.save({ ref, base, data: later(data, to) }, staff);
  const started = performance.now();
  await drafts.publish(draft.id, { why: '' }, staff);
  const [at] = publisher.current().directory.services.get(ref.id)?.at ?? [];
  if (!JSON.stringify(at).includes(to)) throw new Error('The server does not say the new hours.');
  for (const address of shown) {
    const page = await publisher.current().site.files.get(address)?.instead?.();
    if (page === undefined || !readFileSync(page.source, 'utf8').includes(to))
      throw new Error(`${address} does not say the new hours.`);
  }
  const overlay = seconds(started);
  await releases.idle();
  return { overlay, live: seconds(started) };
}

export async function benchPublish(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sportello-publish-'));
  const env = { contentDir: corpus(folder), dataDir: join(folder, 'data'), siteCache: join(folder, 'cache') };
  const onError = (error: unknown): void => console.error(error);
  const database = await openDatabase({ dataDir: env.dataDir, onError });
  try {
    const before = performance.now();
    const contentDir = () => env.contentDir;
    const now = () => new Date();
    const publisher = await createPublisher({ contentDir, siteCache: env.siteCache, now, onError });
    const full = seconds(before);
    const overlay = createOverlay(env);
    const editing = createEditing({ env, database, publisher, now: Date.now, onError, say: console.log, overlay });
    const pages = readdirSync(join(env.siteCache, publisher.current().build.key), {
      recursive: true,
      encoding: 'utf8',
    });
    console.log(`${pages.filter((name) => name.endsWith('.html')).length} pages, ${wanted} services, nine languages`);
    console.log(`full build                    ${full.toFixed(1)} s`);
    for (const to of ['19:05', '19:10']) {
      const { overlay, live } = await edit(editing, publisher, to);
      const page = join(env.siteCache, publisher.current().build.key, 'ar/servizi', ref.id, 'index.html');
      if (!readFileSync(page, 'utf8').includes(to)) throw new Error('The page does not say the new hours.');
      console.log(`approved → three of its pages ${overlay.toFixed(1)} s, rendered when asked for (at most 2)`);
      console.log(
        `approved → on all pages       ${live.toFixed(1)} s, ${(live / full).toFixed(2)} of a full build (at most 0.5)`,
      );
    }
    await editing.releases.close();
    await publisher.close();
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
