/** In the order in which they are applied. Add at the end; never change one that has been released. */
import { statements as bookings } from './0001-bookings.ts';
import { statements as searches } from './0002-searches.ts';
import { statements as staff } from './0003-staff.ts';
import { statements as deskDay } from './0004-desk-day.ts';
import { statements as drafts } from './0005-drafts.ts';
import { statements as feedback } from './0006-feedback.ts';
import { statements as agenda } from './0007-agenda.ts';
import { statements as figures } from './0008-figures.ts';
import { statements as visits } from './0009-visits.ts';

export type Migration = { name: string; statements: readonly string[] };

export const migrations: readonly Migration[] = [
  { name: '0001-bookings', statements: bookings },
  { name: '0002-searches', statements: searches },
  { name: '0003-staff', statements: staff },
  { name: '0004-desk-day', statements: deskDay },
  { name: '0005-drafts', statements: drafts },
  { name: '0006-feedback', statements: feedback },
  { name: '0007-agenda', statements: agenda },
  { name: '0008-figures', statements: figures },
  { name: '0009-visits', statements: visits },
];
