/**
 * AES-256-GCM. Sealed text = base64url(key id, 1 byte · nonce, 12 · tag, 16 · ciphertext). The owner's id is authenticated
 * with it, so that what was sealed for one booking opens for no other.
 */
import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';
import type { Keys } from './keys.ts';

/** Another key, another owner, or changed by somebody. */
export class SealBroken extends Error {
  override name = 'SealBroken';
}

/** Undefined when its key is gone; anything else that goes wrong is a mistake of ours. */
export const unlessLost = <T>(ask: () => T): T | undefined => {
  try {
    return ask();
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
};

const algorithm = 'aes-256-gcm';
const [nonceSize, tagSize] = [12, 16];
const headSize = 1 + nonceSize + tagSize;

const pool = Buffer.alloc(nonceSize * 256);
let used = pool.length;

/** Random, from a pool: GCM never sees one twice as long as a key seals less than 2^32 times. */
const nextNonce = (): Buffer => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += nonceSize;
  return Buffer.from(pool.subarray(used - nonceSize, used));
};

export const seal = (keys: Keys, owner: string, value: unknown): string => {
  const nonce = nextNonce();
  const cipher = createCipheriv(algorithm, keys.seals, nonce);
  cipher.setAAD(Buffer.from(owner));
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(keys.id), nonce, cipher.getAuthTag(), body]).toString('base64url');
};

/** @throws SealBroken */
export const unseal = (ring: readonly Keys[], owner: string, sealed: string): unknown => {
  const bytes = Buffer.from(sealed, 'base64url');
  const keys = ring.find(({ id }) => id === bytes[0]);
  if (keys === undefined || bytes.length < headSize) throw new SealBroken('No key opens this.');
  const decipher = createDecipheriv(algorithm, keys.seals, bytes.subarray(1, 1 + nonceSize));
  decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(1 + nonceSize, headSize));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(headSize)), decipher.final()]).toString('utf8');
    return JSON.parse(text);
  } catch (error) {
    throw new SealBroken('What was sealed has changed.', { cause: error });
  }
};
