/** Lists with filters as the server answers them: the shipped content, in pages that stand for those of a build. */
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { asksForFilters } from '../../../api/lists/asked.ts';
import { listRoutes } from '../../../api/lists/routes.tsx';
import { Problem, statusOf } from '../../../api/problems.ts';
import { readManifest, writeManifest } from '../../../api/publishing/manifest.ts';
import { openSite } from '../../../api/static/site.ts';
import { around, readHtml, textWithin, withAttribute } from '../../support/html.ts';
import { shipped as directory } from '../../support/shipped.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { testShells } from '../support/shells.ts';

/** A Monday. */
const now = Date.parse('2026-11-23T10:00:00+01:00');

const built = (head = ''): string =>
  `<!doctype html><title>Built</title>${head}<a href="/en/servizi/">English</a><main id="contenuto">Whole</main><footer>`;

const siteOf = async (folder: string) => {
  const lists = ['servizi', 'bisogni/dormire', 'bisogni/violenza', 'comuni/rodano', 'comuni/segrate'];
  const pages = lists.flatMap((list) => ['', 'en/', 'ar/'].map((prefix) => `${prefix}${list}/index.html`));
  const sensitive = '<meta name="sensitive" content="true">';
  await writeFiles(
    folder,
    Object.fromEntries(pages.map((path) => [path, built(path.includes('violenza') ? sensitive : '')])),
  );
  await writeManifest(folder, { key: 'k1', builtAt: new Date(now) });
  const redirects = new Map([['/comuni/rodano-vecchia/', '/comuni/rodano/']]);
  return openSite({ folder, manifest: await readManifest(folder), redirects });
};

const serve = async () => {
  const site = await siteOf(temporaryFolder());
  const build = { key: 'k1', builtAt: '2026-11-22T10:00:00.000Z' };
  const app = new Hono().onError((error, c) => {
    if (error instanceof Problem) return c.text(error.kind, statusOf(error.kind));
    throw error;
  });
  listRoutes({ published: () => ({ directory, builtFor: '2026-11-23', build, site, ...testShells }), now: () => now })(
    app,
  );
  return async (path: string) => {
    const response = await app.request(path);
    const source = await response.text();
    const html = readHtml(/^<!doctype/.test(source) ? source.replace('<footer>', '') : '');
    const within = (name: string): string[] =>
      withAttribute(html, 'data-service')
        .filter((one) => [...around(one)].some(({ attributes }) => attributes.has(name)))
        .map(({ attributes }) => attributes.get('data-service') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      source,
      html,
      services: new Set(within('data-list')),
      toAsk: within('data-ask-list').length,
      found: textWithin(html, ({ attributes }) => attributes.has('data-found')),
    };
  };
};

