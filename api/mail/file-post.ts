/** Letters as `.eml` files, named after their row in the outbox: a repeat replaces its first copy. */
import { createTransport } from 'nodemailer';
import { writeWhole } from '../outbox/files.ts';
import type { Post } from './mail.ts';
import { messageOf } from './message.ts';

export const filePost = (folder: string): Post => {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    ready: () => Promise.resolve(true),
    send: async (mail) => {
      const { message } = await transport.sendMail(messageOf(mail));
      if (!Buffer.isBuffer(message)) throw new TypeError('A letter was not made whole.');
      await writeWhole(folder, `${mail.id}.eml`, message);
    },
    close: () => Promise.resolve(),
  };
};
