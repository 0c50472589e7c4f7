/**
 * Letters to the staff that somebody waits for at the screen: codes and invitations. They leave at once, past the outbox,
 * and who sends them hears whether they could.
 */
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { LocalDate } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import type { Letter } from '#views/letters/letter.ts';
import { LetterPage } from '#views/letters/letter-page.tsx';
import { letterText } from '#views/letters/letter-text.ts';
import { newId } from '../database/ids.ts';
import type { Env } from '../env.ts';
import type { StaffEvent } from './events.ts';
import { parseMailbox } from './mail.ts';
import { createPost } from './post.ts';

export type StaffLetter = {
  event: StaffEvent;
  to: string;
  letter: Letter;
  /** Until when it is good for something. */
  goodUntil: Instant;
};

export type StaffPost = {
  ready: () => Promise<boolean>;
  /** @throws what went wrong; see `outbox/failure.ts` */
  send: (letter: StaffLetter) => Promise<void>;
  close: () => Promise<void>;
};

type Options = {
  env: Pick<Env, 'dataDir' | 'smtpUrl' | 'mailFrom'>;
  directory: () => Directory;
  now: () => Instant;
};

const connections = 2;

const fileName = (event: StaffEvent, day: LocalDate, now: Instant): string => `${newId(now)}.${day}.${event}`;

export const createStaffPost = ({ env, directory, now }: Options): StaffPost => {
  const post = createPost(env, connections);
  return {
    ready: post.ready,
    send: ({ event, to, letter, goodUntil }) => {
      const { sender } = directory().portal;
      return post.send({
        id: fileName(event, toLocal(goodUntil).date, now()),
        from: env.mailFrom === undefined ? sender : parseMailbox(env.mailFrom, sender.name),
        to,
        lang: letter.lang,
        subject: letter.subject,
        text: letterText(letter),
        html: `<!DOCTYPE html>${renderToStaticMarkup(LetterPage({ letter }))}`,
      });
    },
    close: post.close,
  };
};
