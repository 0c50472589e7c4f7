/** Letters by SMTP, over a few connections that stay open for a while. Repeats are the outbox's business, not the pool's. */
import { createTransport } from 'nodemailer';
import type { Post } from './mail.ts';
import { messageOf } from './message.ts';

const seconds = 1_000;

export const smtpPost = (url: string, { connections }: { connections: number }): Post => {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    maxRequeues: 0,
    idleTimeout: 30 * seconds,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 30 * seconds,
  });
  return {
    ready: () =>
      transport.verify().then(
        () => true,
        () => false,
      ),
    send: async (mail) => {
      await transport.sendMail(messageOf(mail));
    },
    close: () => Promise.resolve(transport.close()),
  };
};
