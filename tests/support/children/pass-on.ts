/**
 * Passes free times on, and answers as people do, round after round until nobody is left to ask. Prints `ready`, waits for
 * a line, prints the names of errors that must not be: `[]`.
 */
import { createInterface } from 'node:readline';
import { openDatabase } from '../../../api/database/database.ts';
import type { KeptOffer } from '../../../api/offers/offers.ts';
import { monday } from '../core.ts';
import { busyDirectory } from '../load.ts';
import { passingOn } from '../passing.ts';

export type PassOn = {
  place: { dataDir: string; databaseUrl?: string | undefined };
  desk: object /** When the crowd's Monday began, by the machine's clock. */;
  begun: number;
};

const { place, desk, begun }: PassOn = JSON.parse(process.argv[2] ?? '');
const database = await openDatabase({ ...place, onError: () => undefined });
const clock = {
  get now() {
    return monday + Date.now() - begun;
  },
};
const { offers, waitlist, pass } = passingOn(database, { directory: busyDirectory(desk), clock });

/** Others answer the same offers: who comes second hears that it is over. */
const expected = ['OfferOver', 'SlotTaken'];
const wrong: string[] = [];
const note = (error: unknown): void => {
  const name = error instanceof Error ? error.name : 'unknown';
  if (!expected.includes(name)) wrong.push(`${name} ${error}`);
};

/** Half decline, so that every time changes hands; some take it, some leave the list. */
const answer = ({ id, subject }: KeptOffer): Promise<unknown> => {
  const kind = Number.parseInt(id.at(-1) ?? '0', 16) % 4;
  if (kind === 0) return offers.accept(id, { by: 'person' });
  return kind === 1 ? waitlist.leave(subject, 'left') : offers.decline(id, 'person');
};

console.log('ready');
for await (const _ of createInterface({ input: process.stdin })) break;
for (let quiet = 0; quiet < 3; ) {
  const made = await pass().catch(note);
  const waiting = await offers.waiting();
  quiet = made === 0 && waiting.length === 0 ? quiet + 1 : 0;
  await Promise.all(waiting.map((offer) => answer(offer).catch(note)));
}
console.log(JSON.stringify(wrong));
await database.close();
process.exit(0);
