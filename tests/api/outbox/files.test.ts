/** Without a mail server letters are files, which live no longer than what they tell of a person. */
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { toInstant } from '#content/model/time.ts';
import { purgeLetterFiles } from '../../../api/outbox/purge-files.ts';
import { openTestDatabase } from '../../support/engines.ts';
import { bookingWith } from '../mail/support/network.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { clockAt, confirmations, hour, office, rowsOf, storeBookings, write } from './support/office.ts';

describe('the file channel', () => {
  test('writes one letter per file, whole and for us alone; a repeat replaces its first copy', async () => {
    const [database, clock, dataDir] = [await openTestDatabase('SQLite'), clockAt(), temporaryFolder()];
    await write(database, confirmations(2));
    const one = office({ database, clock, dataDir });
    await one.runOnce();
    const folder = join(dataDir, 'outbox');
    expect(await readdir(folder)).toEqual(['b0.0.confirmation.eml', 'b1.0.confirmation.eml']);
    const path = join(folder, 'b0.0.confirmation.eml');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const mail = await simpleParser(await readFile(path));
    expect(mail.subject).toBe('Appuntamento confermato: giovedì 3 dicembre alle 9:30');
    expect(mail.messageId).toBe('<b0.0.confirmation@sportellodiffuso.example>');
    expect(mail.attachments).toHaveLength(1);
    await database.write((tx) => tx.updateTable('outbox').set({ doneAt: null, outcome: null }).execute());
    await one.runOnce();
    expect(await readdir(folder)).toHaveLength(2);
    await one.close();
  });

  test('writes text messages beside them', async () => {
    const [database, clock, dataDir] = [await openTestDatabase('SQLite'), clockAt(), temporaryFolder()];
    await write(database, confirmations(1));
    const bookings = (id: string) => bookingWith({ id, person: { email: undefined, phone: '+39 333 1234567' } });
    const one = office({ database, clock, dataDir, smsUrl: 'file', bookings });
    await one.runOnce();
    const written: unknown = JSON.parse(await readFile(join(dataDir, 'outbox/b0.0.confirmation.sms.json'), 'utf8'));
    expect(written).toEqual({ to: '+393331234567', text: expect.stringContaining('ACDE3467') });
    await one.close();
  });

  test('that cannot write keeps the letter waiting', async () => {
    const [database, clock, dataDir] = [await openTestDatabase('SQLite'), clockAt(), temporaryFolder()];
    await writeFile(join(dataDir, 'outbox'), 'a file where the folder should be');
    await write(database, confirmations(1));
    const one = office({ database, clock, dataDir });
    await one.runOnce();
    expect(await rowsOf(database)).toMatchObject([{ outcome: null, attempts: 1, lastError: 'EEXIST' }]);
    await one.close();
  });
});

describe('old files', () => {
  const now = toInstant('2026-12-03', '12:00');
  const purge = (folder: string) =>
    purgeLetterFiles({ folder, remembered: (ids) => Promise.resolve(new Set(ids.filter((id) => id !== 'gone'))), now });

  test('go with the person, or with the day of a list; others stay', async () => {
    const folder = temporaryFolder();
    const stays = ['here.0.confirmation.eml', 'prova-uno.2026-12-03.morning-list.eml', 'somebody-elses.txt'];
    const goes = ['gone.0.confirmation.eml', 'gone.1.change.sms.json', 'prova-uno.2026-12-02.morning-list.eml'];
    await writeFiles(folder, Object.fromEntries([...stays, ...goes].map((name) => [name, 'x'])));
    expect(await purge(folder)).toBe(3);
    expect((await readdir(folder)).sort()).toEqual(stays.sort());
  });

  test('that a crash left half written go after an hour', async () => {
    const folder = temporaryFolder();
    await writeFiles(folder, { '.half-old': 'x', '.half-new': 'x' });
    await utimes(join(folder, '.half-old'), now / 1000, (now - hour) / 1000 - 1);
    await utimes(join(folder, '.half-new'), now / 1000, now / 1000);
    await purge(folder);
    expect(await readdir(folder)).toEqual(['.half-new']);
  });

  test('without a folder there is nothing to do', async () => {
    expect(await purge(join(temporaryFolder(), 'none'))).toBe(0);
  });

  test('of somebody who is forgotten while the server runs go by themselves', async () => {
    const [database, clock, dataDir] = [await openTestDatabase('SQLite'), clockAt(), temporaryFolder()];
    await writeFiles(dataDir, { 'outbox/b0.0.confirmation.eml': 'x', 'outbox/b1.0.confirmation.eml': 'x' });
    const at: [string, string] = ['2026-12-03', '09:30'];
    await storeBookings(database, [
      { id: 'b0', at },
      { id: 'b1', at, sealed: 'a name' },
    ]);
    const one = office({ database, clock, dataDir });
    one.start();
    await expect.poll(() => readdir(join(dataDir, 'outbox'))).toEqual(['b1.0.confirmation.eml']);
    await one.close();
  });
});
