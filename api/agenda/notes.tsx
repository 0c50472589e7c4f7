/** Noting who came: "è arrivato", "non è venuto", walk-ins; and taking it back. */
import type { Context } from 'hono';
import { z } from 'zod';
import { toLocal } from '#content/model/time.ts';
import { agendaHome, dayAddress } from '#views/staff/agenda/addresses.ts';
import { WalkInPage } from '#views/staff/agenda/walk-in-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { NoSuchBooking } from '../bookings/errors.ts';
import { formOf, seeOther } from '../pages/page.ts';
import { Problem } from '../problems.ts';
import type { Staff } from '../staff/access.ts';
import { demand } from '../staff/routes.ts';
import type { notices } from './days.tsx';
import { type AgendaDeps, staffPage } from './deps.ts';
import { desksOf } from './desks.ts';
import { NotedMeanwhile, NotNow } from './errors.ts';

const NoteForm = z.object({
  booking: z.string().min(1).max(64),
  seen: z.coerce.number().int().min(0),
  mark: z.enum(['arrived', 'fulfilled', 'noshow', 'undo']),
});

const noticeFor = (error: unknown): keyof typeof notices | undefined => {
  if (error instanceof NotedMeanwhile) return 'meanwhile';
  if (error instanceof NotNow) return 'not-now';
  return error instanceof NoSuchBooking ? 'gone' : undefined;
};

const withNotice = (back: string, notice: string): string => `${back}${back.includes('?') ? '&' : '?'}esito=${notice}`;

/** Only pages of the agenda. */
const backOf = ({ back = '' }: Readonly<Record<string, string>>): string =>
  /^\/operatori\/(?:\?[\w=&-]*)?$/.test(back) ? back : agendaHome;

export const note = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const form = await formOf(c);
  const read = NoteForm.safeParse(form);
  if (!read.success) throw new Problem('bad-address');
  const back = backOf(form);
  try {
    const { booking } = await deps.agenda.visit(read.data.booking);
    demand(staff, 'desk.run', { place: { desk: booking.desk }, directory: deps.published().directory });
    await deps.agenda.note(read.data, staff);
  } catch (error) {
    const notice = noticeFor(error);
    if (notice === undefined) throw error;
    return seeOther(c, withNotice(back, notice));
  }
  return seeOther(c, `${back}#visita-${read.data.booking}`);
};

export const askWalkIn = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const all = desksOf(staff, 'desk.run', deps.published().directory);
  const asked = all.filter(({ id }) => id === c.req.query('sportello'));
  const body = <WalkInPage desks={asked.length > 0 ? asked : all} />;
  return staffPage(c, staff, { title: t('agenda.walkInTitle'), body, deps });
};

export const walkIn = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const { desk: id = '', type = '' } = await formOf(c);
  const { directory } = deps.published();
  const desk = directory.desks.get(id);
  if (!desk?.appointmentTypes.some((one) => one.id === type)) throw new Problem('bad-address');
  demand(staff, 'desk.run', { place: { desk: id }, directory });
  await deps.agenda.walkIn({ desk: id, type }, staff);
  return seeOther(c, dayAddress(toLocal(deps.now()).date, undefined));
};

export const takeBackWalkIn = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const form = await formOf(c);
  const desk = await deps.agenda.walkInDesk(form.id ?? '');
  if (desk === undefined) throw new Problem('not-found');
  demand(staff, 'desk.run', { place: { desk }, directory: deps.published().directory });
  await deps.agenda.takeBackWalkIn(form.id ?? '', staff);
  return seeOther(c, backOf(form));
};
