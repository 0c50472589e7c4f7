/** `/prenotazioni/…`, in every language of the portal. Who opens these links, a person or a mail scanner, changes nothing. */
import type { Context, Hono } from 'hono';
import { AppointmentPage, parts } from '#views/manage/appointment-page.tsx';
import { anotherTime } from '#views/manage/closed.tsx';
import { sendPage } from '../pages/page.ts';
import { languagePrefixes } from '../pages/prefixes.ts';
import { askCancel, askMove, cancel, move, movedMark } from './change.tsx';
import { closedPage, takeAnother } from './closed.tsx';
import { askErase, downloadData, erase, erased, erasedPart, showData } from './data.tsx';
import type { ManageDeps } from './deps.ts';
import { brokenLink, find, findByCode } from './find.tsx';
import { managedOf, ownOf } from './own.ts';

const show = (deps: ManageDeps) => async (c: Context) => {
  const own = await ownOf(c, deps);
  if (!own) return brokenLink(c, deps);
  const closed = await deps.passing.closedFor(own.booking);
  if (closed !== undefined) return closedPage(c, own, { closed, problems: [], deps });
  const managed = managedOf(own, c.req.query(movedMark) !== undefined);
  const { context } = own;
  const title = managed.state === 'cancelled' ? context.t('manage.cancelledTitle') : context.t('manage.title');
  return sendPage(
    c,
    { title, body: <AppointmentPage managed={managed} context={context} />, desk: own.appointment.desk },
    deps,
  );
};

export const manageRoutes =
  (deps: ManageDeps) =>
  (app: Hono): void => {
    for (const prefix of languagePrefixes(deps.published())) {
      const all = `${prefix}/prenotazioni/`;
      const one = `${all}:token/`;
      app.get(all, find(deps));
      app.post(all, findByCode(deps));
      app.get(`${all}${erasedPart}/`, erased(deps));
      app.get(one, show(deps));
      app.get(`${one}${parts.cancel}/`, askCancel(deps));
      app.post(`${one}${parts.cancel}/`, cancel(deps));
      app.get(`${one}${parts.move}/`, askMove(deps));
      app.post(`${one}${parts.move}/`, move(deps));
      app.post(`${one}${anotherTime}/`, takeAnother(deps));
      app.get(`${one}${parts.data}/`, showData(deps));
      app.get(`${one}${parts.data}/dati.json`, downloadData(deps));
      app.get(`${one}${parts.erase}/`, askErase(deps));
      app.post(`${one}${parts.erase}/`, erase(deps));
    }
  };
