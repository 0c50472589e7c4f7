/** Opening the port. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { StartProblem, systemCode } from './start-problem.ts';

type Place = { host: string; port: number };

/** Connections that the kernel holds for us on a day when everybody clicks at once. */
const backlog = 4096;

const reason = (error: unknown, { host, port }: Place): string => {
  const code = systemCode(error);
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use. Stop the other program, or set PORT to a free one.`;
  if (code === 'EACCES') return `This user may not open port ${port}. Set PORT to a number above 1023.`;
  return `Cannot listen on ${host} port ${port} (${code}). Set HOST to an address of this machine, for example 127.0.0.1.`;
};

const addressOf = (server: Server, { host, port }: Place): string => {
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
};

/** Listens and gives the address. @throws StartProblem */
const listen = (server: Server, place: Place): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new StartProblem(reason(error, place))));
    server.listen({ ...place, backlog }, () => resolve(addressOf(server, place)));
  });

/** Takes the port and gives it back, so that a port in use is told before a long build. @throws StartProblem */
export const proveFree = async (place: Place): Promise<void> => {
  const server = createServer();
  await listen(server, place);
  await new Promise((resolve) => server.close(resolve));
};

export type Door = {
  /** Where people come in, without a final slash. */
  url: string;
  answerWith: (listener: RequestListener) => void;
};

/**
 * Listens before there is anything to answer with, so that whoever writes letters knows the address even where the
 * system chose the port. Requests that come in meanwhile wait. @throws StartProblem
 */
export const openDoor = async (server: Server, place: Place): Promise<Door> => {
  const waiting: [IncomingMessage, ServerResponse][] = [];
  const wait = (...one: [IncomingMessage, ServerResponse]): void => {
    waiting.push(one);
  };
  server.on('request', wait);
  const url = await listen(server, place);
  const answerWith = (listener: RequestListener): void => {
    server.off('request', wait).on('request', listener);
    for (const one of waiting) listener(...one);
  };
  return { url, answerWith };
};
