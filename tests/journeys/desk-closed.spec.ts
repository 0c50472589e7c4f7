/** An hour is closed on a phone: who is affected is shown first, and the person takes another day with one button. */
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { violations } from '../accessibility/support/violations.ts';
import { comeIn } from '../support/staff-visit.ts';
import { expect, test } from '../support/visit.ts';

const desk = 'cas-caritas';
const Slots = z.array(z.object({ type: z.string(), startsAt: z.string() })).min(1);
const Booked = z.object({ token: z.string(), code: z.string(), startsAt: z.string() });

const days = (number: number): string => new Date(Date.now() + number * 86_400_000).toISOString().slice(0, 10);

/** The first free time from next week on, so that another one can be kept for the person. */
const bookedBy = async (page: Page, person: object) => {
  const free = await page.request.get(`/api/v1/desks/${desk}/slots?from=${days(7)}&to=${days(25)}`);
  const [slot] = Slots.parse(await free.json());
  const headers = { 'Idempotency-Key': `closed ${Date.now()} ${Math.random()}` };
  const made = await page.request.post('/api/v1/bookings', { headers, data: { desk, ...slot, ...person } });
  return Booked.parse(await made.json());
};

const close = async (page: Page, startsAt: string): Promise<void> => {
  const [day = '', time = ''] = startsAt.split('T');
  await page.goto('/operatori/chiusure/');
  await page.getByRole('link', { name: 'Chiudi ore o giorni' }).click();
  await page.getByLabel('Sportello').selectOption(desk);
  await page.getByLabel('Dal giorno').fill(day);
  await page.getByLabel('Solo alcune ore').check();
  await page.getByLabel('Dalle', { exact: true }).fill(time.slice(0, 5));
  await page.getByLabel('Alle', { exact: true }).fill('23:00');
  await page.getByRole('button', { name: 'Guarda chi è coinvolto' }).click();
};

test.describe('closing an hour', () => {
  test.use({ cookies: ['operatori'] });

  test('the person is on the list until the appointment has another day', async ({ page, browser, baseURL }) => {
    const { token, code, startsAt } = await bookedBy(page, { name: 'Bruna', phone: '333 1112223' });
    await comeIn(page);
    await close(page, startsAt);
    await expect(page.getByText(/ha un appuntamento in queste ore|hanno un appuntamento in queste ore/)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Perché? Lo leggono tutti').fill('Riunione');
    await page.getByRole('button', { name: 'Chiudi' }).click();
    const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Bruna' }) });
    await expect(row).toContainText('Da chiamare');
    await row.getByRole('button', { name: 'Non risponde: Bruna' }).click();
    await expect(row).toContainText('non risponde');
    expect(await violations(page)).toEqual([]);

    const citizen = await browser.newPage({ ...(baseURL !== undefined && { baseURL }) });
    await citizen.goto(`/prenotazioni/${token}/`);
    await expect(citizen.getByRole('heading', { level: 1 })).toHaveText('Questo appuntamento non si può fare');
    await expect(citizen.getByText('Riunione')).toBeVisible();
    expect(await violations(citizen)).toEqual([]);
    await citizen.getByRole('button', { name: /^Sì, vengo/ }).click();
    await expect(citizen.getByText('Fatto: l’appuntamento è stato spostato.')).toBeVisible();
    await citizen.close();

    await page.reload();
    await expect(row).toContainText('Ha un altro giorno');
    await expect(page.getByRole('button', { name: /: Bruna$/ })).toHaveCount(0);
    await page.getByRole('link', { name: 'Avviso per la porta' }).click();
    await expect(page.getByText(code)).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });
});
