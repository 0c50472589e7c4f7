/** `/operatori/chiusure/…`. */
import type { Context } from 'hono';
import type { Staff } from '../staff/access.ts';
import type { StaffRoute } from '../staff/routes.ts';
import { cancelAffected, moveAffected, noteCall, postNotice, reopen } from './dealing.tsx';
import { askClosure, makeClosure } from './making.tsx';
import type { PassingPageDeps } from './page-deps.ts';
import { askReopen, showClosure, showClosures, showNotice } from './showing.tsx';

type Handle = (deps: PassingPageDeps) => (c: Context, staff: Staff) => Response | Promise<Response>;

const all = '/operatori/chiusure/';
const one = `${all}:act/`;

const pages: readonly [method: 'GET' | 'POST', path: string, handle: Handle][] = [
  ['GET', all, showClosures],
  ['POST', all, makeClosure],
  ['GET', `${all}nuova/`, askClosure],
  ['GET', one, showClosure],
  ['POST', `${one}chiamata/`, noteCall],
  ['POST', `${one}sposta/`, moveAffected],
  ['POST', `${one}annulla/`, cancelAffected],
  ['GET', `${one}avviso/`, showNotice],
  ['POST', `${one}avviso/`, postNotice],
  ['GET', `${one}riapri/`, askReopen],
  ['POST', `${one}riapri/`, reopen],
];

export const closureRoutes = (deps: PassingPageDeps): StaffRoute[] =>
  pages.map(([method, path, handle]) => ({ method, path, may: 'desk.run', handle: handle(deps) }));
