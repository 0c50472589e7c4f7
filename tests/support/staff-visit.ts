/**
 * The staff area in a browser: people come in as they do, by the link of an invitation or the code of a letter. Tests
 * that use it say `test.use({ cookies: ['operatori'] })`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { simpleParser } from 'mailparser';
import { openDatabase } from '../../api/database/database.ts';
import { invite } from '../../api/people/invitations.ts';
import type { Grant } from '../../api/staff/access.ts';
import { expect } from './visit.ts';

/** Of the server of the run; `playwright.config.ts` knows it once the server is there. */
const dataDir = process.env.SITE_DATA ?? '';

const administrator: Grant = { role: 'administrator', scope: { kind: 'portal' }, trusted: false };

let invited = 0;

export type Invited = { name: string; email: string; link: string };

/** Somebody who was not there before, with the link that the letter would have. */
export const invitation = async (grant: Grant = administrator): Promise<Invited> => {
  invited += 1;
  const email = `persona-${process.pid}-${invited}@parrocchia.example`;
  const database = await openDatabase({ dataDir, onError: console.error });
  const name = 'Anna Bianchi';
  const token = await invite(database, { name, email, grant }, { at: Date.now(), by: 'system' });
  await database.close();
  return { name, email, link: `/operatori/invito/${token}/` };
};

/** Accepts an invitation; the page is at home afterwards. */
export const comeIn = async (page: Page, grant?: Grant): Promise<Invited> => {
  const somebody = await invitation(grant);
  await page.goto(somebody.link);
  await page.getByRole('button', { name: 'Accetto ed entro' }).click();
  await expect(page).toHaveURL(/\/operatori\/$/);
  return somebody;
};

const lettersTo = async (email: string): Promise<string[]> => {
  const folder = join(dataDir, 'outbox');
  const names = readdirSync(folder).filter((name) => name.endsWith('.sign-in-code.eml'));
  const mails = await Promise.all(names.sort().map((name) => simpleParser(readFileSync(join(folder, name)))));
  return mails.filter(({ to }) => [to ?? []].flat().some(({ text }) => text === email)).map(({ text }) => text ?? '');
};

/** The code of the newest letter, once it is there. */
export const codeFor = async (email: string): Promise<string> => {
  const found = async () => /: (\d{3} \d{3})$/m.exec((await lettersTo(email)).at(-1) ?? '')?.[1] ?? '';
  await expect.poll(found).not.toBe('');
  return found();
};
