import { expect, test } from 'vitest';
import { pagesShowing } from '../../../api/publishing/overlay-pages.tsx';
import { shipped } from '../../support/shipped.ts';

test('hours of which an organization is not sure are shown at once by its services and where these are', () => {
  const [service] = [...shipped.services.values()].filter(({ organization }) => organization === 'caritas-como');
  const refs = [{ kind: 'organizations', id: 'caritas-como' }] as const;
  const addresses = pagesShowing(refs, { before: shipped, directory: shipped }).map(({ address }) => address);
  expect(addresses).toContain(`/servizi/${service?.id}/`);
  const elsewhere = [...shipped.services.values()].filter(({ organization }) => organization === 'comune-crema');
  expect(elsewhere.length).toBeGreaterThan(0);
  for (const { id } of elsewhere) expect(addresses).not.toContain(`/servizi/${id}/`);
});
