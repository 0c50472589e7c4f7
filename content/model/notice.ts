/** What the public must know at once, without a new build: `GET /api/v1/notices`. */
import { z } from 'zod';
import { Id, Words } from './common.ts';

const Moment = z.iso.datetime({ offset: true }).describe('RFC 3339 with the offset of Rome on that day');

/** One closure, or one thing to know; times with the offset of Rome. */
export const Notice = z
  .object({
    id: z.string(),
    kind: z.enum(['closure', 'notice']).describe('closure: nobody is received in that time'),
    desk: Id.optional(),
    service: Id.optional(),
    location: Id.optional(),
    comune: Id.optional(),
    startsAt: Moment,
    endsAt: Moment,
    words: Words.describe('Why, in Italian and where somebody wrote it in other languages'),
  })
  .meta({ id: 'Notice' });
export type Notice = z.infer<typeof Notice>;

/** What the call answers. */
export const Notices = z.object({ notices: z.array(Notice) }).meta({ id: 'Notices' });
export type Notices = z.infer<typeof Notices>;
