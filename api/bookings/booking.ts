/** A booking as the rest of the server sees it. */
import { z } from 'zod';
import type { Id, Language } from '#content/model/common.ts';
import { Language as LanguageSchema } from '#content/model/common.ts';
import type { Instant } from '#content/model/time.ts';
import type { Actor, BookingsTable, CancellationsTable } from '../database/schema.ts';
import { unlessLost, type Vault } from '../secrets/vault.ts';

export const accessNeeds = ['step-free', 'interpreter', 'companion'] as const;

/** What is sealed: all that tells who somebody is, or how they are. */
export const Person = z.object({
  name: z.string(),
  email: z.string().optional(),
  phone: z.string().optional(),
  access: z.array(z.enum(accessNeeds)).default([]),
  /** What the type asks. */
  asked: z
    .object({
      people: z.number().int().optional(),
      children: z.boolean().optional(),
      womanOperator: z.boolean().optional(),
    })
    .default({}),
  /** "È sicuro scriverti qui?", where a desk asks. */
  safeToWrite: z.boolean().optional(),
});
export type Person = z.infer<typeof Person>;

export type Booking = {
  id: string;
  desk: Id;
  type: Id;
  startsAt: Instant;
  endsAt: Instant;
  /** What was promised on the wall clock in Rome, `YYYY-MM-DDTHH:MM`. */
  localStart: string;
  /** The group session it belongs to. */
  session: string | undefined;
  language: Language;
  need: Id | undefined;
  service: Id | undefined;
  forOther: boolean;
  /** Somebody can be written to or called. */
  reachable: boolean;
  demo: boolean;
  createdAt: Instant;
  /** RFC 5545 SEQUENCE. */
  sequence: number;
  /** Empty when the keys that made them are gone. */
  code: string;
  token: string;
  /** Undefined once forgotten. */
  person: Person | undefined;
  cancelled: { at: Instant; by: Actor; late: boolean } | undefined;
  /** The cut-off for moving and cancelling in good time. */
  changeBy: Instant;
  canChange: boolean;
  /** Also after the cut-off: "Non posso venire". */
  canCancel: boolean;
};

export type CancellationRow = Omit<CancellationsTable, 'booking'>;

type Rows = { row: BookingsTable; cancellation: CancellationRow | undefined };
/** What was just made need not be made, or opened, again. */
export type Made = { code: string; token: string; person: Person };
type Context = { vault: Vault; cancelHours: number; now: Instant; made?: Made };

const hourMs = 3_600_000;

const personIn = ({ id, sealed }: BookingsTable, vault: Vault): Person | undefined =>
  sealed === null ? undefined : unlessLost(() => Person.parse(vault.open(id, sealed)));

export const toBooking = ({ row, cancellation }: Rows, { vault, cancelHours, now, made }: Context): Booking => {
  const { id, sealed, keyId, linkVersion, appointment, need, service, language } = row;
  const changeBy = row.startsAt - cancelHours * hourMs;
  const stands = cancellation === undefined && sealed !== null;
  return {
    id,
    desk: row.desk,
    type: row.type,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    localStart: row.localStart,
    session: appointment ?? undefined,
    language: LanguageSchema.catch('it').parse(language),
    need: need ?? undefined,
    service: service ?? undefined,
    forOther: row.forOther === 1,
    reachable: row.reachable === 1,
    demo: row.demo === 1,
    createdAt: row.createdAt,
    sequence: row.sequence,
    code: made?.code ?? unlessLost(() => vault.code(id, keyId)) ?? '',
    token: made?.token ?? unlessLost(() => vault.token(id, linkVersion, keyId)) ?? '',
    person: made?.person ?? personIn(row, vault),
    cancelled: cancellation && { at: cancellation.cancelledAt, by: cancellation.by, late: cancellation.late === 1 },
    changeBy,
    canChange: stands && now <= changeBy,
    canCancel: stands && now < row.startsAt,
  };
};
