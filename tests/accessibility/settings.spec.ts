/** What people ask of their device is heard: less motion, their own colours, more contrast. */
import { expect, test } from '../support/visit.ts';

test('nothing moves for who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
        const long = (duration: string): boolean => duration.split(',').some((part) => Number.parseFloat(part) > 0.001);
        return (
          long(transitionDuration) ||
          (animationName !== 'none' && long(animationDuration)) ||
          scrollBehavior === 'smooth'
        );
      })
      .map(({ className }) => String(className)),
  );
  expect(moving).toEqual([]);
});

test('boxes keep an edge when people choose their own colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of ['/', '/servizi/so-caritas-cda/']) {
    await page.goto(path);
    // Browsers draw the edges of radio buttons and ticks themselves.
    const edgeless = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '.btn, .status, .tile, .card, input:not([type="radio"], [type="checkbox"], [type="hidden"])',
        ),
      ]
        .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) < 1)
        .map(({ className }) => String(className)),
    );
    expect(edgeless, path).toEqual([]);
  }
});

test('what can be pressed is large enough for a trembling hand', async ({ page }) => {
  for (const path of ['/', '/servizi/so-caritas-cda/', '/ar/comuni/sondrio/']) {
    await page.goto(path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, .btn, .tag, nav li > a, .card, .tile')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box: { width, height } }) => width < 24 || height < 24)
        .map(({ element, box }) => `${element.textContent?.trim().slice(0, 30)}: ${box.width} × ${box.height}`),
    );
    expect(small, path).toEqual([]);
  }
});
