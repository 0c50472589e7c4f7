/** What makes a page wider than its window: first by how much, then the innermost elements that reach over an edge. */
import type { Page } from '@playwright/test';

export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return element.checkVisibility() && width > 0 && (right > clientWidth + 0.5 || left < -0.5);
    });
    return [`${scrollWidth} px`, ...wide.slice(-5).map((element) => `${element.tagName}.${element.className}`)];
  });
