/** "Ti prenoto io": an appointment for somebody who is at the counter or on the phone, beyond the limits of the public. */
import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { z } from 'zod';
import type { Slot } from '#content/model/slots.ts';
import { addDays, toLocal } from '#content/model/time.ts';
import type { FieldProblems, Typed } from '#views/journey/problems.ts';
import type { TimeChoice } from '#views/journey/times.tsx';
import { bookingPartAddress } from '#views/staff/agenda/addresses.ts';
import { bookingParts } from '#views/staff/agenda/booking-page.tsx';
import {
  bookAddress,
  ChooseTimePage,
  ChooseTypePage,
  type Chosen,
  PersonPage,
} from '#views/staff/booking/book-pages.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { auditEntry } from '../audit/audit.ts';
import { SlotNotOffered, SlotTaken } from '../bookings/errors.ts';
import { cutWeek, weekParameter } from '../journeys/weeks.ts';
import { formOf, seeOther } from '../pages/page.ts';
import { Problem } from '../problems.ts';
import { may, type Staff } from '../staff/access.ts';
import { type AgendaDeps, staffContext, staffPage } from './deps.ts';
import { bookableFor, typesFor } from './desks.ts';
import { staffHorizonDays } from './one.tsx';
import { asksSafety, personProblems, requestOf } from './person-form.ts';
import { insertStaffBooking } from './table.ts';

/** Times to choose from when the chosen one is gone. */
const mostOthers = 12;

const chooseType = (c: Context, staff: Staff, deps: AgendaDeps) => {
  const { directory } = deps.published();
  const desks = bookableFor(staff, directory).map((desk) => ({ desk, types: typesFor(staff, desk, directory) }));
  return staffPage(c, staff, { title: t('booking.bookTitle'), body: <ChooseTypePage desks={desks} />, deps });
};

/** Undefined: there is no such desk or type, or it is not for them. */
const chosenBy = (staff: Staff, asked: { desk?: string | undefined; type?: string | undefined }, deps: AgendaDeps) => {
  const { directory } = deps.published();
  const desk = directory.desks.get(asked.desk ?? '');
  const type = desk && typesFor(staff, desk, directory).find(({ id }) => id === asked.type);
  return desk && type && { desk, type };
};

/** Free times as staff see them. */
const freeTimes = async ({ desk, type }: Chosen, { now, slots }: AgendaDeps) => {
  const today = toLocal(now()).date;
  const days = { from: today, to: addDays(today, staffHorizonDays) };
  return slots.list({ desk: desk.id, type: type.id, ...days, audience: 'any', beyondRules: true });
};

const choicesOf = (slots: readonly Slot[]) => slots.map(({ startsAt }) => ({ value: String(startsAt), startsAt }));

const chooseTime = async (c: Context, staff: Staff, { chosen, deps }: { chosen: Chosen; deps: AgendaDeps }) => {
  const page = bookAddress({ desk: chosen.desk.id, type: chosen.type.id });
  const cut = { day: c.req.query(weekParameter), today: toLocal(deps.now()).date, page };
  const { week, shown } = cutWeek({ slots: await freeTimes(chosen, deps), ...cut });
  const times = { choices: choicesOf(shown), week, problems: [] };
  const body = <ChooseTimePage chosen={chosen} times={times} context={staffContext(c, deps)} />;
  return staffPage(c, staff, { title: t('booking.timeTitle'), body, deps });
};

type Person = {
  problems: FieldProblems;
  chosen: Chosen;
  startsAt: number;
  once: string;
  typed: Typed;
  others?: TimeChoice[];
};

const askPerson = (c: Context, staff: Staff, { deps, ...person }: Person & { deps: AgendaDeps }) => {
  const context = staffContext(c, deps);
  const safety = asksSafety(person.chosen, context.directory);
  const body = <PersonPage {...person} asksSafety={safety} context={context} />;
  const status = person.problems.length > 0 ? 422 : 200;
  return staffPage(c, staff, { title: t('booking.personTitle'), body, deps, status });
};

const When = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

/** What stands in the address is what is chosen so far; nothing of the person. */
export const askBooking = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const { sportello: desk, tipo: type, ora, time = ora } = c.req.query();
  const chosen = chosenBy(staff, { desk, type }, deps);
  if (!chosen) return chooseType(c, staff, deps);
  const startsAt = When.safeParse(time);
  if (!startsAt.success) return chooseTime(c, staff, { chosen, deps });
  const typed = { language: 'it' };
  return askPerson(c, staff, { chosen, startsAt: startsAt.data, once: randomUUID(), typed, problems: [], deps });
};

/** For whom they work, where the desk is another organization's. */
const sentFrom = (staff: Staff, { desk }: Chosen, { published }: AgendaDeps): string | null => {
  const { directory } = published();
  if (may(staff, 'desk.run', { desk: desk.id }, directory)) return null;
  const scope = staff.grants.map((grant) => grant.scope).find(({ kind }) => kind === 'organization' || kind === 'desk');
  if (scope?.kind === 'organization') return scope.id;
  return scope?.kind === 'desk' ? (directory.desks.get(scope.id)?.organization ?? null) : null;
};

export const book = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const typed = await formOf(c);
  const chosen = chosenBy(staff, typed, deps);
  const when = When.safeParse(typed.time);
  if (!chosen || !when.success) throw new Problem('forbidden');
  const [startsAt, once] = [when.data, typed.once || randomUUID()];
  const given = { chosen, startsAt, typed, directory: deps.published().directory };
  const problems = personProblems(given);
  if (problems.length > 0) return askPerson(c, staff, { chosen, startsAt, once, typed, problems, deps });
  const at = deps.now();
  const place = { desk: chosen.desk.id };
  try {
    const { booking } = await deps.bookings.book(requestOf(given), {
      key: `staff ${staff.id} ${once}`,
      by: 'staff',
      audience: chosen.type.audience,
      alongside: async (tx, id) => {
        await insertStaffBooking(tx, { booking: id, staff: staff.id, organization: sentFrom(staff, chosen, deps), at });
        await auditEntry(tx, { at, staff: staff.id, act: 'booking.made', kind: 'booking', record: id, place });
      },
    });
    return seeOther(c, bookingPartAddress(booking.id, bookingParts.slip));
  } catch (error) {
    if (!(error instanceof SlotTaken || error instanceof SlotNotOffered)) throw error;
    const others = choicesOf((await freeTimes(chosen, deps)).slice(0, mostOthers));
    const problem = { field: others.length > 0 ? 'time' : 'name', text: t('booking.timeGone') };
    return askPerson(c, staff, { chosen, startsAt, once, typed, problems: [problem], others, deps });
  }
};
