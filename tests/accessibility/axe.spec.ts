/** No page breaks a rule that a program can check: WCAG 2.2 A and AA, and good practice, as axe knows them. */
import { inLanguage } from '../../site/urls.ts';
import { kinds, readIn } from '../support/kinds.ts';
import { expect, test } from '../support/visit.ts';
import { violations } from './support/violations.ts';

const widths = [360, 1280];

test.use({ expectedErrors: /status of 404/ });

for (const lang of readIn) {
  for (const [kind, path] of Object.entries(kinds)) {
    test(`${kind} in ${lang}`, async ({ page }) => {
      await page.goto(inLanguage(lang, path));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page), `at ${width} px`).toEqual([]);
      }
    });
  }
}
