/** One of everything that an address of the staff area may be about, all at the desk of one organization. */

import { invite, openInvitations } from '../../../api/people/invitations.ts';
import { personById } from '../../../api/people/people.ts';
import type { Scope, Staff } from '../../../api/staff/access.ts';
import { addStaff, type TestArea } from '../../support/staff.ts';

export const inside: Scope = { kind: 'organization', id: 'caritas-como' };
export const outside: Scope = { kind: 'organization', id: 'caritas-crema' };
const desk = { kind: 'desk', id: 'so-caritas' } as const;
const record = { kind: 'services', id: 'so-caritas-cda' } as const;

export type World = { booking: string; person: string; grant: string; invitation: string; draft: string };

let made = 0;

const bookingIn = async ({ bookings, slots }: TestArea): Promise<string> => {
  const [free] = await slots.list({ desk: desk.id, from: '2026-11-24', to: '2026-12-20' });
  if (free === undefined) throw new Error('The desk has no free time.');
  made += 1;
  const who = { name: 'Maria Rossi', email: `maria-${made}@example.org` };
  const request = { desk: desk.id, type: free.type, startsAt: free.startsAt, ...who };
  return (await bookings.book(request, { key: `world ${made} of many` })).booking.id;
};

const author = (id: string): Staff => ({
  id,
  name: 'Elsa',
  grants: [{ role: 'editor', scope: inside, trusted: false }],
  session: { id: 's', shared: false },
});

const draftIn = async ({ area }: TestArea): Promise<string> => {
  const { drafts } = area.deps.editing;
  made += 1;
  const staff = author(`author-${made}`);
  const { data, base } = await drafts.open(record, staff);
  const words = { ...data.words, it: { ...data.words.it, title: `Un altro titolo ${made}` } };
  return (await drafts.save({ ref: record, base, data: { ...data, words } }, staff)).draft.id;
};

export const worldOf = async (area: TestArea): Promise<World> => {
  const { database, clock } = area;
  const grant = { role: 'operator', scope: desk, trusted: false } as const;
  const person = await addStaff(area, { name: 'Bruno', email: 'bruno@parrocchia.example', grants: [grant] });
  const held = (await personById(database.read, person))?.grants[0]?.id ?? '';
  const name = `Carla ${person}`;
  await invite(database, { name, email: 'carla@parrocchia.example', grant }, { at: clock.now, by: person });
  const sent = (await openInvitations(database.read, clock.now)).find((one) => one.name === name);
  return {
    booking: await bookingIn(area),
    person,
    grant: held,
    invitation: sent?.id ?? '',
    draft: await draftIn(area),
  };
};
