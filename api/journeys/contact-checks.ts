/** Names and contacts as people type them. */
import { z } from 'zod';

const emailAddress = z.email().max(200);

/** Any name will do, as long as one can say it, on one line. */
export const isName = (text: string): boolean => /^[^\p{Cc}]*\p{L}[^\p{Cc}]*$/u.test(text) && text.length <= 80;

export const isEmail = (text: string): boolean => emailAddress.safeParse(text).success;

/** Where being written to may be a danger: a contact is given, and nobody said whether it is safe. */
export const lacksSafety = ({ email, phone, safe }: Readonly<Record<string, string | undefined>>): boolean =>
  Boolean(email || phone) && safe !== 'yes' && safe !== 'no';

/** Digits, as people write them, with spaces, dots, hyphens, brackets. */
export const isPhone = (text: string): boolean =>
  /^\+?[\d\s().\-/]+$/.test(text) && /^\d{6,15}$/.test(text.replace(/\D/g, ''));
