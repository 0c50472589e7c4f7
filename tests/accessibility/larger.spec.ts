/** Larger letters, lines further apart: nothing is cut, nothing needs scrolling in two directions. */
import type { Page } from '@playwright/test';
import { kinds } from '../support/kinds.ts';
import { expect, test } from '../support/visit.ts';
import { overflowing } from './support/overflowing.ts';

const settings = {
  'letters twice as large (WCAG 1.4.4)': { width: 1280, css: 'html { font-size: 200% }' },
  'words and lines further apart (WCAG 1.4.12)': {
    width: 320,
    css: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  },
};

/** Elements that hide a part of their own text. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a, button, p, h1, h2, h3, li, td')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        const isLarger = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
        return isLarger && (overflowX !== 'visible' || overflowY !== 'visible');
      })
      .map(({ className, textContent }) => `${className}: ${textContent?.slice(0, 40)}`),
  );

for (const [setting, { width, css }] of Object.entries(settings)) {
  test(`${setting} cut nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [kinds.home, kinds['service with hours'], kinds.comune]) {
      await page.goto(path);
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets.push(sheet);
      }, css);
      expect(await overflowing(page), path).toEqual([]);
      expect(await cut(page), path).toEqual([]);
    }
  });
}

test('letters twice as large in the settings of the browser push nothing off a phone', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  for (const path of ['/ar/', kinds['service with hours']]) {
    await page.goto(path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await overflowing(page), path).toEqual([]);
    expect(await cut(page), path).toEqual([]);
  }
});
