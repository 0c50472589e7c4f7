/** The search as the server answers it, and what it counts. */
import { describe, expect, test } from 'vitest';
import { asksForSearch } from '../../../api/searches/asked.ts';
import { engines, openTestDatabase } from '../../support/engines.ts';
import { searchingApp } from './support.ts';

const isChosen = (source: string, comune: string): boolean =>
  (source.match(/<option[^>]*selected[^>]*>/)?.[0] ?? '').includes(`value="${comune}"`);

/** The way out of a page that is dangerous to be seen on. */
const isExitHidden = (source: string): boolean =>
  / hidden/.test(source.match(/<aside class="quick-exit"[^>]*>/)?.[0] ?? '');

describe('the search page without script', () => {
  test('answers with the services, why each was found, and what is open at this minute', async () => {
    const { get } = await searchingApp(await openTestDatabase('SQLite'));
    const { response, source, answer } = await get('/cerca/?q=spesa+emporio&comune=sondrio');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(source).toContain('href="/servizi/so-emporion/"');
    expect(answer).toMatch(/Per: [^·]*(Emporio|spesa)/i);
    expect(answer).toMatch(/Oppure chiama qui: ti dicono dove andare\.\s?Chiama\s?0342 515018/);
    expect(answer).toMatch(/Aperto ora|Chiuso|Apre|Orari non noti/);
    expect(isChosen(source, 'sondrio')).toBe(true);
    expect(source).toMatch(/role="status"[^>]*>\d+ risultati · Sondrio</);
  });

  test('puts the number to call before everything else', async () => {
    const { get } = await searchingApp(await openTestDatabase('SQLite'));
    const { source } = await get('/cerca/?q=mio+marito+mi+picchia');
    const above = source.slice(source.indexOf('<form class="search"'), source.indexOf('name="comune"'));
    expect(above).toContain('href="tel:1522"');
    expect(source).toContain('data-sensitive="true"');
    expect(isExitHidden(source)).toBe(false);
    expect(isExitHidden((await get('/cerca/?q=mensa')).source)).toBe(true);
  });

  test('has a number to call where nothing is found, with a Comune and without', async () => {
    const { get } = await searchingApp(await openTestDatabase('SQLite'));
    const { answer, source } = await get('/cerca/?q=ristorante+giapponese&comune=sondrio');
    expect(answer).toContain('Non abbiamo trovato niente');
    expect(answer).toContain('0342 515018');
    expect(source).toContain('href="/bisogni/affitto/"');
    const { answer: anywhere } = await get('/cerca/?q=ristorante+giapponese');
    expect(anywhere).toMatch(/Sondrio\s?0342 515018/);
  });

  test('finds the desk of a street', async () => {
    const { get } = await searchingApp(await openTestDatabase('SQLite'));
    const { answer } = await get('/cerca/?q=viale+cairo+12');
    expect(answer).toMatch(/^Risultati\s?Serve gli alloggi di viale Cairo\s?Aler/);
    expect(answer).toContain('Si prenota');
  });

  test('shows a first page, and all for who asks', async () => {
    const { get } = await searchingApp(await openTestDatabase('SQLite'));
    const cards = (source: string): number => source.split('<article').length - 1;
    const { source } = await get('/cerca/?q=affitto');
    expect(cards(source)).toBe(12);
    expect(source).toContain('href="/cerca/?q=affitto&amp;tutti=1"');
    expect(cards((await get('/cerca/?q=affitto&tutti=1')).source)).toBeGreaterThan(12);
  });

  test('speaks the language of the address, and leads to the same question in the others', async () => {
    const { get } = await searchingApp(await openTestDatabase('SQLite'));
    const { answer } = await get(`/ar/cerca/?q=${encodeURIComponent('إيجار')}&comune=crema`);
    expect(answer).toMatch(/^النتائج/);
    const { source } = await get('/cerca/?q=affitto&comune=crema');
    expect(source).toContain('href="/ar/cerca/?q=affitto&amp;comune=crema"');
  });

  test('writes no words into the page as markup, and passes over a Comune that is not there', async () => {
    const { get } = await searchingApp(await openTestDatabase('SQLite'));
    const { source, response } = await get('/cerca/?q=%22%3E%3Cb%3Ex&comune=atlantide');
    expect(response.status).toBe(200);
    expect(source).not.toContain('<b>x');
  });

  test('without words is the page as before anybody asks', async () => {
    const { get, counted } = await searchingApp(await openTestDatabase('SQLite'));
    const { source, answer } = await get('/cerca/?q=&comune=crema');
    expect(answer).toBe('');
    expect(isChosen(source, 'crema')).toBe(true);
    expect(await counted()).toEqual([]);
  });
});

test('only an address that asks something is worked out', () => {
  expect(asksForSearch('/cerca/?q=affitto')).toBe(true);
  expect(asksForSearch('/en/cerca/?comune=crema')).toBe(true);
  expect(asksForSearch('/cerca/')).toBe(false);
  expect(asksForSearch('/cerca/?utm_source=x')).toBe(false);
  expect(asksForSearch('/servizi/?q=affitto')).toBe(false);
});

describe.each(engines)('questions without an answer, on %s', (engine) => {
  test('are counted by need, Comune, language and day', async () => {
    const { get, post, counted } = await searchingApp(await openTestDatabase(engine));
    await get('/cerca/?q=ristorante+giapponese&comune=sondrio');
    await get('/cerca/?q=affitto&comune=sondrio');
    for (let time = 0; time < 2; time++) {
      const { status } = await post({ need: 'trasporto', comune: 'rodano', language: 'ar' });
      expect(status).toBe(204);
    }
    const day = '2026-11-23';
    expect(await counted()).toEqual([
      { day, need: '', comune: 'sondrio', language: 'it', count: 1 },
      { day, need: 'trasporto', comune: 'rodano', language: 'ar', count: 2 },
    ]);
  });

  test('come without words, and with nothing that the network does not know', async () => {
    const { post, counted } = await searchingApp(await openTestDatabase(engine));
    const refused = [
      { language: 'it', q: 'affitto' },
      { language: 'it', need: 'pizza' },
      { language: 'it', comune: 'atlantide' },
      { language: 'zh' },
      { need: 'affitto' },
      'affitto',
    ];
    for (const body of refused) expect((await post(body)).status, JSON.stringify(body)).toBe(422);
    expect((await post({ language: 'it' }, 'text/plain')).status).toBe(415);
    expect(await counted()).toEqual([]);
  });
});

test('a page that is asked for again and again is counted some twenty times a minute', async () => {
  const { get, counted } = await searchingApp(await openTestDatabase('SQLite'));
  for (let time = 0; time < 25; time++) await get('/cerca/?q=zzzz');
  expect(await counted()).toMatchObject([{ count: 20 }]);
});
