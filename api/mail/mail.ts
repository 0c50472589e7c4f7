/** A letter ready to leave by mail, and what carries it. */
import type { Language } from '#content/model/common.ts';

export type Mailbox = { name: string; email: string };

export type Mail = {
  /** Row of the outbox; the Message-ID is made from it, so a repeat can be told from a new letter. */
  id: string;
  from: Mailbox;
  to: string;
  lang: Language;
  subject: string;
  text: string;
  html: string;
  calendar?: { method: string; content: string } | undefined;
};

export type Post = {
  /** Whether letters can leave now, without sending one. */
  ready: () => Promise<boolean>;
  /** @throws what went wrong; see `failure.ts` */
  send: (mail: Mail) => Promise<void>;
  close: () => Promise<void>;
};

const named = /^(?<name>[^<>]*?)\s*<(?<email>[^<>\s]+)>$/;

/** `MAIL_FROM`: an address, with or without a name before it. */
export const parseMailbox = (given: string, name: string): Mailbox => {
  const groups = named.exec(given)?.groups;
  return { name: groups?.name || name, email: groups?.email ?? given };
};

/** RFC 5322. The same for every copy of a letter, on whichever machine it is made. */
export const messageId = ({ id, from }: Pick<Mail, 'id' | 'from'>): string => `<${id}@${from.email.split('@')[1]}>`;
