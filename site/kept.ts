/** Pages that are as they were in the build before: they are taken from there. */
import { readFileSync } from 'node:fs';

const addresses = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** Addresses like `/en/servizi/emporio/`. */
export const kept: ReadonlySet<string> = new Set(
  __KEPT_FILE__ === '' ? [] : addresses(readFileSync(__KEPT_FILE__, 'utf8')),
);
