/** Name and contacts as they were typed, for who waits: one way to be reached is needed. Pure. */
import type { Typed } from '#views/journey/problems.ts';
import { isEmail, isName, isPhone, lacksSafety } from '../journeys/contact-checks.ts';

export type Wrong = 'name' | 'contact' | 'email' | 'phone';
/** `voice`: writing is not safe, and there is no phone to call. */
export type WrongInSafety = 'safe' | 'voice';
export type Contact = {
  name: string;
  email: string | undefined;
  phone: string | undefined;
  /** Absent: nobody asked. */
  safeToWrite?: boolean;
};

export const wrongIn = ({ name = '', email = '', phone = '' }: Typed): Wrong[] => [
  ...(isName(name) ? [] : ['name' as const]),
  ...(email === '' && phone === '' ? ['contact' as const] : []),
  ...(email !== '' && !isEmail(email) ? ['email' as const] : []),
  ...(phone !== '' && !isPhone(phone) ? ['phone' as const] : []),
];

/** Where being seen to be written to may be a danger. */
export const wrongInSafety = (typed: Typed): WrongInSafety[] => {
  if (lacksSafety(typed)) return ['safe'];
  return typed.email && typed.safe === 'no' && !typed.phone ? ['voice'] : [];
};

export const contactIn = ({ name = '', email = '', phone = '' }: Typed): Contact => ({
  name,
  email: email || undefined,
  phone: phone || undefined,
});

export const contactWithSafety = (typed: Typed): Contact => ({
  ...contactIn(typed),
  safeToWrite: typed.safe === 'yes',
});