describe('a list with filters', () => {
  test('holds those that fit, then those to ask about, and counts both', async () => {
    const get = await serve();
    const { services, toAsk, found, source } = await get('/servizi/?comune=sondrio&senza=isee');
    expect(found).toBe(`Servizi trovati: ${services.size}. Da chiedere: ${toAsk}.`);
    expect(services).toContain('so-anagrafe-cie');
    expect(services).not.toContain('so-emporion');
    expect([...services].map((id) => directory.services.get(id)?.comuni ?? [])).toSatisfy((all: string[][]) =>
      all.every((comuni) => comuni.length === 0 || comuni.includes('sondrio')),
    );
    expect(source).toContain('«Senza ISEE»');
  });

  test('says what is open at this moment', async () => {
    const get = await serve();
    const { services } = await get('/servizi/?apertura=ora');
    expect(services.size).toBeGreaterThan(0);
    expect(services).not.toContain('so-immensa');
  });

  test('is the page of the build around it, in its language, and its twins ask the same', async () => {
    const get = await serve();
    const { source, headers } = await get('/servizi/?comune=sondrio');
    expect(source).toContain('<title>Built</title>');
    expect(source).not.toContain('Whole');
    expect(source).toContain('href="/en/servizi/?comune=sondrio"');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect((await get('/en/servizi/?comune=sondrio')).found).toMatch(/^Services found: \d+\.$/);
  });

  test('neighbours come in when they are asked for', async () => {
    const get = await serve();
    const own = await get('/servizi/?comune=rodano');
    const wide = await get('/servizi/?comune=rodano&vicini=1');
    expect(wide.services.size).toBeGreaterThan(own.services.size);
    expect([...own.services].filter((id) => !wide.services.has(id))).toEqual([]);
  });

  test('asks for beds whom they are for', async () => {
    const get = await serve();
    const { services, source } = await get('/bisogni/dormire/?per=donne');
    expect([...services]).toEqual(['cre-dormitorio']);
    expect(source).toMatch(/<fieldset class="field" data-group="receives">/);
    expect((await get('/servizi/?comune=crema')).source).toMatch(/<fieldset[^>]* hidden[^>]*data-group="receives">/);
  });

  test('where nothing fits, names the filter to take away and a door to try', async () => {
    const get = await serve();
    const { html, services, toAsk } = await get('/comuni/segrate/?apertura=ora&si-prenota=1');
    const nothing = textWithin(html, ({ attributes }) => attributes.has('data-nothing'));
    expect(services.size).toBe(0);
    expect(toAsk).toBeGreaterThan(0);
    expect(nothing).toMatch(/Togli «Aperto ora»: ne trovi [1-9]/);
    expect(
      html.elements.some(({ name, attributes }) => name === 'a' && attributes.get('href')?.startsWith('tel:')),
    ).toBe(true);
  });
});

describe('an address', () => {
  test('of a form is made fit to share', async () => {
    const get = await serve();
    const { status, headers } = await get('/en/servizi/?comune=&senza=isee&senza=residenza&apertura=&per=');
    expect(status).toBe(303);
    expect(headers.get('location')).toBe('/en/servizi/?senza=isee,residenza');
    expect((await get('/servizi/?comune=&bisogno=')).headers.get('location')).toBe('/servizi/');
  });

  test.each([
    ['/servizi/?comune=atlantide&si-prenota=1', 'comune'],
    ['/comuni/rodano/?lingua=zz', 'lingua'],
    ['/servizi/?apertura=%ff%00%3Cscript%3E&vicini=7', 'vicini, apertura'],
    ['/servizi/?bisogno=violenza', 'bisogno'],
  ])('%s with values that nobody offers is answered, and says so', async (path, names) => {
    const get = await serve();
    const { status, source } = await get(path);
    expect(status).toBe(200);
    expect(source).toContain(`Non abbiamo potuto usare questo filtro: ${names}.`);
    expect(source).not.toContain('<script>');
  });

  test('of no list is not found, and that of a renamed one leads on', async () => {
    const get = await serve();
    expect((await get('/bisogni/nessuno/?apertura=ora')).status).toBe(404);
    expect((await get('/comuni/rodano-vecchia/?apertura=ora')).headers.get('location')).toBe('/comuni/rodano/');
  });

  test('of a dangerous page stays nowhere', async () => {
    const get = await serve();
    expect((await get('/bisogni/violenza/?apertura=ora')).headers.get('cache-control')).toBe('no-store');
    expect((await get('/bisogni/dormire/?apertura=ora')).headers.get('cache-control')).toBe('no-cache');
  });
});

test.each([
  ['/servizi/?comune=sondrio', true],
  ['/en/bisogni/cibo/?apertura=ora', true],
  ['/comuni/sondrio/?utm=x&si-prenota=1', true],
  ['/servizi/', false],
  ['/servizi/?utm=x', false],
  ['/servizi/so-immensa/?comune=sondrio', false],
  ['/sportelli/?comune=sondrio', false],
])('%s is worked out: %s', (target, worked) => {
  expect(asksForFilters(target)).toBe(worked);
});
