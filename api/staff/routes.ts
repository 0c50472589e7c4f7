/**
 * The addresses of the staff area. Each says who may ask before it is asked: there is no way to add one without. Pages
 * under `/operatori/` send who is not signed in to the sign-in; calls under `/api/v1/staff/` and `/api/v1/drafts/` answer
 * 401. Being allowed somewhere opens the door; the handler asks again for the very desk or record (`demand`).
 */
import type { Context, Hono } from 'hono';
import type { Directory } from '#content/model/directory.ts';
import { seeOther } from '../pages/page.ts';
import { Problem } from '../problems.ts';
import { may, mayAnywhere, type Permission, type Place, type Staff } from './access.ts';

export type StaffRoute = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** `signed-in`: everybody who is, whatever their roles. */
  may: Permission | 'signed-in';
  handle: (c: Context, staff: Staff) => Response | Promise<Response>;
};

/** Undefined: nobody is signed in, or no longer. */
export type WhoIs = (c: Context) => Promise<Staff | undefined>;

export const signInPath = '/operatori/entra/';

/** Where to go back to after signing in: a page of ours, asked with GET. */
const signInFirst = (c: Context): Response => {
  if (c.req.path.startsWith('/api/')) throw new Problem('not-signed-in');
  const back = c.req.method === 'GET' ? new URL(c.req.url).pathname : '/operatori/';
  return seeOther(c, `${signInPath}?poi=${encodeURIComponent(back)}`);
};

/** @throws Problem forbidden */
export const demand = (staff: Staff, permission: Permission, at: { place: Place; directory: Directory }): void => {
  if (!may(staff, permission, at.place, at.directory)) throw new Problem('forbidden');
};

export const staffRoutes =
  (routes: readonly StaffRoute[], whoIs: WhoIs) =>
  (app: Hono): void => {
    for (const { method, path, may: permission, handle } of routes) {
      app.on(method, path, async (c) => {
        const staff = await whoIs(c);
        if (staff === undefined) return signInFirst(c);
        if (permission !== 'signed-in' && !mayAnywhere(staff, permission)) throw new Problem('forbidden');
        return handle(c, staff);
      });
    }
  };
