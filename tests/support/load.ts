/** A desk with room for thousands, for tests and measures under load. Knows nothing of vitest: it runs in processes of its own. */
import type { Desk } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';
import { deskPlan } from '#content/model/slot-plan.ts';
import { freeSlots, nothingTaken } from '#content/model/slots.ts';
import { addDays, type Instant, toLocal } from '#content/model/time.ts';
import { desk, desksOf, monday } from './core.ts';

const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const busyDesk = (facts: object = {}): Desk =>
  desk({
    rota: [{ days: everyDay, from: '08:00', to: '20:00' }],
    onHolidays: 'open',
    appointmentTypes: [
      { id: 'primo', name: { it: 'Primo' }, minutes: 30, buffer: 5, needs: ['ascolto'] },
      { id: 'breve', name: { it: 'Breve' }, minutes: 10, needs: ['ascolto'] },
      { id: 'gruppo', name: { it: 'Gruppo' }, minutes: 60, places: 5, needs: ['ascolto'] },
    ],
    rules: { noticeHours: 0, horizonDays: 180, cancelHours: 24, maxActive: 20, dailyWithoutContact: 100 },
    ...facts,
  });

export const busyDirectory = (facts: object = {}): Directory => desksOf([busyDesk(facts)]);

/** Every time that a desk offers for a type, in order. */
export const timesOf = (desk: Desk, type: string, now: Instant = monday): Instant[] => {
  const plan = deskPlan(desk, desksOf([desk]));
  const { date } = toLocal(now);
  const wants = (one: { id: string }) => one.id === type;
  const slots = freeSlots(plan, { from: date, to: addDays(date, 180), now, taken: nothingTaken, wants });
  return slots.map(({ startsAt }) => startsAt);
};
