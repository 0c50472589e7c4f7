/** A network of bodies that work as one (rete): agreement, members, tasks, phases, bodies, aims, money, shared procedures. */
import { z } from 'zod';
import { Id, LocalDate, Markdown, PartialDate, provenance, Source, Words } from './common.ts';
import { Contacts } from './contact.ts';

/** A body in the network, and what it brings. */
export const Member = z.strictObject({
  /** Id of an organization record, where there is one. */
  organization: Id.optional(),
  /** Where there is no record, or where the network names only a part of it (a centre, an office): the page shows this. */
  name: Words.optional(),
  role: Words,
});
export type Member = z.infer<typeof Member>;

/** A signed paper that holds the network together. */
export const Agreement = z.strictObject({
  kind: z.enum(['protocollo', 'protocollo-operativo', 'accordo', 'convenzione', 'bando']),
  title: Words,
  signed: PartialDate.optional(),
  until: PartialDate.optional(),
  /** The end it had before an extension. */
  extendedFrom: PartialDate.optional(),
  text: Words.optional(),
  sources: z.array(Source).optional(),
});

/** A working group of a phase, and who leads it. */
export const Group = z.strictObject({
  id: Id,
  name: Words,
  /** Who leads it: an organization id. */
  lead: Id.optional(),
  coordinator: Id.optional(),
  /** Area id. */
  area: Id.optional(),
  organizations: z.number().int().positive().optional(),
  text: Words.optional(),
});

/** A period of a co-design with its own money and partners. */
export const Phase = z.strictObject({
  from: PartialDate,
  to: PartialDate.optional(),
  name: Words.optional(),
  years: z.number().int().positive().optional(),
  text: Words,
  /** Euros in all, and of these from the Comune. */
  total: z.number().positive().optional(),
  fromComune: z.number().positive().optional(),
  organizations: z.number().int().positive().optional(),
  programmes: z.number().int().positive().optional(),
  groups: z.array(Group).default([]),
});

/** Money, from whom and until when. */
export const Funding = z.strictObject({
  source: Words,
  /** Code of the action: "K1". */
  action: z.string().optional(),
  /** Euros. */
  amount: z.number().positive().optional(),
  for: Words.optional(),
  until: PartialDate.optional(),
});

/** A board or table that meets. */
export const Body = z.strictObject({
  id: Id,
  name: Words,
  every: z.enum(['week', 'month', 'quarter', 'year']).optional(),
  task: Words,
});

/** A step that every partner does the same way. */
export const Procedure = z.strictObject({
  id: Id,
  name: Words,
  version: z.number().int().positive(),
  date: LocalDate.optional(),
  owner: Id.optional(),
  steps: z.array(Words).min(1),
});

/** Sorting a question by who answers it. */
export const Triage = z.strictObject({
  id: Id,
  name: Words,
  /** What the person may say. */
  ask: Words,
  /** Services to go to, in order. */
  services: z.array(Id).default([]),
  /** Where no service record exists. */
  to: Words.optional(),
  danger: z.enum(['112']).optional(),
});

export const Network = z.strictObject({
  id: Id,
  name: Words,
  kind: z.enum([
    'centro-servizi',
    'segretariato-diffuso',
    'comunita-digitale',
    'co-progettazione',
    'tavolo',
    'presidi',
    'antiviolenza',
    'other',
  ]),
  /** The network of which it is a part. */
  partOf: Id.optional(),
  lead: Id.optional(),
  /** Area id, and what the area is in words. */
  area: Id.optional(),
  areaText: Words.optional(),
  comuni: z.array(Id).default([]),
  /** Who they are and what they do for you: two or three plain sentences for a citizen. */
  summary: Words,
  /** "Chi sono", "Dove vai", "Cosa fanno per te" for a citizen. */
  forCitizens: z.strictObject({ who: Words, where: Words, what: Words }).optional(),
  /** More for partners, Markdown. */
  text: z.strictObject({ it: Markdown }).optional(),
  status: z.enum(['planned', 'active', 'ended']).default('active'),
  since: PartialDate.optional(),
  fundedUntil: PartialDate.optional(),
  members: z.array(Member).default([]),
  /** `complete` when a source lists them all. */
  memberStatus: z.enum(['complete', 'partial']).default('partial'),
  agreements: z.array(Agreement).default([]),
  /** What the network does, in order. */
  tasks: z.array(Words).default([]),
  /** Services to which it refers critical cases. */
  refersTo: z.array(Id).default([]),
  pathway: z.array(Words).default([]),
  phases: z.array(Phase).default([]),
  /** Areas of work and the needs they answer. */
  areas: z.array(z.strictObject({ id: Id, name: Words, needs: z.array(Id).min(1) })).default([]),
  crosscuts: z.array(z.strictObject({ id: Id, name: Words, text: Words.optional() })).default([]),
  cycle: z.array(z.strictObject({ id: Id, name: Words })).default([]),
  indicators: z
    .array(
      z.strictObject({
        id: Id,
        name: Words,
        cycle: Id.optional(),
        by: z.array(z.enum(['area', 'semester', 'comune', 'need'])).default([]),
        values: z.array(Words).default([]),
      }),
    )
    .default([]),
  bodies: z.array(Body).default([]),
  aims: z.array(z.strictObject({ id: Id, name: Words, text: Words.optional() })).default([]),
  coordinatorTasks: z.array(Words).default([]),
  procedures: z.array(Procedure).default([]),
  triage: z.array(Triage).default([]),
  staff: z.strictObject({ count: z.number().int().positive(), role: Words }).optional(),
  training: Words.optional(),
  funding: z.array(Funding).default([]),
  /** Board: occasional volunteering, gifts in kind. */
  board: z
    .array(z.strictObject({ id: Id, kind: z.enum(['volunteering', 'donation']), name: Words, text: Words }))
    .default([]),
  /** Figures and background told by a source. */
  context: z.array(z.strictObject({ text: Words, source: Source })).default([]),
  /** Where sources disagree. */
  conflict: Words.optional(),
  contacts: Contacts.prefault({}),
  ...provenance,
});
export type Network = z.infer<typeof Network>;
