/** What axe finds in a page that has arrived: WCAG 2.2 A and AA, and good practice. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function violations(page: Page): Promise<string[]> {
  await page.waitForLoadState();
  // Our pages have no frames, so the simple way of axe, which opens no second page, sees everything.
  const builder = new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(rules)
    .options({ resultTypes: ['violations'] });
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`));
}
