/** What we know of somebody: to read, to take away (GDPR art. 15 and 20), to delete (art. 17). */
import type { Context } from 'hono';
import { toRfc3339 } from '#content/model/time.ts';
import type { ViewContext } from '#views/context.ts';
import { appointmentsAddress } from '#views/journey/addresses.ts';
import { wordsIn } from '#views/localized.tsx';
import { ErasePage } from '#views/manage/confirm-page.tsx';
import { DataPage, ErasedPage } from '#views/manage/data-page.tsx';
import type { Person } from '../bookings/booking.ts';
import { privateHeaders, seeOther, sendPage, viewContext } from '../pages/page.ts';
import type { ManageDeps } from './deps.ts';
import { brokenLink } from './find.tsx';
import { type Own, ownOf } from './own.ts';

/** Name of the page after deleting, below `/prenotazioni/`. No link is like it: they are longer. */
export const erasedPart = 'cancellati';

const askedWords = ({ access, asked }: Person, { t }: ViewContext): string[] => [
  ...(asked.people === undefined ? [] : [t('journey.summary.people', { number: asked.people })]),
  ...(asked.children ? [t('journey.whom.children')] : []),
  ...(access.includes('interpreter') ? [t('journey.whom.interpreter')] : []),
  ...(access.includes('companion') ? [t('journey.whom.companion')] : []),
  ...(asked.womanOperator ? [t('journey.whom.woman')] : []),
];

export const showData = (deps: ManageDeps) => async (c: Context) => {
  const own = await ownOf(c, deps);
  if (!own?.booking.person) return brokenLink(c, deps);
  const { booking, appointment, context } = own;
  const { person } = own.booking;
  const data = {
    appointment,
    token: booking.token,
    createdAt: booking.createdAt,
    language: booking.language,
    name: person.name,
    email: person.email,
    phone: person.phone,
    asked: askedWords(person, context),
  };
  return sendPage(
    c,
    { title: context.t('manage.data.title'), body: <DataPage data={data} context={context} />, desk: appointment.desk },
    deps,
  );
};

/** Names as in the API. */
const exported = ({ booking, appointment, context: { lang } }: Own) => ({
  code: booking.code,
  desk: { id: booking.desk, name: wordsIn(appointment.desk.name, lang).text },
  type: { id: booking.type, name: wordsIn(appointment.type.name, lang).text },
  startsAt: toRfc3339(booking.startsAt),
  endsAt: toRfc3339(booking.endsAt),
  createdAt: toRfc3339(booking.createdAt),
  cancelledAt: booking.cancelled && toRfc3339(booking.cancelled.at),
  language: booking.language,
  need: booking.need,
  service: booking.service,
  forOther: booking.forOther,
  ...booking.person,
});

export const downloadData = (deps: ManageDeps) => async (c: Context) => {
  const own = await ownOf(c, deps);
  if (!own) return brokenLink(c, deps);
  return c.body(JSON.stringify(exported(own), undefined, 2), 200, {
    ...privateHeaders,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': 'attachment; filename="dati.json"',
  });
};

export const askErase = (deps: ManageDeps) => async (c: Context) => {
  const own = await ownOf(c, deps);
  if (!own) return brokenLink(c, deps);
  const { booking, appointment, context } = own;
  const body = <ErasePage token={booking.token} appointment={appointment} context={context} />;
  return sendPage(c, { title: context.t('manage.erase.title'), body, desk: appointment.desk }, deps);
};

export const erase = (deps: ManageDeps) => async (c: Context) => {
  const own = await ownOf(c, deps);
  if (own) await deps.bookings.erase(own.booking.id);
  return seeOther(c, `${appointmentsAddress(viewContext(c, deps).lang)}${erasedPart}/`);
};

export const erased = (deps: ManageDeps) => (c: Context) => {
  const context = viewContext(c, deps);
  return sendPage(c, { title: context.t('manage.erase.doneTitle'), body: <ErasedPage context={context} /> }, deps);
};
