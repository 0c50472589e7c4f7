/** `test` with a server of its own for one working morning, whose address is the base of every page. */
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { startChild } from './child.ts';
import { test as base, expect } from './visit.ts';

export type Morning = {
  url: string;
  /** The next letter to somebody. */
  letterTo: (address: string) => Promise<string>;
  /** `2026-11-23T11:20`, in Rome. */
  setClock: (time: string) => void;
};

const Letter = z.object({ to: z.string(), text: z.string() });

export const test = base.extend<{ morning: Morning }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing else is needed
  morning: async ({}, use) => {
    const child = startChild(new URL('./children/serve-morning.ts', import.meta.url), {});
    const url = await child.line();
    const letterTo = async (address: string): Promise<string> => {
      const { to, text } = Letter.parse(JSON.parse(await child.line()));
      return to === address ? text : letterTo(address);
    };
    await use({ url, letterTo, setClock: (time) => child.tell(`now ${time}`) });
    child.tell('stop');
    await child.ended;
  },
  baseURL: ({ morning }, use) => use(morning.url),
});

/** Books through the form of the staff, without opening it. `at`: in Rome. */
export const bookFor = async (page: Page, who: { name: string; at: string; email?: string; phone?: string }) => {
  const { at, ...person } = who;
  const answer = await page.request.post('/operatori/prenota/', {
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    form: {
      desk: 'so-caritas',
      type: 'orientamento',
      time: Date.parse(`${at}+01:00`),
      once: who.name,
      language: 'it',
      ...person,
    },
  });
  expect(answer.status(), who.name).toBe(200);
};

export { expect };
