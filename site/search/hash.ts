/** What ends the name of a file of the search: the same content, the same name. */
import { createHash } from 'node:crypto';

export type Body = Uint8Array<ArrayBuffer> | string;

/** A page tells ten of them before its first result, so they are short; those of the bundler are no longer. */
const length = 10;

export function hashOf(parts: Iterable<Body>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, length);
}
