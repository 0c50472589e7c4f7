/** What is wrong with a request, field by field: RFC 6901 pointers with words in the caller's language (422). */
import type { z } from 'zod';
import type { Language } from '#content/model/common.ts';
import { translator } from '#views/translator.ts';
import { Problem } from './problems.ts';

const words = {
  desk: 'fields.desk',
  type: 'fields.type',
  startsAt: 'fields.startsAt',
  name: 'fields.name',
  email: 'fields.email',
  phone: 'fields.phone',
  language: 'fields.language',
  from: 'fields.day',
  to: 'fields.day',
  range: 'fields.range',
  contactNeeded: 'fields.contactNeeded',
  other: 'fields.other',
} as const;
type Wrong = keyof typeof words;
export type FieldError = { pointer: string; wrong: Wrong };

const isWrong = (name: unknown): name is Wrong => typeof name === 'string' && name in words;

export const invalid = (errors: readonly FieldError[]): Problem =>
  new Problem('invalid', {
    extension: (lang: Language) => {
      const t = translator(lang);
      return { errors: errors.map(({ pointer, wrong }) => ({ pointer, message: t(words[wrong]) })) };
    },
  });

const escaped = (part: PropertyKey): string => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/** One message per field, never what a library says of it. */
const fieldErrors = ({ issues }: z.ZodError): FieldError[] => {
  const found = new Map<string, Wrong>();
  for (const { path } of issues) {
    const [field] = path;
    found.set(path.map((part) => `/${escaped(part)}`).join(''), isWrong(field) ? field : 'other');
  }
  return [...found].map(([pointer, wrong]) => ({ pointer, wrong }));
};

/** @throws Problem */
export const parseOrTell = <T extends z.ZodType>(schema: T, value: unknown): z.infer<T> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalid(fieldErrors(parsed.error));
};
