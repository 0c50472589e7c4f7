/**
 * Somebody's agenda for their own calendar (RFC 5545): the appointments of their desks, a month back and three ahead.
 * The address is a secret; of a desk where being seen is a danger it says only when. A calendar asks by itself, without
 * signing in, so it shows no contacts.
 */
import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import { isSensitiveDesk } from '#content/model/selection.ts';
import { addDays, toLocal } from '#content/model/time.ts';
import { FeedPage } from '#views/staff/booking/feed-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { auditEntry } from '../audit/audit.ts';
import { newId } from '../database/ids.ts';
import { formOf, seeOther } from '../pages/page.ts';
import { personById } from '../people/people.ts';
import { Problem } from '../problems.ts';
import { tokenHash } from '../secrets/vault.ts';
import type { Staff } from '../staff/access.ts';
import type { Visit } from './agenda.ts';
import { type AgendaDeps, staffPage } from './deps.ts';
import { desksOf } from './desks.ts';
import { feedByToken, feedOf, insertFeed, revokeFeeds } from './table.ts';

const path = '/api/v1/calendars/:token/agenda.ics';

export const showFeed = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const active = (await feedOf(deps.database.read, staff.id)) !== undefined;
  const body = <FeedPage active={active} address={undefined} />;
  return staffPage(c, staff, { title: t('booking.feedTitle'), body, deps });
};

/** A new address ends the old one. Shown once, because only its print is kept. */
export const changeFeed = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const wanted = (await formOf(c)).do;
  const at = deps.now();
  const [id, token] = [newId(at), randomBytes(24).toString('base64url')];
  const act = wanted === 'revoke' ? 'calendar.revoked' : 'calendar.made';
  await deps.database.write(async (tx) => {
    await revokeFeeds(tx, staff.id, at);
    const row = { id, tokenHash: tokenHash(token), staff: staff.id, createdAt: at, revokedAt: null };
    if (wanted !== 'revoke') await insertFeed(tx, row);
    await auditEntry(tx, { at, staff: staff.id, act, kind: 'calendar', record: id, place: {} });
  });
  if (wanted === 'revoke') return seeOther(c, c.req.path);
  const address = `${deps.baseUrl}${path.replace(':token', token)}`;
  return staffPage(c, staff, { title: t('booking.feedTitle'), body: <FeedPage active address={address} />, deps });
};

const eventOf = ({ booking }: Visit, deps: AgendaDeps) => {
  const { directory } = deps.published();
  const desk = directory.desks.get(booking.desk);
  const type = desk?.appointmentTypes.find(({ id }) => id === booking.type);
  const quiet = desk === undefined || isSensitiveDesk(desk, directory);
  const words = [booking.person?.name, type?.name.it].filter((part) => part !== undefined);
  return {
    id: `${booking.id}@agenda`,
    sequence: booking.sequence,
    start: new Date(booking.startsAt),
    end: new Date(booking.endsAt),
    stamp: new Date(deps.now()),
    class: ICalEventClass.PRIVATE,
    status: booking.cancelled === undefined ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    summary: quiet || words.length === 0 ? t('booking.feedEvent') : words.join(' · '),
    ...(quiet ? {} : { location: desk.name.it }),
  };
};

const calendarOf = async (staff: Pick<Staff, 'grants'>, deps: AgendaDeps): Promise<string> => {
  const today = toLocal(deps.now()).date;
  const desks = desksOf(staff, 'desk.see', deps.published().directory);
  const span = { desks: desks.map(({ id }) => id), from: addDays(today, -30), to: addDays(today, 90) };
  const { visits } = await deps.agenda.days(span);
  const calendar = ical({
    name: t('booking.feedName'),
    prodId: { company: 'Sportello Diffuso', product: 'agenda', language: 'IT' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 900,
  });
  for (const visit of visits) calendar.createEvent(eventOf(visit, deps));
  return calendar.toString();
};

/** Asked by calendars: whoever has left, or whose roles ended, gets nothing more. */
export const feedRoute =
  (deps: AgendaDeps) =>
  (app: Hono): void => {
    app.get(path, async (c) => {
      const feed = await feedByToken(deps.database.read, tokenHash(c.req.param('token')));
      const person = feed && (await personById(deps.database.read, feed.staff));
      if (!person) throw new Problem('not-found');
      return c.body(await calendarOf(person, deps), 200, {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Cache-Control': 'no-store',
      });
    });
  };
