/** No page breaks a rule that a program can check: WCAG 2.2 A and AA, and good practice, as axe knows them. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inLanguage } from '../../site/urls.ts';
import { kinds, readIn } from '../support/kinds.ts';
import { expect, test } from '../support/visit.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [360, 1280];

test.use({ expectedErrors: /status of 404/ });

async function violations(page: Page): Promise<string[]> {
  // Our pages have no frames, so the simple way of axe, which opens no second page, sees everything.
  const builder = new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(rules)
    .options({ resultTypes: ['violations'] });
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`));
}

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
