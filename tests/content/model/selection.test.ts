import { expect, test } from 'vitest';
import { neighbours, servicesForNeed, servicesOfComune } from '#content/model/selection.ts';
import { shipped as directory } from '../../support/shipped.ts';

test('a Comune lists what one can count on before what is doubtful or not begun', () => {
  const services = servicesOfComune('sondrio', directory);
  const rank = services.map(({ status, confirmed }) => (status === 'planned' ? 2 : confirmed === false ? 1 : 0));
  expect(rank).toContain(0);
  expect(rank).toContain(1);
  expect(rank).toEqual([...rank].sort((one, other) => one - other));
});

test('a need finds the services of its narrower needs, and main answers before side ones', () => {
  const everywhere = [...directory.services.values()];
  const found = servicesForNeed('affitto', everywhere, directory);
  const narrow = found.filter(({ needs }) => !needs.includes('affitto'));
  expect(narrow.length).toBeGreaterThan(0);
  expect(narrow.every(({ needs }) => needs.some((need) => directory.needs.get(need)?.broader === 'affitto'))).toBe(
    true,
  );
  const running = found.filter(({ status, confirmed }) => status === 'active' && confirmed !== false);
  const mainFirst = running.map(({ needs }) => ['affitto', 'sfratto', 'inquilini'].includes(needs[0] ?? ''));
  expect(mainFirst.lastIndexOf(true)).toBeLessThan(mainFirst.indexOf(false));
});

test('neighbours are of the same Ambito, without oneself', () => {
  expect(neighbours('rodano', directory).map(({ id }) => id)).toEqual(['pioltello', 'segrate', 'vimodrone']);
  expect(neighbours('crema', directory)).toEqual([]);
});
