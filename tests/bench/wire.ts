/**
 * Requests over sockets that stay open, written and read as plain bytes: a client that costs as little as possible, so
 * that what is measured is the server.
 */
import { connect, type Socket } from 'node:net';

export type Reply = { status: number; body: string; ms: number };
export type Connection = { ask: (request: string) => Promise<Reply>; close: () => void };

export const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

export const post = (path: string, key: string, body: object): string => {
  const text = JSON.stringify(body);
  return `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nIdempotency-Key: ${key}\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};

/** Undefined while the answer is not all there. */
const parse = (text: string): Omit<Reply, 'ms'> | undefined => {
  const head = text.indexOf('\r\n\r\n');
  if (head === -1) return undefined;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, head));
  const chunked = /\r\ntransfer-encoding: chunked/i.test(text.slice(0, head));
  const whole = chunked
    ? text.endsWith('0\r\n\r\n')
    : Buffer.byteLength(text.slice(head + 4)) >= Number(length?.[1] ?? 0);
  return whole ? { status: Number(text.slice(9, 12)), body: text.slice(head + 4) } : undefined;
};

export const openConnection = (origin: string): Promise<Connection> =>
  new Promise((resolve, reject) => {
    const socket: Socket = connect(Number(new URL(origin).port), '127.0.0.1');
    let [received, sent] = ['', 0];
    let waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | undefined;
    socket.setNoDelay(true).setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      received += chunk;
      const reply = parse(received);
      if (reply === undefined) return;
      received = '';
      waiting?.resolve({ ...reply, ms: performance.now() - sent });
    });
    socket.on('error', (error) => {
      waiting?.reject(error);
      reject(error);
    });
    const ask = (request: string): Promise<Reply> =>
      new Promise((answered, failed) => {
        waiting = { resolve: answered, reject: failed };
        sent = performance.now();
        socket.write(request);
      });
    socket.once('connect', () => resolve({ ask, close: () => socket.destroy() }));
  });

export type Measured = { perSecond: number; statuses: Map<number, number>; ms: number[] };

type Options = {
  connections: number;
  /** The next request; undefined when there is none left. */
  next: () => string | undefined;
  seconds: number;
};

/** As many as the server answers in some seconds, or until there are no more. */
export const flood = async (origin: string, { connections, next, seconds }: Options): Promise<Measured> => {
  const open = await Promise.all(Array.from({ length: connections }, () => openConnection(origin)));
  const statuses = new Map<number, number>();
  const ms: number[] = [];
  const start = performance.now();
  const run = async ({ ask }: Connection): Promise<void> => {
    while (performance.now() - start < seconds * 1_000) {
      const request = next();
      if (request === undefined) return;
      const reply = await ask(request);
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
      ms.push(reply.ms);
    }
  };
  await Promise.all(open.map(run));
  const elapsed = (performance.now() - start) / 1_000;
  for (const { close } of open) close();
  return { perSecond: ms.length / elapsed, statuses, ms };
};

/** The value below which a share of them lies. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
