/** Letters that are files hold names and addresses, so they go when their person is forgotten; a list, when its day is over. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Instant, toLocal } from '#content/model/time.ts';
import { morningList } from '../mail/events.ts';

/** `<first>.<second>.<event>.eml`: a booking and its sequence, or a desk and a date. */
const letterFile = /^(?<first>[a-z0-9-]+)\.(?<second>[0-9-]+)\.(?<event>[a-z-]+)\.(?:eml|sms\.json)$/;

export type PurgeFiles = { folder: string; isForgotten: (booking: string) => Promise<boolean>; now: Instant };

/** What `files.ts` was writing when its process died. */
const half = /^\.half-/;
const hour = 3_600_000;

const isOld = async (path: string, now: Instant): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.mtimeMs < now - hour;
};

/** @returns how many files went */
export const purgeLetterFiles = async ({ folder, isForgotten, now }: PurgeFiles): Promise<number> => {
  const today = toLocal(now).date;
  const isOver = (parts: Record<string, string>): Promise<boolean> =>
    parts.event === morningList ? Promise.resolve((parts.second ?? '') < today) : isForgotten(parts.first ?? '');
  let gone = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const parts = letterFile.exec(name)?.groups;
    const goes = parts === undefined ? half.test(name) && (await isOld(path, now)) : await isOver(parts);
    if (!goes) continue;
    await rm(path, { force: true });
    gone += 1;
  }
  return gone;
};
