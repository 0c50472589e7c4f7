/** Name and contacts as they were typed, for who waits: one way to be reached is needed. Pure. */
import type { Typed } from '#views/journey/problems.ts';
import { isEmail, isName, isPhone } from '../journeys/contact-checks.ts';

export type Wrong = 'name' | 'contact' | 'email' | 'phone';
export type Contact = { name: string; email: string | undefined; phone: string | undefined };

export const wrongIn = ({ name = '', email = '', phone = '' }: Typed): Wrong[] => [
  ...(isName(name) ? [] : ['name' as const]),
  ...(email === '' && phone === '' ? ['contact' as const] : []),
  ...(email !== '' && !isEmail(email) ? ['email' as const] : []),
  ...(phone !== '' && !isPhone(phone) ? ['phone' as const] : []),
];

export const contactIn = ({ name = '', email = '', phone = '' }: Typed): Contact => ({
  name,
  email: email || undefined,
  phone: phone || undefined,
});
