/** Name and contacts as they were typed, for who waits: one way to be reached is needed. Pure. */
import { z } from 'zod';
import type { Typed } from '#views/journey/problems.ts';

const emailAddress = z.email().max(200);
/** Digits, as people write them, with spaces, dots, hyphens, brackets. */
const isPhone = (text: string): boolean =>
  /^\+?[\d\s().\-/]+$/.test(text) && /^\d{6,15}$/.test(text.replace(/\D/g, ''));

export type Wrong = 'name' | 'contact' | 'email' | 'phone';
export type Contact = { name: string; email: string | undefined; phone: string | undefined };

export const wrongIn = ({ name = '', email = '', phone = '' }: Typed): Wrong[] => [
  ...(/\p{L}/u.test(name) && name.length <= 80 ? [] : ['name' as const]),
  ...(email === '' && phone === '' ? ['contact' as const] : []),
  ...(email !== '' && !emailAddress.safeParse(email).success ? ['email' as const] : []),
  ...(phone !== '' && !isPhone(phone) ? ['phone' as const] : []),
];

export const contactIn = ({ name = '', email = '', phone = '' }: Typed): Contact => ({
  name,
  email: email || undefined,
  phone: phone || undefined,
});
