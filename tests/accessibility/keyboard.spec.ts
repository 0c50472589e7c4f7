/** Everything can be reached and used from the keyboard, and one always sees where one is (WCAG 2.1.1, 2.4.1, 2.4.7). */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/visit.ts';

type Stop = { name: string; seen: boolean; ringed: boolean };

/** What has the focus now, whether it is on the screen, and whether a ring or an edge says so. */
const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const hasRing = (box: Element): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    };
    // The whole of a card can be pressed, and carries the ring of its link.
    const card = element.closest('.card');
    return {
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
      seen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && bottom > top,
      ringed: hasRing(element) || (card !== null && getComputedStyle(card).outlineStyle !== 'none'),
    };
  });

test('the first key leads past the frame to the content', async ({ page }) => {
  await page.goto('/servizi/so-caritas-cda/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Vai al contenuto' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const path of ['/', '/ar/servizi/so-frida/', '/cerca/']) {
  for (const width of [360, 1280]) {
    test(`each step of the keyboard shows where one is: ${path} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path);
      const lost: Stop[] = [];
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const now = await stop(page);
        if (now.name.startsWith('BODY')) break;
        if (!now.seen || !now.ringed) lost.push(now);
      }
      expect(lost).toEqual([]);
    });
  }
}

test('the language is changed by keys alone, and the page stays the same one', async ({ page }) => {
  await page.goto('/servizi/so-immensa/');
  const languages = page.locator('summary', { hasText: 'Italiano' });
  await languages.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'English' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/servizi\/so-immensa\/$/);
});

test('nobody is caught: from the first link to the last and out of the page', async ({ page }) => {
  await page.goto('/aiuto/');
  const links = await page.locator('a:visible, summary:visible, button:visible, input:visible').count();
  let steps = 0;
  do {
    await page.keyboard.press('Tab');
    steps += 1;
  } while (steps < links + 20 && (await page.evaluate(() => document.activeElement !== document.body)));
  expect(steps).toBeLessThan(links + 20);
});
