/** What the pages of closures and of the waiting list are given. */
import type { Context } from 'hono';
import type { JSX } from 'preact';
import type { Instant } from '#content/model/time.ts';
import type { ViewContext } from '#views/context.ts';
import { translator } from '#views/translator.ts';
import type { Core } from '../core.ts';
import type { Database } from '../database/database.ts';
import type { Passing } from '../offers/passing.ts';
import { viewContext } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import type { Published } from '../publishing/published.ts';
import type { Staff } from '../staff/access.ts';
import { staffMenu } from '../staff/menu.tsx';

export type PassingPageDeps = Core & {
  database: Database;
  passing: Passing;
  published: () => Published;
  now: () => Instant;
  /** Origin of addresses on paper. */
  baseUrl: string;
};

/** The staff area speaks Italian. */
export const staffContext = (c: Context, deps: PassingPageDeps): ViewContext => ({
  ...viewContext(c, deps),
  lang: 'it',
  t: translator('it'),
});

type Shown = { title: string; body: JSX.Element; status?: 200 | 409 | 422 };

export const staffPage = (c: Context, staff: Staff, { deps, ...page }: Shown & { deps: PassingPageDeps }) =>
  sendStaffPage(c, { ...page, menu: staffMenu(c, staff) }, deps);
