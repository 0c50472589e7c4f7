/** What went wrong with a letter, in a word that may be stored: answers of mail servers often repeat the address. */

/** The other side will never take this letter; trying again only makes us look like spam. */
export class Undeliverable extends Error {
  override name = 'Undeliverable';
}

/** Nobody will try this letter again by itself; `npm run task -- outbox` lists it. */
export class LetterGivenUp extends Error {
  override name = 'LetterGivenUp';
}

export type Failure = { reason: string; final: boolean };

const property = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null && name in error ? Reflect.get(error, name) : undefined;

const word = (value: unknown): string[] =>
  typeof value === 'number' || (typeof value === 'string' && /^[A-Z0-9_]{2,30}$/.test(value)) ? [String(value)] : [];

/** RFC 5321: 5xx to RCPT says that this recipient will not do. To anything else it says that our settings will not. */
const refused = (error: unknown): boolean => {
  const status = property(error, 'responseCode');
  return property(error, 'command') === 'RCPT TO' && typeof status === 'number' && status >= 500;
};

export const failureOf = (error: unknown): Failure => {
  const name = error instanceof Error ? error.name : 'Error';
  const codes = [...word(property(error, 'code')), ...word(property(error, 'responseCode'))];
  return { reason: codes.length > 0 ? codes.join(' ') : name, final: error instanceof Undeliverable || refused(error) };
};
