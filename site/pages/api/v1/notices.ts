/** What pages hear where only the built files are served: no notices. Our server answers this address itself. */
import type { APIRoute } from 'astro';
import type { Notices } from '#content/model/notice.ts';

export const GET: APIRoute = () => Response.json({ notices: [] } satisfies Notices);
