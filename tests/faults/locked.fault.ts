/** A file that stays locked: whoever books hears "later" in time, nobody waits for ever, and nothing is half done. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openDatabase } from '../../api/database/database.ts';
import { coreOn, request } from '../support/core.ts';
import { databasePlace } from '../support/engines.ts';

test('another program holds the file longer than we wait', async () => {
  const place = await databasePlace('SQLite');
  const database = await openDatabase({ ...place, onError: () => undefined });
  const { bookings } = coreOn(database, {});
  const other = new DatabaseSync(join(place.dataDir, 'sportello.db'));
  other.exec('begin immediate');
  const want = () => bookings.book(request('2026-11-24 09:00'), { key: 'k' });
  await expect(want()).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
  other.exec('rollback');
  other.close();
  expect(await want()).toMatchObject({ repeated: false });
  await database.close();
});
