/** Filters on the results of a search, as the server answers them. */
import { expect, test } from 'vitest';
import { openTestDatabase } from '../../support/engines.ts';
import { around, readHtml, textWithin, withAttribute } from '../../support/html.ts';
import { searchingApp } from './support.ts';

const open = async () => {
  const { get } = await searchingApp(await openTestDatabase('SQLite'));
  return async (path: string) => {
    const { source, answer } = await get(path);
    const html = readHtml(source);
    const links = withAttribute(html, 'data-element').filter((one) =>
      [...around(one)].some(({ attributes }) => attributes.has('data-list')),
    );
    return {
      source,
      answer,
      listed: links.length,
      found: textWithin(html, ({ attributes }) => attributes.has('data-found')),
      nothing: textWithin(html, ({ attributes }) => attributes.has('data-nothing')),
    };
  };
};

test('those that fit come first, those to ask about after, and both are counted', async () => {
  const get = await open();
  const { answer, found, listed } = await get('/cerca/?q=carta+identita&comune=sondrio&senza=isee&tutti=1');
  const [, fit, ask] = /^Servizi trovati: (\d+)\. Da chiedere: (\d+)\.$/.exec(found) ?? [];
  expect(Number(fit)).toBeGreaterThan(0);
  expect(listed).toBe(Number(fit) + Number(ask));
  expect(answer.indexOf('Da chiedere')).toBeGreaterThan(answer.indexOf('Risultati'));
  expect(answer).toContain('«Senza ISEE»');
});

test('the Comune stays the field of the search, and the words stay asked', async () => {
  const get = await open();
  const { source } = await get('/cerca/?q=mensa&comune=sondrio&si-prenota=1');
  expect(source).not.toContain('Non abbiamo potuto usare');
  expect(source).toMatch(/<input type="hidden" name="q" value="mensa"/);
  expect(source).toContain('href="/cerca/?q=mensa&amp;comune=sondrio"');
  expect((await get('/cerca/?q=mensa&lingua=zz')).source).toContain('Non abbiamo potuto usare questo filtro: lingua.');
});

test('the neighbours are a choice, counted before it is made', async () => {
  const get = await open();
  const cards = ({ source }: { source: string }) => source.match(/<article class="card"/g)?.length ?? 0;
  const own = await get('/cerca/?q=ascolto&comune=codogno&tutti=1');
  const withThem = Number(/Anche i Comuni vicini <small[^>]*>\((\d+)/.exec(own.source)?.[1]);
  expect(withThem).toBeGreaterThan(cards(own));
  expect(own.answer).not.toContain('Nei Comuni vicini');
  const wide = await get('/cerca/?q=ascolto&comune=codogno&vicini=1&tutti=1');
  expect(cards(wide)).toBe(withThem);
  expect(wide.answer).toContain('Nei Comuni vicini');
  const everywhere = await get('/cerca/?q=ascolto&vicini=1');
  expect(everywhere.source).toMatch(/<label class="choice" hidden[^>]*><input[^>]*name="vicini"/);
  expect(everywhere.found).toBe('');
});

test('other words keep what was chosen', async () => {
  const get = await open();
  const { source } = await get('/cerca/?q=mensa&comune=sondrio&senza=isee,residenza');
  const form = /<form class="search"[\s\S]*?<\/form>/.exec(source)?.[0] ?? '';
  expect(form).toMatch(/<input type="hidden" name="senza" value="isee,residenza"/);
  expect(form).not.toMatch(/type="hidden" name="(?:q|comune)"/);
});

test('where no result fits, the filter to take away is named, and not the words blamed', async () => {
  const get = await open();
  const { answer, nothing } = await get('/cerca/?q=spesa&comune=sondrio&si-prenota=1&apertura=ora&anonimo=1');
  expect(nothing).toMatch(/Togli «.*»: ne trovi [1-9]|Azzera i filtri/);
  expect(nothing).toContain('0342 515018');
  expect(answer).not.toContain('Non abbiamo trovato niente');
});

test('only filters that make sense for the results are shown', async () => {
  const get = await open();
  const { source } = await get('/cerca/?q=dove+dormire&comune=crema');
  expect(source).toMatch(/<fieldset class="field" data-group="receives">/);
  expect((await get('/cerca/?q=bolletta+luce')).source).toMatch(/<fieldset[^>]* hidden[^>]*data-group="receives">/);
});
