/** Notes what each page reads, one JSON line `[address, …reads]` per page, where the build asks for it. */
import { appendFileSync } from 'node:fs';
import type { MiddlewareHandler } from 'astro';
import { directory } from './directory.ts';
import { reading } from './reading.ts';

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  if (__READS_FILE__ === '') return next();
  const { result, read } = await reading(directory, async () => {
    const response = await next();
    // The body is made while it is read: it is read here, where reading is noted.
    return new Response(await response.arrayBuffer(), response);
  });
  appendFileSync(__READS_FILE__, `${JSON.stringify([url.pathname, ...read])}\n`);
  return result;
};
