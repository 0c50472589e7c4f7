/** Text messages, for people who left a phone and no email. Only where a provider is configured: see `channels.ts`. */

export type Sms = {
  /** Row of the outbox: a provider that knows the header sends a repeat only once. */
  id: string;
  /** As the person wrote it, without spaces; international numbers begin with +. */
  to: string;
  text: string;
};

export type SmsChannel = {
  /** @throws what went wrong; see `outbox/failure.ts` */
  send: (sms: Sms) => Promise<void>;
};

const separators = /[\s().\-/]/g;
const italianMobile = /^3\d{8,9}$/;
const international = /^\+[1-9]\d{7,14}$/;

/** E.164, or undefined for a number that takes no messages: Italian lines at home begin with 0. */
export const mobileNumber = (given: string): string | undefined => {
  const number = given.replace(separators, '').replace(/^00/, '+');
  if (italianMobile.test(number)) return `+39${number}`;
  if (number.startsWith('+39')) return italianMobile.test(number.slice(3)) ? number : undefined;
  return international.test(number) ? number : undefined;
};
