/** By SMTP where a server is configured, else as files under `DATA_DIR/outbox`. */
import { join } from 'node:path';
import type { Env } from '../env.ts';
import { filePost } from './file-post.ts';
import type { Post } from './mail.ts';
import { smtpPost } from './smtp.ts';

export const createPost = ({ dataDir, smtpUrl }: Pick<Env, 'dataDir' | 'smtpUrl'>, connections: number): Post =>
  smtpUrl === undefined ? filePost(join(dataDir, 'outbox')) : smtpPost(smtpUrl, { connections });
