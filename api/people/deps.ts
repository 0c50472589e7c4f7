/** What the pages about people are given. */
import type { Instant } from '#content/model/time.ts';
import type { Database } from '../database/database.ts';
import type { StaffPost } from '../mail/staff-post.ts';
import type { Published } from '../publishing/published.ts';
import type { PrintedCodes } from './printed-codes.ts';

export type PeopleDeps = {
  database: Database;
  published: () => Published;
  now: () => Instant;
  printed: PrintedCodes;
  post: StaffPost;
  /** Origin of links in letters and on paper. */
  baseUrl: string;
};
