/**
 * One builder at a time on this machine: a folder that only one process can make. The holder writes its process id and
 * touches the folder; a lock whose holder is dead, or silent for a minute, is taken away.
 *
 * It saves work and protects nothing: should two take over the same stale lock at once, both build, each in its own
 * folder, and the result is the same.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemCode } from '../start-problem.ts';

const pollMs = 200;
const heartbeatMs = 5_000;
const silentMs = 60_000;

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
};

const take = async (lock: string): Promise<boolean> => {
  try {
    await mkdir(lock);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
  await writeFile(join(lock, 'pid'), String(process.pid));
  return true;
};

const isStale = async (lock: string): Promise<boolean> => {
  const touched = await stat(lock).catch(() => undefined);
  if (touched === undefined) return false;
  // The holder may not have written its id yet: then only silence tells.
  const pid = Number(await readFile(join(lock, 'pid'), 'utf8').catch(() => ''));
  return (pid > 0 && !isAlive(pid)) || Date.now() - touched.mtimeMs > silentMs;
};

const takeAway = async (lock: string): Promise<void> => {
  const aside = `${lock}-${randomUUID()}`;
  await rename(lock, aside).catch(() => undefined);
  await rm(aside, { recursive: true, force: true });
};

const beat = (lock: string): NodeJS.Timeout =>
  setInterval(() => utimes(lock, new Date(), new Date()).catch(() => undefined), heartbeatMs).unref();

type Waiting = {
  signal?: AbortSignal | undefined;
  /** Called once, when somebody else holds the lock. */
  onWait?: (() => void) | undefined;
};

/** Runs `work` while holding `lock` (a path that must not exist as anything else). */
export const withLock = async <T>(lock: string, work: () => Promise<T>, waiting: Waiting = {}): Promise<T> => {
  for (let tries = 0; !(await take(lock)); tries += 1) {
    if (tries === 0) waiting.onWait?.();
    if (await isStale(lock)) await takeAway(lock);
    else await pause(pollMs, undefined, { signal: waiting.signal });
  }
  const heartbeat = beat(lock);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await rm(lock, { recursive: true, force: true });
  }
};
