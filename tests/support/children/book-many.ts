/** Reads jobs, one a line; opens the database, waits for another line, books all at once, prints how each ended. */
import { createInterface } from 'node:readline';
import { openDatabase } from '../../../api/database/database.ts';
import { coreOn } from '../core.ts';
import { busyDirectory } from '../load.ts';

export type BookMany = {
  place: { dataDir: string; databaseUrl?: string | undefined };
  desk: object;
  name: string;
  wants: { type: string; startsAt: number }[];
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
for (let line = await lines.next(); !line.done; line = await lines.next()) {
  const { place, desk, name, wants }: BookMany = JSON.parse(line.value);
  const database = await openDatabase({ ...place, onError: () => undefined });
  const { bookings } = coreOn(database, { directory: busyDirectory(desk) });
  console.log('ready');
  await lines.next();
  const each = wants.map((want, at) => {
    const email = `${name}.${at}@example.org`;
    return bookings
      .book({ desk: 'ascolto', name: 'P', email, ...want }, { key: `${name} ${at}` })
      .then(() => 'booked', nameOf);
  });
  console.log(JSON.stringify(await Promise.all(each)));
  await database.close();
}
