/** Through which doors one comes to a service that takes only who is sent. */
import { firstContactOf } from '#content/model/contact-cascade.ts';
import type { ServiceRecord } from '#content/model/directory.ts';
import type { ViewContext } from '../context.ts';

/** Where sources do not say who sends people on, the Comune's first contact knows. */
export function firstSteps(service: ServiceRecord, { directory }: Pick<ViewContext, 'directory'>): ServiceRecord[] {
  if (service.access?.mode !== 'su-invio') return [];
  const named = service.access.via.flatMap((id) => directory.services.get(id) ?? []);
  if (named.length > 0) return named;
  const comune = service.comuni[0] === undefined ? undefined : directory.comuni.get(service.comuni[0]);
  const first = comune && firstContactOf(comune, directory);
  return first?.kind === 'service' ? [first.service] : [];
}
