/**
 * What the server writes down: one JSON line per request, with the pattern of the address and never the address, nor
 * anything that tells who asked. Lines of requests are gathered and written together, because writing each one costs
 * a third of a page; errors are written at once.
 */
import { pino } from 'pino';

export type RequestLine = { method: string; route: string; status: number; ms: number };

export type Log = {
  request: (line: RequestLine) => void;
  error: (error: unknown, message: string) => void;
  /** Writes what is still in memory. */
  flush: () => void;
};

const mostGathered = 256;
const flushMs = 1_000;

type Gathering = { write: (line: string) => void; flush: () => void };

/** Collects lines for `output`; a second or 256 lines later they are written in one go. */
const gather = (output: (text: string) => void): Gathering => {
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length > 0) output(lines.join(''));
    lines = [];
  };
  const write = (line: string): void => {
    lines.push(line);
    if (lines.length >= mostGathered) flush();
  };
  setInterval(flush, flushMs).unref();
  return { write, flush };
};

/** ISO 8601 in UTC, as pino wants it; made anew only when the millisecond is another. */
const clock = (): (() => string) => {
  let [last, text] = [0, ''];
  return () => {
    const now = Date.now();
    if (now !== last) [last, text] = [now, `,"time":"${new Date(now).toISOString()}"`];
    return text;
  };
};

/** To standard output, unless told otherwise. */
export const createLog = (output: (text: string) => void = (text) => process.stdout.write(text)): Log => {
  const gathering = gather(output);
  const logger = pino({ base: null, timestamp: clock() }, gathering);
  return {
    request: (line) => logger.info(line),
    error: (error, message) => {
      logger.error({ err: error }, message);
      gathering.flush();
    },
    flush: gathering.flush,
  };
};

/** Milliseconds since a `performance.now()`, to the tenth. */
export const since = (start: number): number => Math.round((performance.now() - start) * 10) / 10;
