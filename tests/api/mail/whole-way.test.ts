/**
 * From a request to a letter in a real mail server, through the server as it starts; and what happens when a mail scanner
 * opens every link of every letter.
 */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import ICAL from 'ical.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { toInstant } from '#content/model/time.ts';
import { readEnv } from '../../../api/env.ts';
import { start } from '../../../api/start.ts';
import { copying } from '../support/fake-site.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { collectingLog } from '../support/serving.ts';
import { type MailServer, mailServer, type Received } from './support/smtp.ts';

vi.setConfig({ testTimeout: 60_000 });

const desk = 'so-caritas';

/** The shipped content as if the network had agreed: no demonstration, and the hours of the desk are real. */
const agreedContent = async (folder: string): Promise<string> => {
  const contentDir = join(folder, 'content');
  await cp('content/network', contentDir, { recursive: true });
  const replace = async (path: string, from: string, to: string): Promise<void> => {
    const file = join(contentDir, path);
    await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
  };
  await replace('portal.yaml', 'demo: true', 'demo: false');
  await replace(`desks/${desk}.yaml`, 'demoAgenda:', 'rota:');
  return contentDir;
};

type Served = {
  origin: string;
  server: MailServer;
  clock: { now: number };
  dump: () => string;
  call: (path: string, body: unknown) => Promise<unknown>;
};

