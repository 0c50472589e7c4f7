/** `/operatori/attesa/`: who waits at somebody's desks, and what to do for whom a time is kept. */
import type { Context } from 'hono';
import type { Desk } from '#content/model/desk.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import type { FieldProblem, Typed } from '#views/journey/problems.ts';
import { waitingAddress } from '#views/staff/closures/addresses.ts';
import { type WaitingCard, WaitingPage } from '#views/staff/waitlist/waiting-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { desksOf } from '../agenda/desks.ts';
import { auditEntry } from '../audit/audit.ts';
import { SlotNotOffered, SlotTaken, TooManyBookings } from '../bookings/errors.ts';
import { callsTo, recordCall } from '../closures/calls.ts';
import { type PassingPageDeps, staffContext, staffPage } from '../closures/page-deps.ts';
import type { CallsTable } from '../database/tables/desk-day.ts';
import { type KeptOffer, OfferOver } from '../offers/offers.ts';
import { formOf, seeOther } from '../pages/page.ts';
import { namesOfPeople } from '../people/people.ts';
import { Problem } from '../problems.ts';
import type { Staff } from '../staff/access.ts';
import { addingIn } from './adding.ts';
import { isPrivateWish } from './private-wishes.ts';
import type { Waiting } from './waiting.ts';
import { isFor, optionOf, wishesAt, wishInWords } from './wishes.ts';

const ownDesks = (staff: Staff, { published }: PassingPageDeps): Desk[] =>
  desksOf(staff, 'desk.run', published().directory);

/** Everybody who waits for one of their desks. */
const ownWaiting = async (staff: Staff, deps: PassingPageDeps): Promise<Waiting[]> => {
  const desks = ownDesks(staff, deps);
  return (await deps.passing.waitlist.all()).filter(({ wish, person }) => person !== undefined && isFor(wish, desks));
};

type Told = { offers: readonly KeptOffer[]; calls: readonly CallsTable[]; names: ReadonlyMap<string, string> };

const cardOf = (waiting: Waiting, { offers, calls, names }: Told, deps: PassingPageDeps): WaitingCard => {
  const { directory } = deps.published();
  const offer = offers.find(({ subject, live }) => live && subject === waiting.id);
  const own = calls.filter(({ subject }) => subject === waiting.id);
  return {
    id: waiting.id,
    name: waiting.person?.name ?? '',
    phone: waiting.person?.phone,
    unsafe: waiting.person?.safeToWrite === false,
    wish: wishInWords(waiting.wish, directory),
    since: toLocal(waiting.since).date,
    calls: own.flatMap(({ at, by, outcome }) =>
      outcome === 'no-answer' || outcome === 'call-back' ? [{ at, who: names.get(by) ?? '', outcome }] : [],
    ),
    kept: offer && {
      offer: offer.id,
      startsAt: offer.startsAt,
      until: offer.expiresAt,
      desk: directory.desks.get(offer.desk)?.name.it ?? offer.desk,
    },
  };
};

type Shown = { typed?: Typed; problems?: FieldProblem[]; problem?: string; deps: PassingPageDeps };

const page = async (c: Context, staff: Staff, { typed = {}, problems = [], problem, deps }: Shown) => {
  const { database, passing } = deps;
  const { directory } = deps.published();
  const all = await ownWaiting(staff, deps);
  const ids = all.map(({ id }) => id);
  const [offers, calls] = await Promise.all([passing.offers.of(ids), callsTo(database.read, ids)]);
  const told = { offers, calls, names: await namesOfPeople(database.read) };
  const cards = all.map((one) => ({ waiting: one, card: cardOf(one, told, deps) }));
  // In a demonstration nobody gets a letter: the desk calls, as a trial too
  const byLetter = ({ way, demo }: Waiting): boolean => way === 'email' && !demo;
  const wishes = wishesAt(ownDesks(staff, deps));
  const kept = cards.filter(({ card }) => card.kept !== undefined);
  const body = (
    <WaitingPage
      toCall={kept.filter(({ waiting }) => !byLetter(waiting)).map(({ card }) => card)}
      asked={kept.filter(({ waiting }) => byLetter(waiting)).map(({ card }) => card)}
      line={cards.filter(({ card }) => card.kept === undefined).map(({ card }) => card)}
      wishes={wishes.map((wish) => optionOf(wish, directory))}
      asksSafety={wishes.some((wish) => isPrivateWish(wish, directory))}
      typed={typed}
      problems={problems}
      said={await saidIn(c, deps)}
      problem={problem}
      context={staffContext(c, deps)}
    />
  );
  const wrong = problem === undefined ? 422 : 409;
  const status = problem === undefined && problems.length === 0 ? 200 : wrong;
  return staffPage(c, staff, { title: t('closures.waitlist.title'), body, status, deps });
};

