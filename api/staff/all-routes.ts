/** Every address of the staff area, gathered from the parts it is made of. A test asks each of them as every role. */
import type { Instant } from '#content/model/time.ts';
import { agendaDeps, agendaRoutes } from '../agenda/routes.ts';
import { auditRoutes } from '../audit/routes.tsx';
import { closureRoutes } from '../closures/routes.ts';
import type { Core } from '../core.ts';
import type { Database } from '../database/database.ts';
import type { Editing } from '../drafts/editing.ts';
import { editorRoutes } from '../editor/routes.ts';
import { createFeedback } from '../feedback/feedback.ts';
import { reportRoutes } from '../feedback/staff.tsx';
import { figuresRoutes } from '../figures/routes.tsx';
import { freshRoutes } from '../fresh/routes.tsx';
import { guideRoutes } from '../guide/routes.tsx';
import type { StaffPost } from '../mail/staff-post.ts';
import type { Passing } from '../offers/passing.ts';
import type { PrintedCodes } from '../people/printed-codes.ts';
import { peopleRoutes } from '../people/routes.ts';
import type { Published } from '../publishing/published.ts';
import { reviewRoutes } from '../review/routes.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Auth } from '../sign-in/auth.ts';
import { translationRoutes } from '../translations/routes.tsx';
import { waitlistRoutes } from '../waitlist/routes.ts';
import type { StaffRoute } from './routes.ts';

/** What the parts are made from; each adds what it needs. */
export type StaffDeps = Core & {
  database: Database;
  vault: Vault;
  published: () => Published;
  now: () => Instant;
  auth: Auth;
  /** Records: drafts, reviews, what is published. */
  editing: Editing;
  printed: PrintedCodes;
  /** Closures, offers, the waiting list. */
  passing: Passing;
  /** For letters to colleagues that somebody waits for. */
  post: StaffPost;
  /** Origin of links in letters and on paper. */
  baseUrl: string;
  /** Proxies before the server, for the address of who asks. */
  trustProxy: number;
};

export const allStaffRoutes = (deps: StaffDeps): readonly StaffRoute[] => [
  ...agendaRoutes(agendaDeps(deps)),
  ...peopleRoutes(deps),
  ...auditRoutes(deps),
  ...figuresRoutes(deps),
  ...guideRoutes(deps),
  ...closureRoutes(deps),
  ...waitlistRoutes(deps),
  ...reviewRoutes(deps),
  ...editorRoutes(deps),
  ...translationRoutes(deps),
  ...reportRoutes({ ...deps, feedback: createFeedback(deps) }),
  ...freshRoutes(deps),
];
