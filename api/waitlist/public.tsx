/** The pages of who waits: their place on the list, and the time that is kept for them. A GET changes nothing. */
import type { Context, Hono } from 'hono';
import type { Instant } from '#content/model/time.ts';
import { toLocal } from '#content/model/time.ts';
import { appointmentAddress, offerAddress, waitingPageAddress } from '#views/journey/addresses.ts';
import type { Appointment } from '#views/journey/appointment-facts.tsx';
import { answers, OfferOverPage, OfferPage } from '#views/waitlist/offer-page.tsx';
import { LeftPage, OwnWaitingPage } from '#views/waitlist/waiting-page.tsx';
import type { Bookings } from '../bookings/bookings.ts';
import { SlotNotOffered, SlotTaken, TooManyBookings } from '../bookings/errors.ts';
import type { Agendas } from '../desks/agenda.ts';
import type { JourneyDeps } from '../journeys/deps.ts';
import { type KeptOffer, OfferOver } from '../offers/offers.ts';
import type { Passing } from '../offers/passing.ts';
import { formOf, seeOther, sendPage, viewContext } from '../pages/page.ts';
import { languagePrefixes } from '../pages/prefixes.ts';
import { Problem } from '../problems.ts';
import type { Published } from '../publishing/published.ts';
import { askToJoin, join } from './join.tsx';
import { aboutWish } from './private-wishes.ts';
import type { Waiting } from './waiting.ts';
import { citizenWish } from './wishes.ts';

export type PublicWaitingDeps = {
  published: () => Published;
  now: () => Instant;
  agendas: Agendas;
  bookings: Bookings;
  passing: Passing;
};

/** @throws Problem */
const waitingAt = async (c: Context, { passing }: PublicWaitingDeps): Promise<Waiting> => {
  const waiting = await passing.waitlist.byToken(c.req.param('token') ?? '');
  if (waiting === undefined) throw new Problem('not-found');
  return waiting;
};

const liveOf = async ({ id }: Waiting, { passing }: PublicWaitingDeps): Promise<KeptOffer | undefined> =>
  (await passing.offers.of([id])).find(({ live }) => live);

const showOwn = (deps: PublicWaitingDeps) => async (c: Context) => {
  const waiting = await waitingAt(c, deps);
  const context = viewContext(c, deps);
  const { t, lang, directory } = context;
  const about = aboutWish(waiting.wish, directory);
  if (waiting.left !== undefined) {
    return sendPage(c, { ...about, title: t('waiting.leftTitle'), body: <LeftPage context={context} /> }, deps);
  }
  const offer = await liveOf(waiting, deps);
  const own = {
    token: waiting.token,
    wish: citizenWish(waiting.wish, context),
    since: toLocal(waiting.since).date,
    until: toLocal(waiting.until).date,
    trial: waiting.demo,
    offer: offer && offerAddress(lang, offer.token),
  };
  const body = <OwnWaitingPage waiting={own} context={context} />;
  return sendPage(c, { ...about, title: t('waiting.doneTitle'), body }, deps);
};

const leaveList = (deps: PublicWaitingDeps) => async (c: Context) => {
  const waiting = await waitingAt(c, deps);
  await deps.passing.waitlist.leave(waiting.id, 'left');
  deps.passing.passSoon();
  return seeOther(c, waitingPageAddress(viewContext(c, deps).lang, waiting.token));
};

/** @throws Problem */
const offerAt = async (c: Context, { passing }: PublicWaitingDeps): Promise<KeptOffer> => {
  const offer = await passing.offers.byToken(c.req.param('token') ?? '');
  if (offer === undefined) throw new Problem('not-found');
  return offer;
};

/** Undefined when the desk or the type is gone. */
const appointmentOf = (offer: KeptOffer, { agendas }: PublicWaitingDeps): Appointment | undefined => {
  const agenda = agendas.of(offer.desk);
  const type = agenda?.types.get(offer.type);
  return agenda && type && { desk: agenda.desk, type, startsAt: offer.startsAt, endsAt: offer.endsAt };
};

