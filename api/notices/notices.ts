/**
 * Notices as one text, made at most once a second: every page of a desk asks for it. While the database is away the last
 * one known still holds.
 */
import { createHash } from 'node:crypto';
import type { Directory } from '#content/model/directory.ts';
import type { Notice, Notices } from '#content/model/notice.ts';
import { type Instant, toRfc3339 } from '#content/model/time.ts';
import { closureWords } from '../closures/words.ts';
import type { Database } from '../database/database.ts';
import { DatabaseUnavailable } from '../database/unavailable.ts';
import { closuresAfter } from './table.ts';

/** `etag`: strong, with its quotes. */
export type NoticesText = { body: string; etag: string };

const freshMs = 1_000;

type Deps = { database: Pick<Database, 'read'>; directory: () => Directory; now: () => Instant };
type Closure = Awaited<ReturnType<typeof closuresAfter>>[number];

/** Nothing for a desk that the content no longer has. */
const noticeOf = (closure: Closure, { desks }: Directory): Notice[] => {
  const { id, desk, startsAt, endsAt } = closure;
  const known = desks.get(desk);
  if (known === undefined) return [];
  const { comune, location } = known;
  return [
    {
      id,
      kind: 'closure',
      desk,
      ...(location !== undefined && { location }),
      comune,
      startsAt: toRfc3339(startsAt),
      endsAt: toRfc3339(endsAt),
      words: closureWords(closure),
    },
  ];
};

const asText = (notices: Notices): NoticesText => {
  const body = JSON.stringify(notices);
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
};

/** @throws DatabaseUnavailable when nothing is known yet */
export const createNotices = ({ database: { read }, directory, now }: Deps): (() => Promise<NoticesText>) => {
  let last: { text: NoticesText; at: Instant } | undefined;

  const load = async (at: Instant): Promise<NoticesText> => {
    const closures = await closuresAfter(read, at);
    const text = asText({ notices: closures.flatMap((closure) => noticeOf(closure, directory())) });
    last = { text, at };
    return text;
  };

  return async () => {
    const at = now();
    const known = last;
    if (known !== undefined && 0 <= at - known.at && at - known.at < freshMs) return known.text;
    try {
      return await load(at);
    } catch (error) {
      if (known === undefined || !(error instanceof DatabaseUnavailable)) throw error;
      return known.text;
    }
  };
};
