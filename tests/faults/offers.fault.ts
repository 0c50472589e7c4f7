/** kill −9 while three processes pass free times on: nobody is offered two, no time is offered twice, none is lost. */
import { expect, test } from 'vitest';
import { openDatabase } from '../../api/database/database.ts';
import { type Child, startChild } from '../support/child.ts';
import { databasePlace, engines } from '../support/engines.ts';
import { fewTimes, lineUp, settled, watchUntil } from '../support/passing-crowd.ts';

const script = new URL('../support/children/pass-on.ts', import.meta.url);
const [kills, people] = [8, 60];
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test.each(engines)('%s: kill −9 while 60 people wait for 30 times', async (engine) => {
  const place = await databasePlace(engine);
  const begun = Date.now();
  const database = await openDatabase({ ...place, onError: () => undefined });
  const begin = async (): Promise<Child> => {
    const child = startChild(script, { place, desk: fewTimes, begun });
    await child.line();
    child.tell('go');
    return child;
  };
  await lineUp(database, people);
  const children = await Promise.all([begin(), begin(), begin()]);
  const killing = (async (): Promise<string[]> => {
    for (let kill = 0; kill < kills; kill += 1) {
      await pause(100 + Math.random() * 400);
      const at = kill % children.length;
      await children[at]?.kill();
      children[at] = await begin();
    }
    return Promise.all(children.map((child) => child.line()));
  })();
  expect(await watchUntil(database, killing)).toEqual([]);
  expect(await killing).toEqual(['[]', '[]', '[]']);
  const { made, taken } = await settled(database);
  console.log(`${engine}, offers: ${kills} kills, ${made} offers to ${people} people, ${taken} taken`);
  expect(made).toBeGreaterThan(people);
  expect(taken).toBeGreaterThan(0);
  await database.close();
});
