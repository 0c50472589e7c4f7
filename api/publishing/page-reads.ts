/**
 * What the pages of a build were made from: the sources, and what of the content each page read. It
 * lies in the build as `.pages.json`, so that the next build renders only the pages that read what has changed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { systemCode } from '../start-problem.ts';
import type { BuildInputs } from './build-key.ts';

const fileName = '.pages.json';

const PageReads = z.strictObject({
  /** Hash of all that is not content: a build with another one shares no page. */
  frame: z.string(),
  /** Everything that some page read, as `site/reading.ts` names it. */
  records: z.array(z.string()),
  /** For each page that notes it, places in `records`. */
  pages: z.record(z.string(), z.array(z.number())),
});
export type PageReads = z.infer<typeof PageReads>;

/** Reads of pages by their address. */
export type Reads = ReadonlyMap<string, readonly string[]>;

const Line = z.tuple([z.string()]).rest(z.string());

/** Lines that the build wrote while it rendered. A builder that notes nothing gives none. */
export const readNotes = async (file: string): Promise<Reads> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => Line.parse(JSON.parse(line))).map(([page, ...read]) => [page, read]));
};

export const writePageReads = async (
  folder: string,
  { frame }: Pick<BuildInputs, 'frame'>,
  reads: Reads,
): Promise<void> => {
  const records = [...new Set([...reads.values()].flat())];
  const places = new Map(records.map((record, place) => [record, place]));
  const pages = [...reads].map(([page, read]) => [page, read.flatMap((record) => places.get(record) ?? [])] as const);
  const written: PageReads = { frame, records, pages: Object.fromEntries(pages) };
  await writeFile(join(folder, fileName), JSON.stringify(written));
};

/** Undefined for a build that did not note them. */
export const readPageReads = async (folder: string): Promise<PageReads | undefined> => {
  const text = await readFile(join(folder, fileName), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const parsed = PageReads.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : undefined;
};

export const readsOf = ({ pages, records }: PageReads): Reads =>
  new Map(Object.entries(pages).map(([page, read]) => [page, read.flatMap((place) => records[place] ?? [])]));
