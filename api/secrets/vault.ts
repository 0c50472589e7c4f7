/** Everything that needs a secret: sealing, links, codes, and hashes that find a contact without telling it. */
import { createHmac, hash, type KeyObject } from 'node:crypto';
import { type Keys, keyRing } from './keys.ts';
import { SealBroken, seal, unlessLost, unseal } from './seal.ts';
import type { Secrets } from './secret.ts';

export { SealBroken, unlessLost };

export type Vault = {
  /** Which secret makes things now. */
  keyId: number;
  /** Another secret signs everybody of the staff out. */
  cookieSecret: string;
  seal: (owner: string, value: unknown) => string;
  /** Parse what comes out. @throws SealBroken */
  open: (owner: string, sealed: string) => unknown;
  /** The link of a booking: 43 characters that nobody guesses. @throws SealBroken when its key is gone. */
  token: (booking: string, linkVersion: number, keyId: number) => string;
  /** 8 characters to read aloud or copy by hand. @throws SealBroken when its key is gone. */
  code: (booking: string, keyId: number) => string;
  /** Of a code that somebody typed, with what it belongs to, under every key; the current one first. */
  codeHashes: (owner: string, code: string) => string[];
  /** Of an email or a phone number, however it is written. */
  contactHash: (contact: string) => string;
  addressHash: (address: string) => string;
};

/** No pair that looks alike: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const letters = '34679ACDEFGHJKMNPQRTWXY';
const codeLength = 8;

const mac = (key: KeyObject, text: string): string => createHmac('sha256', key).update(text).digest('base64url');

const codeFrom = (key: KeyObject, booking: string): string => {
  const bytes = createHmac('sha256', key).update(booking).digest();
  return Array.from({ length: codeLength }, (_, at) =>
    letters.charAt(bytes.readUInt16BE(at * 2) % letters.length),
  ).join('');
};

/** As it is kept: capitals, without spaces or hyphens. */
const tidyCode = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** 39 is the prefix of Italy when a whole number comes after it; mobile numbers begin with it too (391, 392, 393). */
const italy = /^(?:00)?39(?=0\d{5,}|\d{9,})/;

/** The same number with or without spaces, `0039` or `+39` is one contact. */
const tidyContact = (contact: string): string =>
  contact.includes('@') ? contact.trim().toLowerCase() : contact.replace(/\D/g, '').replace(italy, '');

/** What is stored of a link: enough to find the booking, not to open it. */
export const tokenHash = (token: string): string => hash('sha256', token, 'base64url');

/** @throws StartProblem */
export const createVault = (secrets: Secrets): Vault => {
  const ring = keyRing(secrets);
  const [current] = ring;
  const keysOf = (id: number): Keys => {
    const keys = ring.find((one) => one.id === id);
    if (keys === undefined) throw new SealBroken('The key that made this is gone.');
    return keys;
  };
  return {
    keyId: current.id,
    cookieSecret: current.cookies,
    seal: (owner, value) => seal(current, owner, value),
    open: (owner, sealed) => unseal(ring, owner, sealed),
    token: (booking, linkVersion, keyId) => mac(keysOf(keyId).links, `${booking}.${linkVersion}`),
    code: (booking, keyId) => codeFrom(keysOf(keyId).codes, booking),
    codeHashes: (owner, code) => ring.map(({ lookups }) => mac(lookups, `code:${owner}:${tidyCode(code)}`)),
    contactHash: (contact) => mac(current.lookups, `contact:${tidyContact(contact)}`),
    addressHash: (address) => mac(current.lookups, `address:${address}`),
  };
};
