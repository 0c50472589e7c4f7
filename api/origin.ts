/** Where links in letters lead: there is no request whose address could be used. */
import type { Env } from './env.ts';

/** Origin, without a final slash. Where nobody said how people reach us, the address we listen on. */
export const ownOrigin = ({ baseUrl, host, port }: Pick<Env, 'baseUrl' | 'host' | 'port'>): string =>
  baseUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
