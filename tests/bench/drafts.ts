/** Bookings that nobody has made yet, with all the rows that ours writes for one, so that the bare engine writes the very same. */
import { hash } from 'node:crypto';
import { createDraft } from '../../api/bookings/draft.ts';
import type { Draft } from '../../api/bookings/queue.ts';
import { createAgendas } from '../../api/desks/agenda.ts';
import { desksOf, plainLetters, testVault } from '../support/core.ts';
import { busyDesk, timesOf } from '../support/load.ts';

const sha256 = (text: string): string => hash('sha256', text, 'base64url');

/** Each gives another time of another desk, in the order in which the clients of `booking.ts` ask. */
export const draftsOver = (count: number): ((wanted: number) => Draft[]) => {
  const desks = Array.from({ length: count }, (_, at) => `d${at}`);
  const directory = desksOf(desks.map((id) => busyDesk({ id })));
  const agendas = createAgendas(() => directory);
  const times = timesOf(busyDesk(), 'primo');
  let made = 0;
  const next = (): Draft => {
    const [desk = '', startsAt = 0] = [desks[made % desks.length], times[Math.floor(made / desks.length)]];
    made += 1;
    const agenda = agendas.of(desk);
    const type = agenda?.plan.types.find(({ id }) => id === 'primo');
    if (agenda === undefined || type === undefined) throw new Error(`${desk} has no such appointment.`);
    const offer = { type, startsAt, endsAt: startsAt + type.minutes * 60_000 };
    const email = `bare${made}@example.org`;
    const request = { desk, type: 'primo', startsAt, name: 'Maria Rossi', email, language: 'ar' as const };
    const key = { keyHash: sha256(email), bodyHash: sha256(desk + email) };
    const given = { request, agenda, offer, by: 'person' as const, hold: undefined, key, now: Date.now() };
    return createDraft(given, testVault, plainLetters);
  };
  return (wanted) => Array.from({ length: wanted }, next);
};
