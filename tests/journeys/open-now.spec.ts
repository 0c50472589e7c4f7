/**
 * "Open now" follows the clock of Rome, whatever the clock of the reader says (the browser of these tests lives in New
 * York). Instants are UTC; the comment gives the time in Rome.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/visit.ts';

/** Lunch from 12:00 to 13:15, Monday to Friday; nobody says what happens on holidays. */
const canteen = '/servizi/so-immensa/';
/** Answers the phone every night from 19:00 to 8:00, and on Saturday and Sunday from 8:00 to 19:00. */
const nightDoctor = '/servizi/so-guardia-medica/';

async function saidAt(page: Page, path: string, instant: string): Promise<string[]> {
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(path);
  return page.getByRole('main').locator('open-now').first().locator('.status').allInnerTexts();
}

/** Instants at which only the right zone and the right holidays give the right sentence. */
const moments: Readonly<Record<string, [when: string, instant: string, said: string][]>> = {
  [canteen]: [
    ['Monday 12:30', '2026-11-23T11:30:00Z', 'Aperto ora, fino alle 13:15'],
    ['Monday 11:59, a minute before', '2026-11-23T10:59:00Z', 'Chiuso. Apre oggi alle 12:00'],
    ['Monday 13:15, on the dot', '2026-11-23T12:15:00Z', 'Chiuso. Apre domani alle 12:00'],
    ['Monday 20:00', '2026-11-23T19:00:00Z', 'Chiuso. Apre domani alle 12:00'],
    ['Saturday 12:30', '2026-11-28T11:30:00Z', 'Chiuso. Apre lunedì alle 12:00'],
    ['Christmas, a Friday', '2026-12-25T11:30:00Z', 'Oggi è festa: telefona prima'],
    ['the patron of Sondrio, 19 June', '2026-06-19T10:30:00Z', 'Oggi è festa: telefona prima'],
    ['the first Monday of winter time, 12:30', '2026-10-26T11:30:00Z', 'Aperto ora, fino alle 13:15'],
    ['the first Monday of summer time, 12:30', '2026-03-30T10:30:00Z', 'Aperto ora, fino alle 13:15'],
  ],
  [nightDoctor]: [
    ['the morning of the spring change, 7:30', '2026-03-29T05:30:00Z', 'Risponde ora al telefono, fino alle'],
    ['the morning of the autumn change, 7:30', '2026-10-25T06:30:00Z', 'Risponde ora al telefono, fino alle'],
  ],
};

for (const [path, instants] of Object.entries(moments)) {
  test(`${path} by the clock of Rome`, async ({ page }) => {
    for (const [when, instant, said] of instants) {
      expect((await saidAt(page, path, instant)).join(' '), when).toContain(said);
    }
  });
}

test('the page notices by itself that the door has closed', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T12:13:00Z') });
  await page.goto(canteen);
  const state = page.getByRole('main').locator('open-now').first();
  await expect(state).toHaveText('Aperto ora, fino alle 13:15');
  await page.clock.runFor('03:00');
  await expect(state).toHaveText('Chiuso. Apre domani alle 12:00');
});

test('lists say it too, and in the language of the reader', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T11:30:00Z'));
  for (const [path, said] of [
    ['/comuni/sondrio/', 'Aperto ora, fino alle 13:15'],
    ['/en/comuni/sondrio/', '13:15'],
    ['/ar/comuni/sondrio/', '13:15'],
  ] as const) {
    await page.goto(path);
    const card = page.locator('.card', { has: page.locator('a[href$="/servizi/so-immensa/"]') }).first();
    await expect(card.locator('.status-open')).toContainText(said);
  }
});

test('hours that nobody knows are called unknown, never closed', async ({ page }) => {
  await page.goto('/servizi/so-emporion/');
  const now = page.getByRole('region', { name: 'Cosa fare adesso' });
  await expect(now.locator('.status-unknown, .status-warning').first()).toBeVisible();
  await expect(now.locator('.status-closed, .status-open')).toHaveCount(0);
});
