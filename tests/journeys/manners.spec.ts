/** Each kind of page, opened as a stranger would: no error, no cookie, nobody else asked (`visit.ts` watches all tests). */
import { inLanguage } from '../../site/urls.ts';
import { kinds, readIn } from '../support/kinds.ts';
import { expect, test } from '../support/visit.ts';

test.use({ expectedErrors: /status of 404/ });

for (const lang of readIn) {
  test(`every kind of page in ${lang}`, async ({ page, context }) => {
    for (const path of Object.values(kinds)) {
      await page.goto(inLanguage(lang, path), { waitUntil: 'load' });
      const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
      expect(stored, `${path} keeps something on the phone`).toBe(0);
      expect(await context.cookies(), path).toEqual([]);
    }
  });
}
