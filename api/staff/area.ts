/** The staff area put together: who is signed in, and all its addresses. */
import type { Mount } from '../app.ts';
import { personById } from '../people/people.ts';
import { createAuth } from '../sign-in/auth.ts';
import { createWhoIs } from '../sign-in/who-is.ts';
import { allStaffRoutes, type StaffDeps } from './all-routes.ts';
import { staffRoutes, type WhoIs } from './routes.ts';

export type StaffAreaOptions = Omit<StaffDeps, 'auth'>;

export type StaffArea = { mounts: readonly Mount[]; whoIs: WhoIs; deps: StaffDeps };

export const createStaffArea = (options: StaffAreaOptions): StaffArea => {
  const { database, vault, baseUrl, now } = options;
  const auth = createAuth({
    database,
    personById: (id) => personById(database.read, id),
    baseUrl,
    secret: vault.cookieSecret,
    now,
  });
  const deps: StaffDeps = { ...options, auth };
  const whoIs = createWhoIs({ auth, database, now });
  return { mounts: [staffRoutes(allStaffRoutes(deps), whoIs)], whoIs, deps };
};
