/** From where a request comes: the socket or, behind proxies of ours, what the outermost of them saw. */
import { isIP } from 'node:net';
import type { Context } from 'hono';

/** A house, not a device: who has IPv6 has many addresses, of which the first 64 bits are the same. */
const network = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === '' ? [] : tail.split(':');
  const missing = plain.includes('::') ? 8 - groups.length - rest.length : 0;
  const all = [...groups, ...Array.from({ length: missing }, () => '0'), ...rest];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
};

const ofSocket = (env: unknown): string | undefined => {
  const at = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const address = at(at(at(env, 'incoming'), 'socket'), 'remoteAddress');
  return typeof address === 'string' ? address : undefined;
};

/**
 * `proxies`: how many stand before us. Each adds the address it saw at the end of `X-Forwarded-For`, so the one that
 * counts is that many from the end; whatever stands before it anybody may have written.
 */
export const addressFrom = (forwarded: string | undefined, socket: string | undefined, proxies: number): string => {
  const seen = (forwarded ?? '').split(',').map((part) => part.trim());
  const told = proxies > 0 ? seen.at(-proxies) : undefined;
  return network(told !== undefined && isIP(told) !== 0 ? told : (socket ?? 'unknown'));
};

export const clientAddress = (c: Context, proxies: number): string =>
  addressFrom(c.req.header('x-forwarded-for'), ofSocket(c.env), proxies);
