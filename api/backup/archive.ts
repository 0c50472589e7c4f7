/**
 * A backup is a folder: `manifest.json`, `tables/<name>.jsonl.gz`, and `content/` where the directory has been edited
 * here. It never holds the key: whoever has both could read the contacts. Readable by this user only.
 */
import { hash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { StartProblem } from '../start-problem.ts';
import { fromLines, type Row, toLines } from './rows.ts';

const Manifest = z.strictObject({
  format: z.literal(1),
  /** RFC 3339, UTC. */
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  tables: z.record(z.string(), z.strictObject({ rows: z.number().int(), sha256: z.string() })),
  content: z.boolean(),
});
export type Manifest = z.infer<typeof Manifest>;

export type Archived = {
  manifest: Manifest;
  /** Checked against the manifest. */
  rows: (table: string) => Promise<Row[]>;
  /** Absent: the content that comes with the program was in use. */
  content: string | undefined;
};

const fileOf = (folder: string, table: string): string => join(folder, 'tables', `${table}.jsonl.gz`);
const checksum = (bytes: Buffer): string => hash('sha256', bytes, 'hex');

type Writing = Pick<Manifest, 'madeAt' | 'migrations'> & {
  tables: AsyncIterable<readonly [table: string, rows: readonly Row[]]>;
  content: string | undefined;
};

const writeAll = async (folder: string, { madeAt, migrations, tables, content }: Writing): Promise<Manifest> => {
  const written: Manifest['tables'] = {};
  for await (const [table, rows] of tables) {
    const bytes = gzipSync(toLines(rows));
    written[table] = { rows: rows.length, sha256: checksum(bytes) };
    await writeFile(fileOf(folder, table), bytes, { mode: 0o600, flush: true });
  }
  if (content !== undefined) await cp(content, join(folder, 'content'), { recursive: true });
  const manifest: Manifest = { format: 1, madeAt, migrations, tables: written, content: content !== undefined };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  return manifest;
};

/** The folder is there whole, or not at all. @throws StartProblem when something is there already. */
export const writeArchive = async (folder: string, writing: Writing): Promise<Manifest> => {
  if (existsSync(folder)) throw new StartProblem(`${folder} is there already: choose another folder for the backup.`);
  const draft = `${folder}.${randomUUID()}`;
  await mkdir(join(draft, 'tables'), { recursive: true, mode: 0o700 });
  try {
    const manifest = await writeAll(draft, writing);
    await rename(draft, folder);
    return manifest;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
};

/** Undefined: the text is cut off, or was never JSON. */
const manifestIn = (text: string): Manifest | undefined => {
  try {
    return Manifest.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};

/** @throws StartProblem when it is not a backup; `rows` when a file is damaged. */
export const readArchive = async (folder: string): Promise<Archived> => {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => '');
  const manifest = manifestIn(text);
  if (manifest === undefined)
    throw new StartProblem(`${folder} is not a backup: it has no manifest.json that we can read.`);
  const rows = async (table: string): Promise<Row[]> => {
    const bytes = await readFile(fileOf(folder, table)).catch(() => Buffer.alloc(0));
    if (checksum(bytes) === manifest.tables[table]?.sha256) return fromLines(gunzipSync(bytes).toString('utf8'));
    throw new StartProblem(
      `${fileOf(folder, table)} is missing or damaged: nothing was restored. Take another backup.`,
    );
  };
  return { manifest, rows, content: manifest.content ? join(folder, 'content') : undefined };
};
