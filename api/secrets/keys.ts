/** Keys for each purpose, by HKDF (RFC 5869), so that one says nothing of another. */
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { StartProblem } from '../start-problem.ts';
import type { Secrets } from './secret.ts';

export type Keys = {
  /** One byte that tells which secret made something. It reveals nothing of it. */
  id: number;
  seals: KeyObject;
  links: KeyObject;
  codes: KeyObject;
  lookups: KeyObject;
  /** Signs the cookies of the staff area. */
  cookies: string;
};

const derived = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `sportello-diffuso/${purpose}`, 32));

const keysOf = (secret: string): Keys => {
  const key = (purpose: string): KeyObject => createSecretKey(derived(secret, purpose));
  return {
    id: derived(secret, 'id').readUInt8(),
    seals: key('seals'),
    links: key('links'),
    codes: key('codes'),
    lookups: key('lookups'),
    cookies: derived(secret, 'cookies').toString('base64url'),
  };
};

/** The current one first. @throws StartProblem when the two cannot be told apart. */
export const keyRing = ({ current, previous }: Secrets): readonly [Keys, ...Keys[]] => {
  const keys = keysOf(current);
  if (previous === undefined || previous === current) return [keys];
  const old = keysOf(previous);
  if (old.id !== keys.id) return [keys, old];
  throw new StartProblem('SECRET_KEY and SECRET_KEY_PREVIOUS happen to have the same mark. Choose another SECRET_KEY.');
};
