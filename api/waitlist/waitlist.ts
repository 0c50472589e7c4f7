/**
 * The waiting list: for one desk, or for any desk of a Comune that treats a need. Who waits leaves a name and a way to be
 * reached, sealed, and is forgotten on leaving. Free times are offered in the order in which people came (`line.ts`).
 */
import { type Id, Language } from '#content/model/common.ts';
import { typeAnswers } from '#content/model/slot-desks.ts';
import type { Instant } from '#content/model/time.ts';
import { Person } from '../bookings/booking.ts';
import type { Db } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { OutboxTable } from '../database/schema.ts';
import type { Left, WaitingTable } from '../database/tables/desk-day.ts';
import { waitingEvent } from '../mail/events.ts';
import type { OfferDeps } from '../offers/offers.ts';
import { enqueue, waitingLetter } from '../outbox/enqueue.ts';
import { tokenHash, unlessLost } from '../secrets/vault.ts';
import {
  callInstead,
  deleteWaiting,
  insertWaiting,
  leave,
  line,
  oldTrials,
  overdue,
  waitingById,
  waitingByToken,
  waitingFor,
} from './table.ts';
import { type Joining, type Waiting, type Wish, wishKey, wishOf } from './waiting.ts';

export type Waitlist = {
  /** The same contact waits once for the same thing. @throws ContactMissing, NothingToWaitFor */
  join: (joining: Joining, alongside?: (tx: Db, id: string) => Promise<void>) => Promise<Waiting>;
  byId: (id: string) => Promise<Waiting | undefined>;
  byToken: (token: string) => Promise<Waiting | undefined>;
  /** Everybody who waits, first come first. */
  all: () => Promise<Waiting[]>;
  leave: (id: string, why: Left, alongside?: (tx: Db) => Promise<void>) => Promise<void>;
  /** Who waited as long as one may, and old trials. */
  purge: (at?: Instant) => Promise<void>;
};

const dayMs = 24 * 3_600_000;
/** After it nobody remembers having asked. */
const longestMs = 60 * dayMs;
const trialMs = dayMs;

/** Nobody can be told of a free time who left no way to be reached. */
export class ContactMissing extends Error {
  override name = 'ContactMissing';
}

/** No such desk, type, Comune or need, or none that takes bookings. */
export class NothingToWaitFor extends Error {
  override name = 'NothingToWaitFor';
}

export const createWaitlist = (deps: OfferDeps): Waitlist => {
  const { database, vault, agendas, now } = deps;
  const { read } = database;

  const personIn = ({ id, sealed }: WaitingTable): Person | undefined =>
    sealed === null ? undefined : unlessLost(() => Person.parse(vault.open(id, sealed)));

  const view = (row: WaitingTable): Waiting => ({
    id: row.id,
    wish: wishOf(row),
    language: Language.catch('it').parse(row.language),
    person: personIn(row),
    way: row.way,
    demo: row.demo === 1,
    since: row.createdAt,
    until: row.until,
    token: unlessLost(() => vault.token(row.id, 0, row.keyId)) ?? '',
    left: row.left ?? undefined,
  });
  const seen = (row: WaitingTable | undefined): Waiting | undefined => row && view(row);

  /** The desks that it may come from. @throws NothingToWaitFor */
  const desksFor = (wish: Wish): [Id, ...Id[]] => {
    const directory = agendas.directory();
    const desks = [...directory.desks.values()].filter((desk) =>
      'desk' in wish
        ? desk.id === wish.desk && desk.appointmentTypes.some(({ id }) => id === wish.type)
        : desk.comune === wish.comune &&
          desk.appointmentTypes.some((type) => typeAnswers(type, { need: wish.need }, directory)),
    );
    const [first, ...others] = desks.map(({ id }) => id);
    if (first === undefined) throw new NothingToWaitFor('Nobody takes bookings for that.');
    return [first, ...others];
  };

  const rowOf = (
    { wish, language, by, ...given }: Joining,
    { contactHash, desks }: { contactHash: string; desks: readonly Id[] },
  ): WaitingTable => {
    const at = now();
    const id = newId(at);
    const { name, email, phone, safeToWrite } = given;
    const trial = desks.every((desk) => agendas.of(desk)?.trial);
    return {
      id,
      wish: wishKey(wish),
      desk: null,
      type: null,
      comune: null,
      need: null,
      ...wish,
      language,
      way: email === undefined || safeToWrite === false ? 'phone' : 'email',
      demo: trial ? 1 : 0,
      createdAt: at,
      createdBy: by,
      until: at + longestMs,
      keyId: vault.keyId,
      tokenHash: tokenHash(vault.token(id, 0, vault.keyId)),
      contactHash,
      sealed: vault.seal(id, Person.parse({ name, email, phone, safeToWrite })),
      leftAt: null,
      left: null,
    };
  };

  /** Who is on the list already, and says now that writing is not safe, is not written to any more. */
  const heed = async (tx: Db, known: WaitingTable | undefined, { safeToWrite, phone }: Joining): Promise<void> => {
    const person = known && personIn(known);
    if (known === undefined || person === undefined || safeToWrite !== false) return;
    const heeded = Person.parse({ ...person, phone: person.phone ?? phone, safeToWrite });
    await callInstead(tx, known.id, vault.seal(known.id, heeded));
  };

  /** That they are on the list; nobody writes of a trial. */
  const letterTo = ({ id, way, demo, createdAt }: WaitingTable, desk: Id): OutboxTable[] => {
    const event = waitingEvent;
    const when = { createdAt, dueAt: createdAt };
    return way === 'email' && demo === 0
      ? [waitingLetter({ id: `${id}.${createdAt}.${event}`, event, booking: null, desk, ...when })]
      : [];
  };

  const join: Waitlist['join'] = async (joining, alongside) => {
    const contact = joining.email ?? joining.phone;
    if (contact === undefined) throw new ContactMissing('Neither an email nor a phone.');
    const contactHash = vault.contactHash(contact);
    const desks = desksFor(joining.wish);
    const row = rowOf(joining, { contactHash, desks });
    const letters = letterTo(row, desks[0]);
    const isNew = await database.write(async (tx) => {
      if (!(await insertWaiting(tx, row))) {
        await heed(tx, await waitingFor(tx, contactHash, row.wish), joining);
        return false;
      }
      if (letters.length > 0) await enqueue(tx, letters);
      await alongside?.(tx, row.id);
      return true;
    });
    const known = isNew ? row : await waitingFor(read, contactHash, row.wish);
    return view(known ?? row);
  };

  const purge: Waitlist['purge'] = async (at = now()) => {
    const over = await overdue(read, at);
    const trials = await oldTrials(read, at - trialMs);
    if (over.length + trials.length === 0) return;
    await database.write(async (tx) => {
      for (const id of over) await leave(tx, id, { at, why: 'over' });
      if (trials.length > 0) await deleteWaiting(tx, trials);
    });
  };

  return {
    join,
    byId: async (id) => seen(await waitingById(read, id)),
    byToken: async (token) => seen(await waitingByToken(read, tokenHash(token))),
    all: async () => (await line(read)).map(view),
    leave: (id, why, alongside) =>
      database.write(async (tx) => {
        if (await leave(tx, id, { at: now(), why })) await alongside?.(tx);
      }),
    purge,
  };
};
