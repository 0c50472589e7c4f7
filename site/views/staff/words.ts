/** The words of the staff area, by part: `t('agenda.title')`. In Italian only: who works at a desk here speaks it. */
import agenda from '#messages/operatori/agenda.json' with { type: 'json' };
import audit from '#messages/operatori/audit.json' with { type: 'json' };
import booking from '#messages/operatori/booking.json' with { type: 'json' };
import closures from '#messages/operatori/closures.json' with { type: 'json' };
import editor from '#messages/operatori/editor.json' with { type: 'json' };
import figures from '#messages/operatori/figures.json' with { type: 'json' };
import frame from '#messages/operatori/frame.json' with { type: 'json' };
import fresh from '#messages/operatori/fresh.json' with { type: 'json' };
import guide from '#messages/operatori/guide.json' with { type: 'json' };
import newRecords from '#messages/operatori/new-records.json' with { type: 'json' };
import people from '#messages/operatori/people.json' with { type: 'json' };
import reports from '#messages/operatori/reports.json' with { type: 'json' };
import review from '#messages/operatori/review.json' with { type: 'json' };
import signIn from '#messages/operatori/sign-in.json' with { type: 'json' };
import translations from '#messages/operatori/translations.json' with { type: 'json' };

export const staffMessages = {
  agenda,
  audit,
  booking,
  closures,
  editor,
  figures,
  frame,
  fresh,
  guide,
  newRecords,
  people,
  reports,
  review,
  signIn,
  translations,
};
