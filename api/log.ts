/**
 * What the server writes down: one JSON line per request, with the pattern of the address and never the address, nor
 * anything that tells who asked. Lines are gathered and written together, because the disk must not slow the answers.
 */
import { pino } from 'pino';

export type RequestLine = { method: string; route: string; status: number; ms: number };

export type Log = {
  request: (line: RequestLine) => void;
  info: (message: string) => void;
  error: (error: unknown, message: string) => void;
  /** Writes what is still in memory. */
  flush: () => void;
};

const gathered = 4096;
const flushMs = 1_000;

/** To standard output. */
export const createLog = (): Log => {
  const destination = pino.destination({ dest: 1, sync: false, minLength: gathered, periodicFlush: flushMs });
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    request: (line) => logger.info(line),
    info: (message) => logger.info(message),
    error: (error, message) => logger.error({ err: error }, message),
    flush: () => destination.flushSync(),
  };
};

/** Milliseconds since a `performance.now()`, to the tenth. */
export const since = (start: number): number => Math.round((performance.now() - start) * 10) / 10;
