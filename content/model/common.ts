/**
 * The small shapes that every record shares: ids, dates, times, words in several languages, sources.
 *
 * Dates and times are local to Europe/Rome and are kept as strings (ISO 8601 forms), because that is what a
 * source says; instants appear only in the rules (`time.ts`).
 */
import { z } from 'zod';

/** A readable slug, unique within its kind: lower-case letters, digits and single hyphens. It is part of addresses, so it never changes (see `formerIds`). */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug: lower-case letters, digits and single hyphens');
export type Id = z.infer<typeof Id>;

const isRealDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** A day in Europe/Rome, `YYYY-MM-DD` (ISO 8601). */
export const LocalDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date like "2026-11-22", in quotes')
  .refine(isRealDate, 'a day that exists');
export type LocalDate = z.infer<typeof LocalDate>;

/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/, 'a date like "2026", "2026-11" or "2026-11-22", in quotes')
  .refine((text) => text.length < 10 || isRealDate(text), 'a day that exists');
export type PartialDate = z.infer<typeof PartialDate>;

/** A day of every year, `MM-DD`. */
export const MonthDay = z
  .string()
  .regex(/^\d{2}-\d{2}$/, 'a day of the year like "06-19", in quotes')
  .refine((text) => isRealDate(`2024-${text}`), 'a day that exists');
export type MonthDay = z.infer<typeof MonthDay>;

/** A wall-clock time in Europe/Rome, `HH:MM`, from 00:00 to 23:59. */
export const LocalTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time like "09:30", in quotes');
export type LocalTime = z.infer<typeof LocalTime>;

/** Languages of interface and content, as BCP 47 tags. Italian is the source of every text. */
export const languages = ['it', 'en', 'fr', 'es', 'ro', 'sq', 'ar', 'uk', 'zh'] as const;
/** A language that texts may be in; which of them a portal shows is in `portal.yaml`. */
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

const text = z.string().trim().min(1, 'a text that is not empty');

/** Short words in Italian and, where somebody translated them, in other languages. */
export const Words = z.strictObject({
  it: text,
  en: text.optional(),
  fr: text.optional(),
  es: text.optional(),
  ro: text.optional(),
  sq: text.optional(),
  ar: text.optional(),
  uk: text.optional(),
  zh: text.optional(),
});
export type Words = z.infer<typeof Words>;

/**
 * Which Italian the translations inside a record were made from: for each language, the fingerprints (`textHash`) of the
 * Italian texts that it translates. A translation whose Italian has no fingerprint here is older than its Italian. Absent
 * for a language: nobody has said. Words in a file of their own have theirs there (`ServiceWords`).
 */
export const BasedOn = z.partialRecord(
  Language.exclude(['it']),
  z.array(z.string().regex(/^[0-9a-f]{8}$/, 'a fingerprint of 8 hexadecimal digits, in quotes')),
);
export type BasedOn = z.infer<typeof BasedOn>;

/** A paragraph or more in the Markdown subset that pages show: paragraphs, lists, links, bold. */
export const Markdown = text;

/** An address on the web, http or https. */
export const Url = z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' });

/** Where a fact was read. `date` is the date of the page (absent: the page shows none), `inferred` when we worked it out. */
export const Source = z.strictObject({
  title: text,
  /** Absent for a paper or a page whose address is not known. */
  url: Url.optional(),
  date: PartialDate.optional(),
  inferred: z.literal(true).optional(),
});
export type Source = z.infer<typeof Source>;

/** Somebody of the network looked and says that the record is right. */
export const Verification = z.strictObject({ date: LocalDate, by: text });
export type Verification = z.infer<typeof Verification>;

/**
 * A value that a source gives but that must not be shown until somebody checks it (old hours, a mobile that may be
 * private). It goes to the editors' queue only, never to pages, search, guides or open data.
 */
export const Unpublished = z.strictObject({
  field: z.enum(['hours', 'phone', 'email', 'address', 'documents', 'access', 'status', 'other']),
  /** Absent where not even the editors should hold it: then only `reason` stands. */
  value: text.optional(),
  reason: text,
});
export type Unpublished = z.infer<typeof Unpublished>;

/** What every record of the directory carries besides its own facts. */
export const provenance = {
  /** Ids that this record had before; their addresses redirect here. */
  formerIds: z.array(Id).optional(),
  /** Date of the newest source that confirms the record as a whole. Absent: no source has a date. */
  asOf: PartialDate.optional(),
  /** Absent until somebody of the network verifies. */
  verified: Verification.optional(),
  sources: z.array(Source).min(1, 'at least one source'),
  /** For editors only. */
  unpublished: z.array(Unpublished).optional(),
  basedOn: BasedOn.optional(),
};