/** What was just done. The code is looked up again: it does not stand in the address. */
const saidIn = async (c: Context, { passing, bookings }: PassingPageDeps): Promise<string | undefined> => {
  const outcome = c.req.query('esito');
  if (outcome === 'aggiunta') return t('closures.waitlist.added');
  if (outcome === 'segnato') return t('closures.one.noted');
  const offer = outcome === undefined ? undefined : await passing.offers.byId(outcome);
  if (!offer?.booking) return undefined;
  const booking = await bookings.byId(offer.booking);
  return t('closures.waitlist.booked', { code: booking?.code ?? '' });
};

export const showWaiting = (deps: PassingPageDeps) => (c: Context, staff: Staff) => page(c, staff, { deps });

export const addWaiting = (deps: PassingPageDeps) => async (c: Context, staff: Staff) => {
  const typed = await formOf(c);
  const desks = ownDesks(staff, deps);
  const adding = addingIn({ typed, desks, directory: deps.published().directory });
  if ('problems' in adding) return page(c, staff, { typed, ...adding, deps });
  const { wish, contact } = adding;
  const at = deps.now();
  const desk = 'desk' in wish ? wish.desk : desks.find(({ comune }) => comune === wish.comune)?.id;
  await deps.passing.waitlist.join({ wish, ...contact, language: 'it', by: 'staff' }, (tx, record) =>
    auditEntry(tx, { at, staff: staff.id, act: 'waiting.added', kind: 'waiting', record, place: { desk } }),
  );
  await deps.passing.pass();
  return seeOther(c, waitingAddress('aggiunta'));
};

type Work = (given: { waiting: Waiting; form: Typed; desk: string; staff: string; at: Instant }) => Promise<string>;

/** For one of theirs only. @throws Problem */
const forOne = (deps: PassingPageDeps, work: Work) => async (c: Context, staff: Staff) => {
  const form = await formOf(c);
  const waiting = (await ownWaiting(staff, deps)).find(({ id }) => id === form.waiting);
  if (waiting === undefined) throw new Problem('not-found');
  const { wish } = waiting;
  const [first] = ownDesks(staff, deps).filter((desk) => isFor(wish, [desk]));
  try {
    const outcome = await work({ waiting, form, desk: first?.id ?? '', staff: staff.id, at: deps.now() });
    deps.passing.passSoon();
    return seeOther(c, waitingAddress(outcome));
  } catch (error) {
    const over = [OfferOver, SlotTaken, SlotNotOffered, TooManyBookings].some((kind) => error instanceof kind);
    if (over) return page(c, staff, { problem: t('closures.waitlist.over'), deps });
    throw error;
  }
};

/** The offer of the form, if it is theirs. @throws OfferOver */
const offerOf = async ({ waiting, form }: Parameters<Work>[0], { passing }: PassingPageDeps): Promise<KeptOffer> => {
  const offer = await passing.offers.byId(form.offer ?? '');
  if (offer?.subject !== waiting.id) throw new OfferOver('Not an offer of theirs.');
  return offer;
};

export const acceptFor = (deps: PassingPageDeps) =>
  forOne(deps, async (given) => {
    const { id, desk } = await offerOf(given, deps);
    const entry = { at: given.at, staff: given.staff, act: 'offer.accepted', kind: 'offer', record: id } as const;
    await deps.passing.offers.accept(id, {
      by: 'staff',
      alongside: (tx) => auditEntry(tx, { ...entry, place: { desk } }),
    });
    return id;
  });

export const declineFor = (deps: PassingPageDeps) =>
  forOne(deps, async (given) => {
    const { id, desk } = await offerOf(given, deps);
    const entry = { at: given.at, staff: given.staff, act: 'offer.declined', kind: 'offer', record: id } as const;
    await deps.passing.offers.decline(id, 'staff', (tx) => auditEntry(tx, { ...entry, place: { desk } }));
    return 'segnato';
  });

export const noteWaitingCall = (deps: PassingPageDeps) =>
  forOne(deps, async ({ waiting, form, desk, staff, at }) => {
    const outcome = form.outcome === 'call-back' ? 'call-back' : 'no-answer';
    await deps.database.write((tx) =>
      recordCall(tx, { subject: waiting.id, kind: 'waiting', outcome, staff, desk, at }),
    );
    return 'segnato';
  });

export const removeWaiting = (deps: PassingPageDeps) =>
  forOne(deps, async ({ waiting, desk, staff, at }) => {
    const entry = { at, staff, act: 'waiting.removed', kind: 'waiting', record: waiting.id, place: { desk } } as const;
    await deps.passing.waitlist.leave(waiting.id, 'removed', (tx) => auditEntry(tx, entry));
    return 'segnato';
  });
