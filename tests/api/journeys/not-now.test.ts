/** When we cannot save or read, are asked too much, or by another site: what people are told, and what they keep. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { translator } from '#views/translator.ts';
import { DatabaseUnavailable } from '../../../api/database/unavailable.ts';
import { testApp } from '../support/app.ts';
import { type Answer, choicesOf, openDesk, typedIn, walkToSummary } from './support.ts';

const languages = [
  ['it', ''],
  ['en', '/en'],
  ['ar', '/ar'],
] as const;
const token = 'a'.repeat(43);

/** The form that sends everything again: where to, and what. */
const again = ({ html }: Answer): { action: string; fields: Record<string, string> } => {
  const form = html.elements.find(({ name, attributes }) => name === 'form' && attributes.get('method') === 'post');
  const hidden = html.elements.filter(({ attributes }) => attributes.get('type') === 'hidden');
  const fields = hidden.map(({ attributes }) => [attributes.get('name') ?? '', attributes.get('value') ?? '']);
  return { action: form?.attributes.get('action') ?? '', fields: Object.fromEntries(fields) };
};

describe.each(languages)('in %s', (lang, prefix) => {
  const t = translator(lang);

  test('a database that is gone: a page that can be tried again, and numbers to call', async () => {
    const desk = await openDesk();
    await desk.database.close();
    for (const path of [
      `/prenota/p/${'b'.repeat(22)}/motivo/`,
      `/prenotazioni/${token}/`,
      `/prenotazioni/${token}/spostamento/`,
    ]) {
      const page = await desk.get(prefix + path);
      expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5']);
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.source).toContain(`<title>${t('later.cannotOpen.title')}</title>`);
      expect(page.source).toContain(`href="${prefix}${path}"`);
      expect(page.source).toMatch(/href="tel:\d{8,}"/);
    }
  });

  test('a form that cannot be saved comes back whole, with the phone of its desk', async () => {
    const desk = await openDesk();
    await desk.database.close();
    const typed = { desk: 'so-caritas', code: 'ABCD-"<1>' };
    const page = await desk.post(`${prefix}/prenotazioni/`, typed);
    expect(page.status).toBe(503);
    expect(page.source).toContain(t('later.cannotSave.title'));
    expect(page.source).toContain(t('later.kept'));
    expect(again(page)).toEqual({ action: `${prefix}/prenotazioni/`, fields: typed });
    expect(page.html.elements.filter(({ attributes }) => attributes.get('href')?.startsWith('tel:'))).toHaveLength(1);
  });

  test('too much at once: what was typed is kept', async () => {
    const desk = await openDesk(undefined, 1);
    await desk.post(`${prefix}/prenota/`, {});
    const page = await desk.post(`${prefix}/prenota/`, { desk: 'so-caritas' });
    expect([page.status, page.headers.get('retry-after')]).toEqual([429, '60']);
    expect(page.source).toContain(t('later.tooMany.text'));
    expect(again(page)).toEqual({ action: `${prefix}/prenota/`, fields: { desk: 'so-caritas' } });
  });

  test('too many codes: how long to wait, and whom to ask instead', async () => {
    const desk = await openDesk();
    const guess = () => desk.post(`${prefix}/prenotazioni/`, { desk: 'so-caritas', code: 'ABCDEFGH' });
    let page = await guess();
    for (let tries = 0; page.status === 404 && tries < 40; tries += 1) page = await guess();
    expect(page.status).toBe(429);
    const minutes = Math.ceil(Number(page.headers.get('retry-after')) / 60);
    expect(page.source).toContain(t('manage.find.tooMany', { count: minutes }));
    expect(typedIn(page)).toMatchObject({ code: 'ABCDEFGH' });
    expect(page.source).toMatch(/href="tel:\d+"/);
  });

  test('a form of another site is refused, and nothing that it sent comes back', async () => {
    const desk = await openDesk();
    const sent = { name: 'from elsewhere' };
    const page = await desk.post(`${prefix}/prenota/`, sent, { Origin: 'https://elsewhere.example' });
    expect(page.status).toBe(403);
    expect(page.source).toContain(t('problems.foreignOrigin.detail'));
    expect(page.source).toContain(`href="${prefix}/prenota/"`);
    expect(page.source).not.toContain(sent.name);
    expect(again(page).fields).toEqual({});
  });
});

test('a file that another program holds: nothing is saved, and sending again goes on where one was', async () => {
  const desk = await openDesk();
  const journey = await walkToSummary(desk);
  const other = new DatabaseSync(join(desk.dataDir, 'sportello.db'));
  other.exec('begin immediate');
  const typed = { name: 'Amina Diallo', phone: '0342 000000', language: 'ar' };
  const page = await desk.post(`${journey}contatti/`, typed);
  other.exec('rollback');
  other.close();
  expect(page.status).toBe(503);
  const { action, fields } = again(page);
  expect(fields).toEqual(typed);
  expect((await desk.post(action, fields)).location).toBe(`${journey}riepilogo/`);
  expect((await desk.get(`${journey}riepilogo/`)).source).toContain('Amina Diallo');
});

test('another language opens the same page, with what was answered', async () => {
  const desk = await openDesk();
  const journey = await walkToSummary(desk);
  const page = await desk.get(`${journey}quando/?settimana=2026-12-07`);
  const link = page.html.elements.find(({ attributes }) => attributes.get('href')?.startsWith('/en/'));
  const address = link?.attributes.get('href') ?? '';
  expect(address).toBe(`/en${journey}quando/?settimana=2026-12-07`);
  const english = await desk.get(`/en${journey}quando/`);
  expect(english.source).toContain('<title>When do you want to come?');
  expect(choicesOf(english, 'time').length).toBeGreaterThan(0);
});

test('the staff area says it in its own frame, without the numbers for citizens', async () => {
  const { app } = await testApp();
  app.post('/operatori/salva/', () => {
    throw new DatabaseUnavailable('away');
  });
  const body = new URLSearchParams({ nota: 'Ha chiamato', esito: 'bene' });
  const page = await (await app.request('/operatori/salva/', { method: 'POST', body })).text();
  expect(page).toContain('name="nota" value="Ha chiamato"');
  expect(page).not.toContain('tel:');
  expect(await (await app.request('/operatori/niente/')).text()).not.toContain('/cerca/');
});
