/**
 * Closing the server without cutting anybody off. Node counts an answer as done when it has been written into the
 * socket, not when it has left, and its `close` drops such connections: a large page on a slow phone would arrive in
 * pieces. So connections are closed only while no socket holds bytes.
 */
import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

const graceMs = 10_000;
const sweepMs = 20;

/** Call it before listening; it gives the function that closes: no new connections, then at most 10 seconds for answers under way. */
export const closable = (server: Server): (() => Promise<void>) => {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const closeIdle = (): void => {
    const sending = [...sockets].some(({ writableLength }) => writableLength > 0);
    if (!sending) server.closeIdleConnections();
  };
  return () =>
    new Promise((resolve) => {
      const sweep = setInterval(closeIdle, sweepMs);
      const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
      // The HTTP server's own `close` would close idle connections at once.
      NetServer.prototype.close.call(server, () => {
        clearInterval(sweep);
        clearTimeout(deadline);
        resolve();
      });
    });
};
