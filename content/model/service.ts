/**
 * A service (HSDS `service`) or a measure: its facts, once. Its words are in `services/<id>/<lang>.yaml` (`ServiceWords`).
 *
 * Facts that no source gives are absent, and the page says so; nothing here is a guess.
 */
import { z } from 'zod';
import { Id, Language, LocalDate, Markdown, MonthDay, PartialDate, provenance, Url, Words } from './common.ts';
import { Condition } from './condition.ts';
import { Contacts } from './contact.ts';
import { DocumentItem } from './document.ts';
import { Access, Schedule, ScheduleException, Season } from './schedule.ts';

/** A place where the service is, and its hours there: HSDS `service_at_location`. A move is two entries with dates. */
export const ServiceAt = z.strictObject({
  /** Absent: reached by phone only, or the place is not known or not told. */
  location: Id.optional(),
  part: Id.optional(),
  /** First day here, or `planned` when it is only announced. Absent: since always. A month begins on its first day. */
  from: z.union([z.literal('planned'), PartialDate]).optional(),
  /** Last day here. A month ends on its last day. */
  until: PartialDate.optional(),
  /** The source calls it temporary. */
  temporary: z.literal(true).optional(),
  /** false: announced by a source, not seen to have happened. */
  confirmed: z.literal(false).optional(),
  note: Words.optional(),
  schedules: z.array(Schedule).default([]),
  exceptions: z.array(ScheduleException).default([]),
});
export type ServiceAt = z.infer<typeof ServiceAt>;

/** When a call for applications is open, and for whom. Dates absent: not known. */
export const Window = z.strictObject({
  from: LocalDate.optional(),
  to: LocalDate.optional(),
  /** Id of an area; absent: everywhere. */
  area: Id.optional(),
  /** A part of every year instead of dates. */
  every: z.strictObject({ from: MonthDay, to: MonthDay }).optional(),
  url: Url.optional(),
  note: Words.optional(),
});
export type Window = z.infer<typeof Window>;

/** Who may use it, where a source says so. Anything absent is not known, and is not a condition. */
export const Eligibility = z.strictObject({
  /** Where one must live. `none`: anywhere; `dimora`: stay there; `comune`: be registered in one of `comuni`; `area`: in `area`. */
  residence: z.enum(['none', 'dimora', 'comune', 'area']).optional(),
  area: Id.optional(),
  minAge: z.number().int().min(0).max(120).optional(),
  maxAge: z.number().int().min(0).max(120).optional(),
  /** `false`: works without; `true`: required. */
  isee: z.boolean().optional(),
  iseeMax: z.number().positive().optional(),
  identityPapers: z.boolean().optional(),
  permit: z.boolean().optional(),
  anonymous: z.literal(true).optional(),
  /** For beds: who can be received. */
  receives: z.array(z.enum(['women', 'men', 'couples', 'families', 'dogs'])).optional(),
  /** Only tenants of public housing. */
  tenure: z.enum(['sap', 'sap-aler']).optional(),
});
export type Eligibility = z.infer<typeof Eligibility>;

/** For whom a service is, as filters and forms list it. */
export const audiences = [
  'everyone',
  'adults',
  'young-people',
  'children',
  'families',
  'women',
  'pregnant-women',
  'older-people',
  'people-with-disabilities',
  'carers',
  'homeless-people',
  'foreign-citizens',
  'job-seekers',
  'workers',
  'pensioners',
  'tenants',
  'employers',
] as const;