const served = async (baseUrl?: string): Promise<Served> => {
  const [folder, server] = [temporaryFolder(), await mailServer()];
  const [dataDir, project] = [join(folder, 'data'), join(folder, 'project')];
  await writeFiles(project, { 'site/pages/index.astro': 'home' });
  const env = readEnv({
    PORT: '0',
    DATA_DIR: dataDir,
    CONTENT_DIR: await agreedContent(folder),
    SITE_CACHE: join(folder, 'cache'),
    SMTP_URL: server.url,
    BASE_URL: baseUrl,
    RATE_LIMIT: 'off',
  });
  const clock = { now: toInstant('2026-11-22', '12:00') };
  const now = () => new Date(clock.now);
  const running = await start(env, { log: collectingLog(), pages: { project, builderFor: () => copying() }, now });
  onTestFinished(() => running.stop());

  /** Everything that the database holds, as text. */
  const dump = (): string => {
    const database = new DatabaseSync(join(dataDir, 'sportello.db'), { readOnly: true });
    const tables = database.prepare("select name from sqlite_master where type = 'table' order by name").all();
    const rows = tables.map(({ name }) => [name, database.prepare(`select * from "${name}"`).all()]);
    database.close();
    return JSON.stringify(rows);
  };
  let keys = 0;
  const call = async (path: string, body: unknown): Promise<unknown> => {
    keys += 1;
    const response = await fetch(`${running.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `key ${keys}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect(response.ok, `${path}: ${response.status}`).toBe(true);
    return response.json();
  };
  return { origin: running.url, server, clock, dump, call };
};

const linksIn = ({ mail }: Received): string[] => {
  const calendar = mail.attachments.map(({ content }) => content.toString().replace(/\r\n /g, '')).join(' ');
  const html = typeof mail.html === 'string' ? mail.html : '';
  const found = `${mail.text} ${html} ${calendar}`.match(/https?:\/\/[^\s"<>]+/g) ?? [];
  return [...new Set(found.map((link) => link.replace(/[.,;]+$/, '')))];
};

/** Opens a link as scanners do, and then every link of the page behind it. */
const scan = async (origin: string, link: string): Promise<void> => {
  const path = new URL(link).pathname;
  for (const method of ['HEAD', 'GET']) await fetch(`${origin}${path}`, { method });
  const page = await (await fetch(`${origin}${path}`)).text();
  for (const [, href = ''] of page.matchAll(/href="(\/[^"#]*)"/g))
    await fetch(`${origin}${href.replaceAll('&amp;', '&')}`);
};

const Slots = z.array(z.object({ type: z.string(), startsAt: z.string() })).min(2);
const Booked = z.object({ token: z.string() });

test('booked, moved, cancelled: each letter arrives, and opening all its links changes nothing', async () => {
  const { origin, server, clock, dump, call } = await served('https://sportello.example');
  server.refuse({ hello: 421 });
  const slots = Slots.parse(await call(`/api/v1/desks/${desk}/slots?from=2026-11-25&to=2026-12-15`, undefined));
  const [first, last] = [slots[0], slots.findLast(({ type }) => type === slots[0]?.type)];
  if (first === undefined || last === undefined) throw new Error('No free times.');
  const person = { name: 'Amina', email: 'amina@person.example', language: 'en' };
  const { token } = Booked.parse(await call('/api/v1/bookings', { desk, ...first, ...person }));

  // The mail server is down: the booking stands, and its letters leave later
  const failures = () => dump().match(/"attempts":1,"leasedUntil":null/g)?.length;
  await expect.poll(failures, { timeout: 20_000, interval: 50 }).toBe(2);
  expect(server.received).toEqual([]);
  server.refuse(undefined);
  clock.now += 60_000;

  const arrived = async (subject: RegExp): Promise<Received> => {
    const find = () => server.received.find(({ mail }) => subject.test(mail.subject ?? ''));
    await expect.poll(find, { timeout: 20_000, interval: 50 }).toBeDefined();
    const found = find();
    if (found === undefined) throw new Error('It has just been there.');
    return found;
  };
  const isSettled = () => !/"doneAt":null,"outcome":null/.test(dump().replace(/\{[^{}]*\.reminder"[^{}]*\}/g, ''));
  const openAll = async (letter: Received): Promise<void> => {
    await expect.poll(isSettled, { timeout: 20_000, interval: 50 }).toBe(true);
    const [before, links] = [dump(), linksIn(letter)];
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((link) => link.startsWith('https://sportello.example/'))).toBe(true);
    for (const link of links) await scan(origin, link);
    expect(dump()).toBe(before);
  };

  const confirmation = await arrived(/^Appointment confirmed/);
  expect(linksIn(confirmation)).toContain(`https://sportello.example/en/prenotazioni/${token}/`);
  await openAll(confirmation);
  expect(linksIn(await arrived(/^Nuovo appuntamento/))).toEqual([]);

  await call(`/api/v1/bookings/${token}/move`, { startsAt: last.startsAt });
  await openAll(await arrived(/^Appointment moved/));
  await call(`/api/v1/bookings/${token}/cancellation`, {});
  const cancellation = await arrived(/^Appointment cancelled/);
  await openAll(cancellation);

  const sent = ['confirmed', 'moved', 'cancelled'].map((word) =>
    server.received.find(({ mail }) => mail.subject?.startsWith(`Appointment ${word}`)),
  );
  const calendars = sent.map(
    (one) => new ICAL.Component(ICAL.parse(one?.mail.attachments[0]?.content.toString() ?? '')),
  );
  const events = calendars.map((calendar) => calendar.getFirstSubcomponent('vevent'));
  expect(calendars.map((calendar) => calendar.getFirstPropertyValue('method'))).toEqual([
    'REQUEST',
    'REQUEST',
    'CANCEL',
  ]);
  expect(events.map((event) => event?.getFirstPropertyValue('sequence'))).toEqual([0, 1, 2]);
  expect(new Set(events.map((event) => event?.getFirstPropertyValue('uid'))).size).toBe(1);
  const fetched = await (await fetch(`${origin}/api/v1/bookings/${token}/calendar.ics`)).text();
  expect(fetched).toContain(`UID:${events[0]?.getFirstPropertyValue('uid')}`);
});

test('where nobody said how people reach us, letters name the port on which the server really listens', async () => {
  const { origin, server, call } = await served();
  const [slot] = Slots.parse(await call(`/api/v1/desks/${desk}/slots?from=2026-11-25&to=2026-12-15`, undefined));
  await call('/api/v1/bookings', { desk, ...slot, name: 'Amina', email: 'amina@person.example' });
  const links = () => server.received.flatMap(linksIn);
  await expect.poll(() => links().length, { timeout: 20_000, interval: 50 }).toBeGreaterThan(0);
  expect(links().filter((link) => !link.startsWith(`${origin}/`))).toEqual([]);
});
