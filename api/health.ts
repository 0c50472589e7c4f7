/** `GET /api/v1/health`: which build and which content this server shows. */
import type { Published } from './publishing/published.ts';

export const health = ({ build, directory }: Published) => {
  const { portal: _, ...kinds } = directory;
  const records = Object.entries(kinds).map(([kind, { size }]) => [kind, size]);
  return { status: 'ok', build, content: Object.fromEntries(records) };
};