export const Service = z.strictObject({
  id: Id,
  scope: z.enum(['local', 'regional', 'national']).default('local'),
  /** Comuni whose people it serves, the one that lists it first. Empty for regional and national ones: they hold everywhere. */
  comuni: z.array(Id),
  /** A project that has not begun is `planned`; `ended` stays reachable and says what came after. */
  status: z.enum(['planned', 'active', 'suspended', 'ended']),
  /** false: sources are too old or unclear to say that it still exists; the page says "telefona prima di andare". */
  confirmed: z.literal(false).optional(),
  /** Runs only in part of every year. `unknown`: seasonal, but the dates are not told. */
  season: z.union([Season, z.literal('unknown')]).optional(),
  /** Last day of the money behind it; from the day after it is "da confermare". */
  fundedUntil: PartialDate.optional(),
  /** Needs it answers, the main one first. */
  needs: z.array(Id).min(1, 'at least one need').max(3, 'at most three needs'),
  audience: z.array(z.enum(audiences)).min(1).default(['everyone']),
  eligibility: Eligibility.optional(),
  /** How one gets in. Absent: no source says. */
  access: Access.optional(),
  /** Address of an online application or booking page. */
  online: Url.optional(),
  documents: z.array(DocumentItem).default([]),
  /** What one pays. Absent: no source says. Amounts and exceptions are in the words. */
  cost: z.enum(['free', 'paid', 'varies']).optional(),
  /** Languages spoken, beyond Italian, where a source says so. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'a language code like "ar"')).default([]),
  /** Days on which a language mediator is there. */
  mediators: z.array(z.strictObject({ languages: z.array(Language).min(1), schedule: Schedule })).optional(),
  organization: Id,
  /** Others who run it together, or on behalf of. */
  partners: z.array(z.strictObject({ organization: Id, role: Words.optional() })).default([]),
  networks: z.array(Id).default([]),
  contacts: Contacts.prefault({}),
  /** The only home of opening hours. Empty: place and hours are not known. */
  at: z.array(ServiceAt).default([]),
  /** The address exists and must not be told (shelters, anti-violence centres). */
  protectedAddress: z.literal(true).optional(),
  /** Danger numbers to show first, e.g. 112 and 1522. */
  emergency: z.array(z.enum(['112', '1522', '114', '116117'])).optional(),
  /** For measures that open and close. `unknown`: it depends on a call whose dates are not known. */
  windows: z.union([z.literal('unknown'), z.array(Window).min(1)]).optional(),
  /** Who may ask, on the same questions as papers. */
  requires: Condition.optional(),
  /** Where to go instead when `requires` fails for this reason. */
  else: z.array(z.strictObject({ when: Condition, go: Id, say: Words })).optional(),
  /** What may come after. */
  next: z.array(z.strictObject({ go: Id, when: Condition.optional(), say: Words })).optional(),
  ...provenance,
});
export type Service = z.infer<typeof Service>;

/** The words of a service in one language, in plain sentences, "tu". Absent sections are answered by a standard sentence. */
export const ServiceWords = z.strictObject({
  /** Hash of the Italian words this translates (`wordsHash`); absent in Italian. */
  basedOn: z.string().optional(),
  title: z.string().trim().min(1).max(160),
  /** What it does for you, at most 255 characters (Modello Comuni "descrizione breve"). */
  summary: z.string().trim().min(1).max(255, 'at most 255 characters'),
  /** A chi è rivolto. */
  audience: Markdown,
  /** Come fare. */
  howTo: Markdown.optional(),
  /** Cosa serve, before the list of papers. */
  needed: Markdown.optional(),
  /** Cosa si ottiene. */
  outcome: Markdown.optional(),
  /** Tempi e scadenze. */
  timing: Markdown.optional(),
  /** Quanto costa. */
  cost: Markdown.optional(),
  /** What is known of the hours and cannot be a schedule. */
  hours: Markdown.optional(),
  /** Condizioni di servizio. */
  conditions: Markdown.optional(),
  /** Why it is not active, or moved. */
  reason: Markdown.optional(),
  /** Two sources disagree: what each says, and to phone. */
  conflict: Markdown.optional(),
  /** Where time presses, in order. */
  steps: z
    .array(z.strictObject({ when: z.enum(['now', 'today', 'this-week', 'before-hearing', 'later']), text: Markdown }))
    .optional(),
});
export type ServiceWords = z.infer<typeof ServiceWords>;
