/** Small screens and large letters: nothing is cut, nothing needs scrolling in two directions (WCAG 1.4.10). */
import type { Page } from '@playwright/test';
import { inLanguage } from '../../site/urls.ts';
import { kinds, readIn } from '../support/kinds.ts';
import { expect, test } from '../support/visit.ts';

test.use({ expectedErrors: /status of 404/ });

const screens = {
  'the smallest phone': { width: 320, height: 568 },
  'a computer at 400 %': { width: 320, height: 256 },
};

/** Names of elements that reach over an edge of the window. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return element.checkVisibility() && width > 0 && (right > clientWidth + 0.5 || left < -0.5);
    });
    return [`${scrollWidth} px`, ...wide.slice(-5).map((element) => `${element.tagName}.${element.className}`)];
  });

for (const [screen, viewport] of Object.entries(screens)) {
  for (const lang of readIn) {
    test(`${screen}: no page in ${lang} is wider than the window`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.setViewportSize(viewport);
      const wide: string[] = [];
      for (const path of Object.values(kinds)) {
        await page.goto(inLanguage(lang, path), { waitUntil: 'domcontentloaded' });
        const found = await overflowing(page);
        if (found.length > 0) wide.push(`${path}: ${found.join(' ')}`);
      }
      expect(wide).toEqual([]);
    });
  }
}

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
