/** Two processes pass the same times on to the same people, who answer at once. `tests/faults` kills them meanwhile. */
import { expect, test } from 'vitest';
import { openDatabase } from '../../../api/database/database.ts';
import { startChild } from '../../support/child.ts';
import { databasePlace, engines } from '../../support/engines.ts';
import { fewTimes, lineUp, settled, watchUntil } from '../../support/passing-crowd.ts';

const script = new URL('../../support/children/pass-on.ts', import.meta.url);

test.each(engines)('%s: nobody has two offers at once, and no time is offered to two people', async (engine) => {
  const place = await databasePlace(engine);
  const begun = Date.now();
  const database = await openDatabase({ ...place, onError: () => undefined });
  const children = [1, 2].map(() => startChild(script, { place, desk: fewTimes, begun }));
  await lineUp(database, 8);
  await Promise.all(children.map((child) => child.line()));
  for (const child of children) child.tell('go');
  const ended = Promise.all(children.map((child) => child.line()));
  expect(await watchUntil(database, ended)).toEqual([]);
  expect(await ended).toEqual(['[]', '[]']);
  const { made, taken } = await settled(database);
  expect(made).toBeGreaterThan(8);
  expect(taken).toBeGreaterThan(0);
  await database.close();
});
