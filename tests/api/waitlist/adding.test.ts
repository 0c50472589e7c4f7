/** Staff who put somebody on the list ask whether writing is safe where citizens are asked. */
import { expect, test } from 'vitest';
import type { Directory } from '../../../content/model/directory.ts';
import { dangerous } from '../../support/dangerous.ts';
import { openStaffArea, signIn } from '../../support/staff.ts';

const desk = 'so-caritas';
const address = '/operatori/attesa/';
const rosa = { wish: `${desk}/primo-ascolto`, name: 'Rosa', email: 'rosa@example.org' };

const given = async (change: (directory: Directory) => Directory) => {
  const area = await openStaffArea({ change });
  const operator = await signIn(area, 'operator', { kind: 'desk', id: desk });
  const add = (form: Readonly<Record<string, string>>) => operator.post(address, { ...rosa, ...form });
  return { area, operator, add };
};

test('at a sensitive desk nobody is added before it is said; whom writing endangers is called', async () => {
  const { area, operator, add } = await given(dangerous);
  expect((await operator.get(address)).source).toContain('È sicuro scrivere a questa persona?');
  const unsaid = await add({});
  expect(unsaid.status).toBe(422);
  expect(unsaid.source).toContain("Di' se è sicuro scrivere a questa persona.");
  const voiceless = await add({ safe: 'no' });
  expect(voiceless.status).toBe(422);
  expect(voiceless.source).toContain('serve un telefono');
  expect((await add({ safe: 'no', phone: '333 7654321' })).status).toBe(303);
  expect((await operator.get(address)).source).toContain('Ha detto: non è sicuro scrivere');
  expect(await area.database.read.selectFrom('waiting').select('way').execute()).toEqual([{ way: 'phone' }]);
});

test('elsewhere nobody is asked', async () => {
  const { operator, add } = await given((directory) => directory);
  expect((await operator.get(address)).source).not.toContain('È sicuro scrivere');
  expect((await add({})).status).toBe(303);
});
