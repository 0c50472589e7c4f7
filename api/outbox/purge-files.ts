/** Letters that are files hold names and addresses, so they go when their person is forgotten; those of a day, when it is over. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Instant, toLocal } from '#content/model/time.ts';
import { careEvents, morningList, staffEvents } from '../mail/events.ts';

/** `<first>.<second>.<event>.eml`: a booking and its sequence, or a desk or a letter to the staff and the last day it is good for. */
const letterFile = /^(?<first>[a-z0-9-]+)\.(?<second>[0-9-]+)\.(?<event>[a-z-]+)\.(?:eml|sms\.json)$/;

export type PurgeFiles = {
  folder: string;
  /** Of these bookings, those that still have a person. */
  remembered: (bookings: readonly string[]) => Promise<ReadonlySet<string>>;
  now: Instant;
};

/** What `files.ts` was writing when its process died. */
const half = /^\.half-/;
const hour = 3_600_000;

const dated: ReadonlySet<string> = new Set([morningList, ...staffEvents, ...careEvents]);

const isOld = async (path: string, now: Instant): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.mtimeMs < now - hour;
};

type Letter = { name: string; first: string; second: string; isDated: boolean };

const letterOf = (name: string): Letter[] => {
  const { first = '', second = '', event } = letterFile.exec(name)?.groups ?? {};
  return event === undefined ? [] : [{ name, first, second, isDated: dated.has(event) }];
};

/** @returns how many files went */
export const purgeLetterFiles = async ({ folder, remembered, now }: PurgeFiles): Promise<number> => {
  const today = toLocal(now).date;
  const names = await readdir(folder).catch(() => []);
  const letters = names.flatMap(letterOf);
  const bookings = [...new Set(letters.filter(({ isDated }) => !isDated).map(({ first }) => first))];
  const kept = await remembered(bookings);
  const goes = letters.filter(({ first, second, isDated }) => (isDated ? second < today : !kept.has(first)));
  const gone = goes.map(({ name }) => name);
  for (const name of names.filter((one) => half.test(one))) if (await isOld(join(folder, name), now)) gone.push(name);
  for (const name of gone) await rm(join(folder, name), { force: true });
  return gone.length;
};
