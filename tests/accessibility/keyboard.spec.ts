/** Everything can be reached and used from the keyboard, and one always sees where one is (WCAG 2.1.1, 2.4.1, 2.4.7). */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/visit.ts';

type Stop = { name: string; seen: boolean; ringed: boolean };

/** What has the focus now, whether it is on the screen with nothing above it, and whether a ring says so. */
const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const [box = new DOMRect()] = element.getClientRects();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const hasRing = (ringed: Element): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(ringed);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    };
    // The whole of a card can be pressed, and carries the ring of its link.
    const card = element.closest('.card');
    return {
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
      seen: element.contains(top),
      ringed: hasRing(element) || (card !== null && getComputedStyle(card).outlineStyle !== 'none'),
    };
  });

/** The stops of some presses of a key at which one does not see where one is. */
async function lostBy(page: Page, key: 'Tab' | 'Shift+Tab', presses: number): Promise<Stop[]> {
  const lost: Stop[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press(key);
    const now = await stop(page);
    if (now.name.startsWith('BODY')) break;
    if (!now.seen || !now.ringed) lost.push(now);
  }
  return lost;
}

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
      expect(await lostBy(page, 'Tab', 40)).toEqual([]);
      expect(await lostBy(page, 'Shift+Tab', 30)).toEqual([]);
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
