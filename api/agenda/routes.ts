/** `/operatori/` and what belongs to the day of a desk. */
import type { Context } from 'hono';
import type { Staff } from '../staff/access.ts';
import type { StaffRoute } from '../staff/routes.ts';
import { createAgenda } from './agenda.ts';
import { askBooking, book } from './book.tsx';
import { showDay, showDayList, showWeek } from './days.tsx';
import type { AgendaDeps } from './deps.ts';
import { changeFeed, showFeed } from './feed.tsx';
import { askFollowUp, followUp } from './follow-up.tsx';
import { askWalkIn, note, takeBackWalkIn, walkIn } from './notes.tsx';
import { askCancel, askMove, cancel, move, showOne, slip } from './one.tsx';

type Handle = (deps: AgendaDeps) => (c: Context, staff: Staff) => Response | Promise<Response>;

const one = '/operatori/prenotazioni/:id/';

const pages: readonly [method: 'GET' | 'POST', path: string, may: StaffRoute['may'], handle: Handle][] = [
  // Whoever is signed in has a first page; without desks it says where to go.
  ['GET', '/operatori/', 'signed-in', showDay],
  ['GET', '/operatori/settimana/', 'desk.see', showWeek],
  ['GET', '/operatori/elenco/', 'desk.see', showDayList],
  ['POST', '/operatori/presenze/', 'desk.run', note],
  ['GET', '/operatori/senza-appuntamento/', 'desk.run', askWalkIn],
  ['POST', '/operatori/senza-appuntamento/', 'desk.run', walkIn],
  ['POST', '/operatori/senza-appuntamento/annulla/', 'desk.run', takeBackWalkIn],
  ['GET', '/operatori/prenota/', 'desk.run', askBooking],
  ['POST', '/operatori/prenota/', 'desk.run', book],
  ['GET', one, 'desk.see', showOne],
  ['GET', `${one}annulla/`, 'desk.run', askCancel],
  ['POST', `${one}annulla/`, 'desk.run', cancel],
  ['GET', `${one}sposta/`, 'desk.run', askMove],
  ['POST', `${one}sposta/`, 'desk.run', move],
  ['GET', `${one}foglio/`, 'desk.see', slip],
  ['GET', `${one}invito/`, 'desk.run', askFollowUp],
  ['POST', `${one}invito/`, 'desk.run', followUp],
  ['GET', '/operatori/calendario/', 'desk.see', showFeed],
  ['POST', '/operatori/calendario/', 'desk.see', changeFeed],
];

export const agendaRoutes = (deps: AgendaDeps): StaffRoute[] =>
  pages.map(([method, path, may, handle]) => ({ method, path, may, handle: handle(deps) }));

export const agendaDeps = (deps: Omit<AgendaDeps, 'agenda'>): AgendaDeps => ({ ...deps, agenda: createAgenda(deps) });
