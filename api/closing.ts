/**
 * Closing the server without cutting anybody off. Node's own `close` counts an answer as done when it has been written
 * into the socket, not when it has left: a large page on a slow phone would arrive in pieces. So we count ourselves.
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

const graceMs = 10_000;

/** Call it before listening; it gives the function that closes: no new connections, then at most 10 seconds for answers under way. */
export const closable = (server: Server): (() => Promise<void>) => {
  const sockets = new Set<Socket>();
  const answering = new Set<Socket>();
  let closing = false;

  const done = (socket: Socket): void => {
    answering.delete(socket);
    if (closing) socket.destroySoon();
  };
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // One function for all answers: a closure for each would be felt on the hot path.
  function onAnswered(this: ServerResponse): void {
    done(this.req.socket);
  }
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    answering.add(socket);
    response.on('close', onAnswered);
  });

  return () =>
    new Promise((resolve) => {
      closing = true;
      const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
      NetServer.prototype.close.call(server, () => {
        clearTimeout(deadline);
        resolve();
      });
      for (const socket of sockets) if (!answering.has(socket)) socket.destroySoon();
    });
};
