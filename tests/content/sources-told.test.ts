/** Nothing is said without saying where it was read: on real content every record names a source, also a paper whose name is all we know. */
import { expect, test } from 'vitest';
import { shipped as directory } from '../support/shipped.ts';

const kinds = ['services', 'organizations', 'locations', 'comuni', 'areas', 'desks', 'documents', 'networks'] as const;

test.each(kinds)('each of the %s names a source', (kind) => {
  const without = [...directory[kind]].filter(([, { sources }]) => sources.length === 0).map(([id]) => id);
  expect(without).toEqual([]);
});

/** A source without a date may be newer than those that have one. */
test('a record whose sources all have a date is not newer than the newest of them', () => {
  const ahead = kinds.flatMap((kind) =>
    [...directory[kind]].flatMap(([id, { asOf, sources }]) => {
      const dates = sources.map(({ date }) => date ?? '9999').sort();
      const newest = dates.at(-1) ?? '9999';
      return asOf && asOf.slice(0, newest.length) > newest ? [`${kind}/${id}: ${asOf} > ${newest}`] : [];
    }),
  );
  expect(ahead).toEqual([]);
});

/** Else the page would say to phone, or to go to the counter, where there is neither. */
test('a service without a phone says in its own words how to begin', () => {
  const silent = [...directory.services.values()]
    .filter(({ contacts, words }) => contacts.phones.length === 0 && words.it.howTo === undefined)
    .map(({ id }) => id);
  expect(silent).toEqual([]);
});
