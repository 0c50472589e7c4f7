import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../api/database/database.ts';
import { databasePlace, engines, openTestDatabase } from '../../support/engines.ts';

const claim = { desk: 'd', granule: 6_000_000, lane: 0, owner: 'a', expiresAt: null };

describe.each(engines)('%s', (engine) => {
  test('keeps large whole numbers, nulls and texts as they are', async () => {
    const { read, write } = await openTestDatabase(engine);
    const hold = { id: 'è', desk: 'd', type: 't', startsAt: 1_795_352_400_123, endsAt: 2, holder: "o'h", expiresAt: 0 };
    await write(async (tx) => {
      await tx.insertInto('holds').values(hold).execute();
      await tx.insertInto('claims').values(claim).execute();
    });
    expect({ ...(await read.selectFrom('holds').selectAll().executeTakeFirstOrThrow()) }).toEqual(hold);
    expect({ ...(await read.selectFrom('claims').selectAll().executeTakeFirstOrThrow()) }).toEqual(claim);
  });

  test('a transaction that throws leaves nothing behind', async () => {
    const { read, write } = await openTestDatabase(engine);
    const failing = write(async (tx) => {
      await tx.insertInto('claims').values(claim).execute();
      throw new RangeError('no');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await read.selectFrom('claims').selectAll().execute()).toEqual([]);
  });

  test('counts what a conflicting insert leaves out', async () => {
    const { write } = await openTestDatabase(engine);
    const insert = () =>
      write((tx) =>
        tx
          .insertInto('claims')
          .values([claim, { ...claim, lane: 1 }])
          .onConflict((on) => on.doNothing())
          .returning('lane')
          .execute(),
      );
    expect(await insert()).toHaveLength(2);
    expect(await insert()).toHaveLength(0);
  });

  test('many writers at once all get their turn', async () => {
    const { read, write } = await openTestDatabase(engine);
    const lanes = Array.from({ length: 60 }, (_, lane) => lane);
    await Promise.all(
      lanes.map((lane) =>
        write((tx) =>
          tx
            .insertInto('claims')
            .values({ ...claim, lane })
            .execute(),
        ),
      ),
    );
    expect(await read.selectFrom('claims').select('lane').execute()).toHaveLength(60);
  });

  test('two that open it at once migrate it once; a second opening finds the data', async () => {
    const options = { ...(await databasePlace(engine)), onError: () => undefined };
    const [one, two] = await Promise.all([openDatabase(options), openDatabase(options)]);
    await one.write((tx) => tx.insertInto('claims').values(claim).execute());
    expect(await two.read.selectFrom('claims').select('owner').execute()).toHaveLength(1);
    await Promise.all([one.close(), two.close()]);
    const again = await openDatabase(options);
    expect(await again.read.selectFrom('claims').select('owner').execute()).toHaveLength(1);
    await again.close();
  });
});
