/** `npm run task -- purge`: forgets now what the server forgets by itself, for example before a copy is made. */
import { withPostOffice } from './post-office.ts';

export const help = `purge

Forgets what is over: persons RETENTION_DAYS after their appointment, trial bookings after a day, journeys that nobody
finished, sessions, what was said of pages, and the files of letters to persons who are forgotten.

The server does so by itself every ten minutes. Run it as often as you like, also beside a server.`;

export const run = async (): Promise<number> => {
  await withPostOffice(async (office, forget) => {
    for (const act of forget) await act();
    console.log(`Forgotten: what was over. Files of letters removed: ${await office.purge()}.`);
  });
  return 0;
};