const overPage = async (c: Context, offer: KeptOffer, deps: PublicWaitingDeps) => {
  const context = viewContext(c, deps);
  const waiting = await deps.passing.waitlist.byId(offer.subject);
  const list = waiting && waiting.left === undefined ? waitingPageAddress(context.lang, waiting.token) : undefined;
  const body = <OfferOverPage list={list} context={context} />;
  const desk = context.directory.desks.get(offer.desk);
  return sendPage(c, { title: context.t('offer.overTitle'), body, desk, status: 410 }, deps);
};

/** What came of it, or whose it is about: their appointment. */
const appointmentPage = async (c: Context, offer: KeptOffer, deps: PublicWaitingDeps): Promise<string | undefined> => {
  const id = offer.booking ?? (offer.kind === 'affected' ? offer.subject : undefined);
  const booking = id === undefined ? undefined : await deps.bookings.byId(id);
  return booking?.person && appointmentAddress(viewContext(c, deps).lang, booking.token);
};

const offerPage = async (c: Context, deps: PublicWaitingDeps, problem?: string) => {
  const offer = await offerAt(c, deps);
  const elsewhere = await appointmentPage(c, offer, deps);
  if (elsewhere !== undefined) return seeOther(c, elsewhere);
  const appointment = appointmentOf(offer, deps);
  if (!offer.live || appointment === undefined) return overPage(c, offer, deps);
  const context = viewContext(c, deps);
  const body = (
    <OfferPage
      token={offer.token}
      appointment={appointment}
      until={offer.expiresAt}
      trial={deps.agendas.of(offer.desk)?.trial ?? false}
      problem={problem}
      context={context}
    />
  );
  const status = problem === undefined ? 200 : 409;
  return sendPage(c, { title: context.t('offer.title'), body, desk: appointment.desk, status }, deps);
};

const answerOffer = (deps: PublicWaitingDeps) => async (c: Context) => {
  const offer = await offerAt(c, deps);
  const { lang, t } = viewContext(c, deps);
  const { answer } = await formOf(c);
  const own = offerAddress(lang, offer.token);
  if (answer === answers.decline) {
    await deps.passing.offers.decline(offer.id, 'person');
    deps.passing.passSoon();
  }
  if (answer !== answers.accept) return seeOther(c, own);
  try {
    const booking = await deps.bookings.byId(await deps.passing.offers.accept(offer.id, { by: 'person' }));
    return seeOther(c, booking === undefined ? own : appointmentAddress(lang, booking.token));
  } catch (error) {
    if (error instanceof TooManyBookings) return offerPage(c, deps, t('journey.problems.tooMany'));
    const over = error instanceof OfferOver || error instanceof SlotTaken || error instanceof SlotNotOffered;
    if (!over) throw error;
    return overPage(c, { ...offer, live: false }, deps);
  }
};

/** Before the journey's: it would take `attesa` for a step of its own. */
export const publicWaitingRoutes =
  (deps: PublicWaitingDeps, journey: JourneyDeps) =>
  (app: Hono): void => {
    for (const prefix of languagePrefixes(deps.published())) {
      app.get(`${prefix}/prenota/p/:journey/attesa/`, askToJoin({ ...deps, journey }));
      app.post(`${prefix}/prenota/p/:journey/attesa/`, join({ ...deps, journey }));
      app.get(`${prefix}/prenotazioni/attesa/:token/`, showOwn(deps));
      app.post(`${prefix}/prenotazioni/attesa/:token/`, leaveList(deps));
      app.get(`${prefix}/prenotazioni/offerta/:token/`, (c) => offerPage(c, deps));
      app.post(`${prefix}/prenotazioni/offerta/:token/`, answerOffer(deps));
    }
  };
