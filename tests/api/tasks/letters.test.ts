import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createCore } from '../../../api/core.ts';
import { openDatabase } from '../../../api/database/database.ts';
import { plannedLetters } from '../../../api/mail/plan.ts';
import { loadSecrets } from '../../../api/secrets/secret.ts';
import { createVault } from '../../../api/secrets/vault.ts';
import * as outbox from '../../../api/tasks/outbox.ts';
import * as purge from '../../../api/tasks/purge.ts';
import { registry } from '../../../api/tasks/registry.ts';
import * as remind from '../../../api/tasks/remind.ts';
import { shipped } from '../../support/shipped.ts';
import { temporaryFolder } from '../support/folders.ts';

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.unstubAllEnvs());

/** What a task prints, and its exit code. */
const printed = async (
  task: typeof outbox | typeof remind | typeof purge,
  ...args: string[]
): Promise<{ code: number; text: string }> => {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.push(line);
  });
  try {
    return { code: await task.run(args), text: lines.join('\n') };
  } finally {
    log.mockRestore();
  }
};

/** The first free time of the shipped content, booked as the server would. */
const bookSomething = async (dataDir: string, email: string): Promise<string> => {
  const database = await openDatabase({ dataDir, onError: () => undefined });
  const directory = shipped;
  const core = createCore({
    database,
    vault: createVault(await loadSecrets({ dataDir })),
    directory: () => directory,
    planLetters: plannedLetters,
    now: () => Date.now(),
    retentionDays: 30,
  });
  const [slot] = await core.slots.first({ limit: 1 });
  if (slot === undefined) throw new Error('The content has no free time.');
  const { desk, type, startsAt } = slot;
  const { booking } = await core.bookings.book({ desk, type, startsAt, name: 'Amina', email }, { key: 'a' });
  await core.bookings.idle();
  await database.close();
  return booking.id;
};

test('remind sends what is due, once; outbox shows what waits and wakes what was given up, without addresses', async () => {
  const dataDir = temporaryFolder();
  vi.stubEnv('DATA_DIR', dataDir);
  // Vite has a BASE_URL of its own
  for (const name of ['SMTP_URL', 'BASE_URL', 'DATABASE_URL']) vi.stubEnv(name, '');
  const id = await bookSomething(dataDir, 'amina@person.example');
  const confirmation = `${id}.0.confirmation`;
  expect((await printed(outbox)).text).toContain(confirmation);

  expect((await printed(remind)).text).toMatch(/^Letters looked at: 1\. /);
  expect(await readdir(join(dataDir, 'outbox'))).toEqual([`${confirmation}.eml`]);
  expect((await printed(remind)).text).toMatch(/^Letters looked at: 0\. /);
  const { text } = await printed(outbox);
  expect(text).not.toContain(confirmation);
  expect(text).not.toMatch(/amina/i);

  const database = await openDatabase({ dataDir, onError: () => undefined });
  await database.write((tx) =>
    tx
      .updateTable('outbox')
      .set({ outcome: 'dead', lastError: 'EENVELOPE 550' })
      .where('id', '=', confirmation)
      .execute(),
  );
  await database.close();
  expect((await printed(outbox)).text).toMatch(new RegExp(`Given up:\n.*${confirmation}.*EENVELOPE 550`));
  expect(await printed(outbox, '--retry', 'no-such-letter')).toEqual({
    code: 1,
    text: 'Letters to be tried again: 0.',
  });
  expect(await printed(outbox, '--retry', confirmation)).toEqual({ code: 0, text: 'Letters to be tried again: 1.' });
  expect((await printed(remind)).text).toMatch(/^Letters looked at: 1\. .*Given up: 0/);
});

test('purge forgets who came long ago, with the letters to them, and nobody else', async () => {
  const dataDir = temporaryFolder();
  vi.stubEnv('DATA_DIR', dataDir);
  for (const name of ['SMTP_URL', 'BASE_URL', 'DATABASE_URL']) vi.stubEnv(name, '');
  const id = await bookSomething(dataDir, 'amina@person.example');
  await printed(remind);
  const letters = () => readdir(join(dataDir, 'outbox'));
  await printed(purge);
  expect(await letters()).toEqual([`${id}.0.confirmation.eml`]);

  const database = await openDatabase({ dataDir, onError: () => undefined });
  const longAgo = Date.now() - 40 * 24 * 3_600_000;
  const past = { createdAt: longAgo, startsAt: longAgo, endsAt: longAgo };
  await database.write((tx) => tx.updateTable('bookings').set(past).execute());
  await database.close();
  expect((await printed(purge)).text).toContain('Files of letters removed: 1.');
  expect(await letters()).toEqual([]);
});

test('they are in the list and explain themselves', async () => {
  for (const name of ['remind', 'outbox', 'purge']) {
    const task = await registry.get(name)?.load();
    expect(task?.help).toMatch(new RegExp(`^${name}`));
  }
});
