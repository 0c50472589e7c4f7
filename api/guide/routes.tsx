/** `/operatori/guida/`: the one page that a new operator prints. */
import type { Context } from 'hono';
import { GuidePage } from '#views/staff/guide/guide-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import type { Published } from '../publishing/published.ts';
import type { Staff } from '../staff/access.ts';
import { staffMenu } from '../staff/menu.tsx';
import type { StaffRoute } from '../staff/routes.ts';

export type GuideDeps = {
  published: () => Published;
  /** Origin of the address on the paper. */
  baseUrl: string;
};

export const guideRoutes = (deps: GuideDeps): StaffRoute[] => [
  {
    method: 'GET',
    path: '/operatori/guida/',
    may: 'signed-in',
    handle: (c: Context, staff: Staff) => {
      const body = <GuidePage origin={deps.baseUrl} />;
      return sendStaffPage(c, { title: t('guide.title'), body, menu: staffMenu(c, staff) }, deps);
    },
  },
];
