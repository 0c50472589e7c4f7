/** `npm run task -- remind`: reminders, lists of the morning, letters of the month and every other letter that is due, once. */
import { withPostOffice } from './post-office.ts';

export const help = `remind

Writes down the lists of the morning, in the first week of a month what each organization should look at again, and in
June and from mid November the question about August or Christmas; then sends every letter that is due: reminders, and what a server that was down
left behind. Run it as often as you like, also beside a server: each letter leaves once.

A letter that cannot leave is tried again later; see "npm run task -- outbox".`;

export const run = async (): Promise<number> => {
  await withPostOffice(async (office) => {
    const letters = await office.runOnce();
    const { waiting, dead } = await office.health();
    console.log(`Letters looked at: ${letters}. Still waiting: ${waiting}. Given up: ${dead}.`);
  });
  return 0;
};
