import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { loadSecrets } from '../../../api/secrets/secret.ts';
import { createVault, SealBroken, tokenHash } from '../../../api/secrets/vault.ts';

const [first, second] = ['a'.repeat(40), 'b'.repeat(40)];
const vault = createVault({ current: first, previous: undefined });

const flipped = (sealed: string, at: number): string => {
  const bytes = Buffer.from(sealed, 'base64url');
  bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1;
  return bytes.toString('base64url');
};

test('what is sealed opens for its owner only, and only unchanged', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
      const sealed = vault.seal('b1', value);
      expect(vault.open('b1', sealed)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(() => vault.open('b2', sealed)).toThrow(SealBroken);
      expect(() => vault.open('b1', flipped(sealed, at))).toThrow(SealBroken);
    }),
    { numRuns: 50 },
  );
});

test('the same words never look the same, and never show', () => {
  const sealed = [vault.seal('b1', 'Mario Rossi'), vault.seal('b1', 'Mario Rossi')];
  expect(sealed[0]).not.toBe(sealed[1]);
  expect(Buffer.from(sealed.join(), 'base64url').toString('latin1')).not.toContain('Mario');
});

test('after the secret has changed the old one still reads, and old links and codes still hold', () => {
  const [sealed, token, code] = [vault.seal('b1', 1), vault.token('b1', 0, vault.keyId), vault.code('b1', vault.keyId)];
  const rotated = createVault({ current: second, previous: first });
  expect(rotated.open('b1', sealed)).toBe(1);
  expect([rotated.token('b1', 0, vault.keyId), rotated.code('b1', vault.keyId)]).toEqual([token, code]);
  expect(rotated.codeHashes('d', code)).toContain(vault.codeHashes('d', code)[0]);
  const forgotten = createVault({ current: second, previous: undefined });
  expect(() => forgotten.open('b1', sealed)).toThrow(SealBroken);
  expect(() => forgotten.token('b1', 0, vault.keyId)).toThrow(SealBroken);
});

test('a link is new when its version is raised, and cannot be made from what is stored', () => {
  const token = vault.token('b1', 0, vault.keyId);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(vault.token('b1', 1, vault.keyId)).not.toBe(token);
  expect(tokenHash(token)).not.toBe(token);
});

test('codes have no look-alikes, and may be typed in small letters with spaces', () => {
  const codes = Array.from({ length: 2000 }, (_, at) => vault.code(`b${at}`, vault.keyId));
  expect(codes.join('')).toMatch(/^[34679ACDEFGHJKMNPQRTWXY]+$/);
  expect(new Set(codes).size).toBe(2000);
  const [code = ''] = codes;
  expect(vault.codeHashes('d', ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)).toEqual(
    vault.codeHashes('d', code),
  );
  expect(vault.codeHashes('e', code)).not.toEqual(vault.codeHashes('d', code));
});

test.each([
  ['Mario@Example.it ', 'mario@example.it'],
  ['+39 333 123 4567', '3331234567'],
  ['0039-3331234567', '333/1234567'],
  ['+39 391 234 5678', '391 2345678'],
  ['+39 02 1234567', '02 1234567'],
  ['+39 02 123456', '02 123456'],
])('%s is the contact %s', (one, other) => {
  expect(vault.contactHash(one)).toBe(vault.contactHash(other));
});

test('a secret is made once, for this user only; SECRET_KEY wins', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sportello-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  const [one, two] = await Promise.all([loadSecrets({ dataDir }), loadSecrets({ dataDir })]);
  expect(one.current).toBe(two.current);
  expect(one.current.length).toBeGreaterThanOrEqual(32);
  expect(statSync(join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600);
  expect((await loadSecrets({ dataDir, secretKey: first })).current).toBe(first);
});
