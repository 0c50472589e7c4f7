/** `/operatori/attesa/…`. */
import type { Context } from 'hono';
import type { PassingPageDeps } from '../closures/page-deps.ts';
import type { Staff } from '../staff/access.ts';
import type { StaffRoute } from '../staff/routes.ts';
import { acceptFor, addWaiting, declineFor, noteWaitingCall, removeWaiting, showWaiting } from './pages.tsx';

type Handle = (deps: PassingPageDeps) => (c: Context, staff: Staff) => Response | Promise<Response>;

const all = '/operatori/attesa/';

const pages: readonly [method: 'GET' | 'POST', path: string, handle: Handle][] = [
  ['GET', all, showWaiting],
  ['POST', all, addWaiting],
  ['POST', `${all}accetta/`, acceptFor],
  ['POST', `${all}rifiuta/`, declineFor],
  ['POST', `${all}chiamata/`, noteWaitingCall],
  ['POST', `${all}togli/`, removeWaiting],
];

export const waitlistRoutes = (deps: PassingPageDeps): StaffRoute[] =>
  pages.map(([method, path, handle]) => ({ method, path, may: 'desk.run', handle: handle(deps) }));
