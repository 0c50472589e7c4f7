/** The staff area put together: how people come in, who is signed in, and all its addresses. */
import { feedRoute } from '../agenda/feed.tsx';
import { agendaDeps } from '../agenda/routes.ts';
import type { Mount } from '../app.ts';
import { stillRightRoutes } from '../fresh/linked.tsx';
import { personById } from '../people/people.ts';
import { createPrintedCodes } from '../people/printed-codes.ts';
import { type Auth, createAuth } from '../sign-in/auth.ts';
import { createEnter } from '../sign-in/enter.ts';
import { invitationRoutes } from '../sign-in/invitation.tsx';
import { createMailedCodes } from '../sign-in/mailed-codes.ts';
import { type SignInDeps, signInRoutes } from '../sign-in/routes.ts';
import { createThrottle } from '../sign-in/throttle.ts';
import { createWhoIs } from '../sign-in/who-is.ts';
import { allStaffRoutes, type StaffDeps } from './all-routes.ts';
import { staffRoutes, type WhoIs } from './routes.ts';

export type StaffAreaOptions = Omit<StaffDeps, 'auth' | 'printed'> & {
  onError: (error: unknown, message: string) => void;
};

export type StaffArea = {
  mounts: readonly Mount[];
  whoIs: WhoIs;
  deps: StaffDeps;
  /** Letters under way. */
  idle: () => Promise<void>;
  close: () => Promise<void>;
};

const authOf = ({ database, vault, baseUrl, now }: StaffAreaOptions): Auth =>
  createAuth({
    database,
    personById: (id) => personById(database.read, id),
    baseUrl,
    secret: vault.cookieSecret,
    now,
  });

const signInOf = (deps: StaffDeps, onError: StaffAreaOptions['onError']): SignInDeps => {
  const throttle = createThrottle(deps.now);
  const portalName = () => deps.published().directory.portal.name;
  const mailedCodes = createMailedCodes({ ...deps, portalName, onError });
  return { ...deps, throttle, mailedCodes, enter: createEnter({ ...deps, throttle }) };
};

export const createStaffArea = (options: StaffAreaOptions): StaffArea => {
  const { database, onError } = options;
  const deps: StaffDeps = { ...options, auth: authOf(options), printed: createPrintedCodes(options) };
  const signIn = signInOf(deps, onError);
  const whoIs = createWhoIs(deps);
  const mounts = [
    signInRoutes(signIn),
    invitationRoutes({ ...signIn, database }),
    staffRoutes(allStaffRoutes(deps), whoIs),
    stillRightRoutes(deps),
    feedRoute(agendaDeps(deps)),
  ];
  return { mounts, whoIs, deps, idle: signIn.mailedCodes.idle, close: signIn.mailedCodes.close };
};
