/** Everything that a booking writes, ready before its transaction: there nothing is sealed, hashed or computed. */
import type { Id, Language } from '#content/model/common.ts';
import type { DeskRules } from '#content/model/desk.ts';
import { type Offer, sessionId } from '#content/model/slots.ts';
import { type Instant, toInstant, toLocal } from '#content/model/time.ts';
import { type Quota, wantOf } from '../claims/want.ts';
import { newId } from '../database/ids.ts';
import type { Actor, BookingsTable } from '../database/schema.ts';
import type { DeskAgenda } from '../desks/agenda.ts';
import { letterRows, type PlanLetters } from '../outbox/enqueue.ts';
import { tokenHash, type Vault } from '../secrets/vault.ts';
import { type Made, Person } from './booking.ts';
import type { Draft } from './queue.ts';

export type BookingRequest = {
  desk: Id;
  type: Id;
  startsAt: Instant;
  name: string;
  email?: string | undefined;
  phone?: string | undefined;
  language?: Language | undefined;
  need?: Id | undefined;
  service?: Id | undefined;
  access?: Person['access'] | undefined;
  forOther?: boolean | undefined;
  asked?: Person['asked'] | undefined;
  safeToWrite?: boolean | undefined;
};

/** What a booking counts towards: its contacts' limit, or the day's quota of those who leave none. Staff have no limits. */
type Counting = {
  desk: Id;
  rules: DeskRules;
  startsAt: Instant;
  by: Actor;
  forOther: boolean;
  person: Pick<Person, 'email' | 'phone'>;
};

export const quotasOf = ({ desk, rules, startsAt, by, forOther, person }: Counting, vault: Vault): Quota[] => {
  if (by !== 'person') return [];
  const contacts = [person.email, person.phone].filter((contact) => contact !== undefined);
  if (contacts.length === 0) {
    const { date } = toLocal(startsAt);
    const expiresAt = toInstant(date, '23:59', 'closing');
    return [{ scope: `anonymous:${desk}:${date}`, limit: rules.dailyWithoutContact, expiresAt }];
  }
  if (forOther) return [];
  return contacts.map((contact) => ({
    scope: `contact:${desk}:${vault.contactHash(contact)}`,
    limit: rules.maxActive,
    expiresAt: startsAt,
  }));
};

export const localStartOf = (startsAt: Instant): string => {
  const { date, time } = toLocal(startsAt);
  return `${date}T${time}`;
};

/** When, as it is stored. */
export const timesOf = (desk: Id, { type, startsAt, endsAt }: Offer) => ({
  startsAt,
  endsAt,
  localStart: localStartOf(startsAt),
  appointment: type.places === 1 ? null : sessionId(desk, type.id, startsAt),
});

type Given = {
  request: BookingRequest;
  agenda: DeskAgenda;
  offer: Offer;
  by: Actor;
  hold: string | undefined;
  key: { keyHash: string; bodyHash: string };
  now: Instant;
};

const personOf = ({ name, email, phone, access, asked, safeToWrite }: BookingRequest): Person =>
  Person.parse({ name, email, phone, access, asked, safeToWrite });

const bit = (yes: boolean | undefined): 0 | 1 => (yes === true ? 1 : 0);

const makeFor = (id: string, person: Person, vault: Vault): Made => ({
  code: vault.code(id, vault.keyId),
  token: vault.token(id, 0, vault.keyId),
  person,
});

const rowOf = (
  { request, agenda, offer, by, now }: Given,
  { id, made }: { id: string; made: Made },
  vault: Vault,
): BookingsTable => {
  const { person, code, token } = made;
  const { desk, language = 'it', need = null, service = null, forOther } = request;
  return {
    id,
    desk,
    type: offer.type.id,
    ...timesOf(desk, offer),
    language,
    need,
    service,
    forOther: bit(forOther),
    reachable: bit(person.email !== undefined || person.phone !== undefined),
    demo: bit(agenda.trial),
    createdAt: now,
    createdBy: by,
    sequence: 0,
    linkVersion: 0,
    keyId: vault.keyId,
    tokenHash: tokenHash(token),
    codeHash: vault.codeHashes(desk, code)[0] ?? null,
    sealed: vault.seal(id, person),
  };
};

export const createDraft = (given: Given, vault: Vault, plan: PlanLetters): Draft => {
  const { agenda, offer, by, hold, key, now, request } = given;
  const person = personOf(request);
  const id = newId(now);
  const made = makeFor(id, person, vault);
  const booking = rowOf(given, { id, made }, vault);
  const { desk, startsAt, forOther } = booking;
  const { rules, capacity } = agenda.desk;
  const counting = { desk, rules, startsAt, by, forOther: forOther === 1, person };
  return {
    want: wantOf(offer, { owner: id, desk, capacity, expiresAt: null, quotas: quotasOf(counting, vault) }),
    booking,
    made,
    letters: letterRows(plan, 'booked', { booking, desk: agenda.desk, now }),
    key: { ...key, booking: id, createdAt: now },
    hold,
  };
};
