/** One of everything that an address of the staff area may be about, all at the desk of one organization. */
import { createAgenda } from '../../../api/agenda/agenda.ts';
import { createFeedback } from '../../../api/feedback/feedback.ts';
import { createStillRight } from '../../../api/fresh/still-right.ts';
import { invite, openInvitations } from '../../../api/people/invitations.ts';
import { personById } from '../../../api/people/people.ts';
import type { Scope, Staff } from '../../../api/staff/access.ts';
import { addStaff, type TestArea } from '../../support/staff.ts';

export const inside: Scope = { kind: 'organization', id: 'caritas-como' };
/** Where none of it is: another organization, desk and network. */
export const outside: readonly Scope[] = [
  { kind: 'organization', id: 'caritas-crema' },
  { kind: 'desk', id: 'cre-caritas' },
  { kind: 'network', id: 'cin-tavolo-poverta' },
];
/** A record of that organization. */
export const ofInside = { kind: 'services', id: 'so-caritas-cda' } as const;
const desk = { kind: 'desk', id: 'so-caritas' } as const;
const grant = { role: 'operator', scope: desk, trusted: false } as const;
const hour = 3_600_000;

/** Each makes a new one; its id, or the two of a role and whose it is. */
export type World = {
  booking: () => Promise<string>;
  person: () => Promise<string>;
  role: () => Promise<{ person: string; grant: string }>;
  invitation: () => Promise<string>;
  draft: () => Promise<string>;
  closure: () => Promise<string>;
  waiting: () => Promise<string>;
  walkIn: () => Promise<string>;
  report: () => Promise<string>;
  revision: () => Promise<string>;
  /** Of the record as it is now, where writing starts. */
  base: () => Promise<string>;
};

const author = (id: string): Staff => ({
  id,
  name: 'Elsa',
  grants: [{ role: 'editor', scope: inside, trusted: false }],
  session: { id: 's', shared: false },
});

export const worldOf = (area: TestArea): World => {
  const { database, clock, bookings, slots } = area;
  const { editing, passing, vault, now } = area.area.deps;
  const agenda = createAgenda({ database, bookings, now });
  const feedback = createFeedback({ database, vault, now });
  const stillRight = createStillRight({ drafts: editing.drafts, directory: () => area.directory, now });
  let made = 0;
  const next = (): number => {
    made += 1;
    return made;
  };
  const person = () => addStaff(area, { name: 'Bruno', email: 'bruno@parrocchia.example', grants: [grant] });
  return {
    person,
    role: async () => {
      const id = await person();
      return { person: id, grant: (await personById(database.read, id))?.grants[0]?.id ?? '' };
    },
    invitation: async () => {
      const name = `Carla ${next()}`;
      await invite(database, { name, email: 'carla@parrocchia.example', grant }, { at: clock.now, by: 'anna' });
      return (await openInvitations(database.read, clock.now)).find((one) => one.name === name)?.id ?? '';
    },
    booking: async () => {
      const [free] = await slots.list({ desk: desk.id, from: '2026-11-24', to: '2026-12-20' });
      if (free === undefined) throw new Error('The desk has no free time.');
      const who = { name: 'Maria Rossi', email: `maria-${next()}@example.org` };
      const request = { desk: desk.id, type: free.type, startsAt: free.startsAt, ...who };
      return (await bookings.book(request, { key: `world ${made} of many` })).booking.id;
    },
    draft: async () => {
      const staff = author(`author-${next()}`);
      const { data, base } = await editing.drafts.open(ofInside, staff);
      const words = { ...data.words, it: { ...data.words.it, title: `Un altro titolo ${made}` } };
      return (await editing.drafts.save({ ref: ofInside, base, data: { ...data, words } }, staff)).draft.id;
    },
    closure: () => {
      // Hours that nobody has booked.
      const from = clock.now + (1_000 + next()) * hour;
      return passing.closures.close({
        desk: desk.id,
        spans: [{ from, to: from + hour }],
        words: { it: 'Corso' },
        staff: 'anna',
      });
    },
    waiting: async () => {
      const phone = `333 000 ${1_000 + next()}`;
      const wish = { desk: desk.id, type: 'primo-ascolto' };
      return (await passing.waitlist.join({ wish, name: 'Hana', phone, language: 'it', by: 'person' })).id;
    },
    walkIn: () => agenda.walkIn({ desk: desk.id, type: 'primo-ascolto' }, author('anna')),
    report: async () => {
      await feedback.report({ ref: ofInside, wrong: 'other', words: `Ora ${next()}`, contact: '', language: 'it' });
      return (await feedback.open()).at(-1)?.id ?? '';
    },
    base: async () => (await editing.drafts.open(ofInside, author('elsa'))).base,
    revision: async () => (await stillRight(ofInside, author('elsa'))).id,
  };
};
