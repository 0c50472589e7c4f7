import { expect, test } from 'vitest';
import { addressFrom } from '../../../api/limits/address.ts';
import { createCounter } from '../../../api/limits/counter.ts';

test.each([
  ['without proxies only the socket counts', '192.0.2.9', '192.0.2.1', 0, '192.0.2.1'],
  ['one proxy: the last address told', '198.51.100.1, 192.0.2.9', '10.0.0.1', 1, '192.0.2.9'],
  ['two proxies: the last but one', '6.6.6.6, 192.0.2.9, 10.0.0.2', '10.0.0.1', 2, '192.0.2.9'],
  ['nothing told', undefined, '192.0.2.1', 1, '192.0.2.1'],
  ['nonsense told', 'unknown', '192.0.2.1', 1, '192.0.2.1'],
  ['fewer told than there are proxies', '192.0.2.9', '10.0.0.1', 2, '10.0.0.1'],
  ['IPv4 in the clothes of IPv6', undefined, '::ffff:192.0.2.1', 0, '192.0.2.1'],
  ['IPv6: the house, not the device', undefined, '2001:db8:1:2:3:4:5:6', 0, '2001:db8:1:2::/64'],
  ['IPv6 with a gap', undefined, '2001:db8::1', 0, '2001:db8:0:0::/64'],
  ['nobody knows', undefined, undefined, 0, 'unknown'],
])('%s', (_, forwarded, socket, proxies, address) => {
  expect(addressFrom(forwarded, socket, proxies)).toBe(address);
});

test('counts within its time, each apart, and begins anew after it, or when the clock goes back', () => {
  const clock = { now: 1_000 };
  const counter = createCounter({ most: 2, perMs: 60_000, now: () => clock.now });
  expect([counter.add('a'), counter.add('a'), counter.add('b')]).toEqual([undefined, undefined, undefined]);
  clock.now += 30_000;
  expect([counter.wait('a'), counter.add('a'), counter.wait('b')]).toEqual([30, 30, undefined]);
  clock.now += 30_000;
  expect(counter.add('a')).toBeUndefined();
  counter.add('a');
  clock.now = 0;
  expect(counter.wait('a')).toBeUndefined();
});
