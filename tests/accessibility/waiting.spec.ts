/** From "nothing is free" to a time that is kept: the list, its mistakes, the offer, the link of an invitation. */
import type { Page } from '@playwright/test';
import { openDatabase } from '../../api/database/database.ts';
import { tokenHash } from '../../api/secrets/vault.ts';
import { expect, test } from '../support/visit.ts';
import { looksRight } from './support/looks-right.ts';

test.use({ expectedErrors: /status of (?:410|422)/ });

/** No script of ours runs; axe is one too, so the browser itself goes on running them. */
test.beforeEach(({ context }) =>
  context.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' })),
);

const desk = 'cas-caritas';
const joinButton = '.journey-form button[type=submit]';

/** The form of the list, in a journey of its own. */
const askToWait = async (page: Page, prefix: string): Promise<void> => {
  const begun = await page.request.post(`${prefix}/prenota/`, { form: { desk } });
  await page.request.post(begun.url(), { form: { reason: 'primo-ascolto' } });
  await page.goto(begun.url().replace(/motivo\/$/, 'attesa/'));
};

/** Waits for this desk only, which is the first choice. */
const joinList = async (page: Page, email: string): Promise<void> => {
  await page.locator('input[name=wish]').first().check({ force: true });
  await page.locator('input[name=name]').fill('Amina');
  await page.locator('input[name=email]').fill(email);
  await page.locator(joinButton).click();
};

/** Opens the time that is kept, once the round has come by. */
const openOffer = async (page: Page): Promise<void> => {
  const offer = page.locator('main a[href*="/offerta/"]');
  await expect(async () => {
    await page.reload();
    await expect(offer).toBeVisible({ timeout: 200 });
  }).toPass({ timeout: 20_000 });
  await looksRight(page, 'on the list');
  await offer.click();
  await page.waitForURL(/\/offerta\//);
};

const invite = async (token: string): Promise<void> => {
  const database = await openDatabase({ dataDir: process.env.SITE_DATA ?? '', onError: console.error });
  const [createdAt, expiresAt] = [Date.now(), Date.now() + 3_600_000];
  const about = { desk, type: 'secondo-colloquio', staff: 'anna', booking: null };
  const row = { id: token, tokenHash: tokenHash(token), ...about, createdAt, expiresAt };
  await database.write((tx) => tx.insertInto('followUps').values(row).execute());
  await database.close();
};

for (const [lang, prefix] of [
  ['it', ''],
  ['ar', '/ar'],
] as const) {
  test(`waiting for a place, in ${lang}, without scripts`, async ({ page }) => {
    const email = `attesa-${lang}-${process.pid}@posta.example`;
    await askToWait(page, prefix);
    await looksRight(page, 'the form');
    await page.locator(joinButton).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await looksRight(page, 'its mistakes');
    await joinList(page, email);
    await openOffer(page);
    await looksRight(page, 'the offer');
    await page.locator('button[value=si]').click();
    await expect(page).toHaveURL(/\/prenotazioni\/[\w-]{43}\/$/);
  });

  test(`the link of an invitation, good or over, in ${lang}`, async ({ page }) => {
    const token = `invito-${lang}-${process.pid}`;
    await invite(token);
    for (const one of [token, 'over']) {
      await page.goto(`${prefix}/prenota/invito/${one}/`);
      await looksRight(page, one);
    }
  });
}
