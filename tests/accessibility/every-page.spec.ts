/**
 * Each kind of page, opened as a stranger would: nothing stays on the phone, nothing is wider than the smallest screen
 * (WCAG 1.4.10: 320 px, which is also a computer at 400 %), and no rule is broken that a program can check (WCAG 2.2 A
 * and AA, and good practice, as axe knows them). `visit.ts` watches for errors, cookies and strangers that are asked.
 */
import { inLanguage } from '../../site/urls.ts';
import { kinds, readIn } from '../support/kinds.ts';
import { expect, test } from '../support/visit.ts';
import { overflowing } from './support/overflowing.ts';
import { violations } from './support/violations.ts';

test.use({ expectedErrors: /status of 404/ });

const phone = { width: 320, height: 568 };
const computer = { width: 1280, height: 800 };

/** Markup is the same in all languages, direction is not; the two layouts are read in the source. */
const judged = { it: [phone, computer], en: [], ar: [phone] };

for (const [kind, path] of Object.entries(kinds)) {
  test(kind, async ({ page }) => {
    for (const lang of readIn) {
      await page.setViewportSize(phone);
      await page.goto(inLanguage(lang, path));
      const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
      expect(kept, `${lang}: keeps something on the phone`).toBe(0);
      expect(await overflowing(page), `${lang}: wider than the window`).toEqual([]);
      for (const screen of judged[lang]) {
        await page.setViewportSize(screen);
        expect(await violations(page), `${lang}, at ${screen.width} px`).toEqual([]);
      }
    }
  });
}
