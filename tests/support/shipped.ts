/** The content of this portal. It is read once, because reading takes longer than most tests; nobody changes it. */
import { join } from 'node:path';
import type { Directory } from '#content/model/directory.ts';
import { readDirectory } from '#content/read.ts';

export const shipped: Directory = readDirectory(join(import.meta.dirname, '../../content/network'));
