/** Names and contacts as people type them: whatever the calls take, every form takes. */
import { Email, Name, Phone } from '../bookings/schemas.ts';

export const isName = (text: string): boolean => Name.safeParse(text).success;

export const isEmail = (text: string): boolean => Email.safeParse(text).success;

export const isPhone = (text: string): boolean => Phone.safeParse(text).success;

/** Where being written to may be a danger: a contact is given, and nobody said whether it is safe. */
export const lacksSafety = ({ email, phone, safe }: Readonly<Record<string, string | undefined>>): boolean =>
  Boolean(email || phone) && safe !== 'yes' && safe !== 'no';

/** Undefined: nothing was answered. */
export const safetyIn = ({ safe }: Readonly<Record<string, string | undefined>>): boolean | undefined =>
  safe ? safe === 'yes' : undefined;
