/** Calls about bookings. A GET changes nothing: mail programs open every link. */
import type { Context, Hono } from 'hono';
import type { Language } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { invalid, parseOrTell } from '../invalid.ts';
import { jsonBody } from '../json-body.ts';
import { preferredLanguage } from '../language.ts';
import { Problem } from '../problems.ts';
import { bookingJson } from './answers.ts';
import type { Booking, Bookings } from './bookings.ts';
import type { BookingRequest } from './draft.ts';
import { BookingBody, MoveBody } from './schemas.ts';

export type BookingRoutes = {
  bookings: Bookings;
  directory: () => Directory;
  /** Origin under which people reach us; undefined: the one of the request. */
  baseUrl: string | undefined;
  /** The calendar file of a booking. */
  calendar: (booking: Booking, lang: Language, origin: string) => string;
};

const noStore = { 'Cache-Control': 'no-store' };
const longestKey = 200;

/** It belongs to who sends it: the same key from elsewhere is the same key, so it must not be guessable. */
const keyOf = (c: Context): string => {
  const key = c.req.header('idempotency-key')?.trim() ?? '';
  if (key.length === 0 || key.length > longestKey) throw new Problem('key-missing');
  return key;
};

/** What the network does not know would stay among its figures. @throws Problem */
const checkKnown = ({ need, service }: BookingRequest, { needs, services }: Directory): void => {
  const wrong = [
    ...(need === undefined || needs.has(need) ? [] : ['/need']),
    ...(service === undefined || services.has(service) ? [] : ['/service']),
  ];
  if (wrong.length > 0) throw invalid(wrong.map((pointer) => ({ pointer, wrong: 'other' })));
};

export const bookingRoutes = ({ bookings, directory, baseUrl, calendar }: BookingRoutes) => {
  const originOf = (c: Context): string => baseUrl ?? new URL(c.req.url).origin;
  const languageOf = (c: Context): Language =>
    preferredLanguage(c.req.header('accept-language'), directory().portal.languages);
  const known = async (token: string): Promise<Booking> => {
    const booking = await bookings.byToken(token);
    if (booking === undefined) throw new Problem('not-found');
    return booking;
  };
  const answer = (c: Context, booking: Booking, status: 200 | 201 = 200) =>
    c.json(bookingJson(booking, { directory: directory(), lang: languageOf(c), origin: originOf(c) }), status, noStore);

  return (app: Hono): void => {
    app.post('/api/v1/bookings', async (c) => {
      const key = keyOf(c);
      const request = parseOrTell(BookingBody, await jsonBody(c));
      checkKnown(request, directory());
      const { booking } = await bookings.book(request, { key: `call ${key}` });
      return answer(c, booking, 201);
    });

    app.get('/api/v1/bookings/:token', async (c) => answer(c, await known(c.req.param('token'))));

    app.get('/api/v1/bookings/:token/calendar.ics', async (c) => {
      const booking = await known(c.req.param('token'));
      const file = calendar(booking, booking.language, originOf(c));
      return c.body(file, 200, { ...noStore, 'Content-Type': 'text/calendar; charset=utf-8' });
    });

    app.post('/api/v1/bookings/:token/cancellation', async (c) => {
      const { id } = await known(c.req.param('token'));
      return answer(c, await bookings.cancel(id));
    });

    app.post('/api/v1/bookings/:token/move', async (c) => {
      const { startsAt } = parseOrTell(MoveBody, await jsonBody(c));
      const { id } = await known(c.req.param('token'));
      return answer(c, await bookings.move(id, startsAt));
    });
  };
};
