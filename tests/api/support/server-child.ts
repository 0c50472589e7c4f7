/** The server as `npm start` runs it, with pages that are copied instead of built; one of them is large. */
import { randomBytes } from 'node:crypto';
import { runServer } from '../../../api/process.ts';
import { copying, fakeSite } from './fake-site.ts';

const pages = copying({ ...fakeSite, 'guida.pdf': randomBytes(24_000_000) });
await runServer({ project: import.meta.dirname, builderFor: () => pages });
