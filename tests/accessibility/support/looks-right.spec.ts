/** The look itself: a click leads on as soon as a page begins to arrive, and half a page must not be judged. */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { listenTo } from '../../support/booking-app.ts';
import { sideways } from './looks-right.ts';
import { violations } from './violations.ts';

/** What is wrong with it comes last. */
const parts = [
  '<!doctype html>',
  '<html lang="it"><meta name="viewport" content="width=device-width"><title>x</title><main><h1>x</h1>',
  '<img src="data:,"><div style="position: absolute; inset-inline-start: 0; width: 2000px">x</div></main>',
];

const slowly = (): ReadableStream<string> =>
  new ReadableStream({
    start: async (body) => {
      for (const part of parts) {
        await pause(500);
        body.enqueue(part);
      }
      body.close();
    },
  });

const html = { headers: { 'content-type': 'text/html' } };
const answer = ({ url }: Request): Response =>
  url.endsWith('/slow/')
    ? new Response(slowly().pipeThrough(new TextEncoderStream()), html)
    : new Response('<!doctype html><a href="/slow/">x</a>', html);

for (const [name, look, seen] of [
  ['its width', sideways, 1640],
  ['axe', violations, ['image-alt: Images must have alternative text: img']],
] as const) {
  test(`a page that still arrives is waited for: ${name}`, async ({ page }) => {
    const { origin, server } = await listenTo({ fetch: answer });
    await page.goto(origin);
    await page.getByRole('link').click();
    expect(await look(page)).toEqual(seen);
    server.close();
  });
}
