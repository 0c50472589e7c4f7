/**
 * The server as `npm start` runs it, with pages that are copied instead of built; one of them is large.
 * `server-child.ts failing` has a builder that fails.
 */
import { randomBytes } from 'node:crypto';
import { runServer } from '../../../api/process.ts';
import { BuildFailed } from '../../../api/publishing/astro.ts';
import type { Builder } from '../../../api/publishing/builds.ts';
import { copying, fakeSite } from './fake-site.ts';

const failing: Builder = () => Promise.reject(new BuildFailed('The pages could not be built.'));
const working = copying({ ...fakeSite, 'guida.pdf': randomBytes(24_000_000) });
const builder = process.argv[2] === 'failing' ? failing : working;
await runServer({ project: import.meta.dirname, builderFor: () => builder });
