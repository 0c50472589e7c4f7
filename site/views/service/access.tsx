/** How one gets in: walk in, appointment, phone first, or first another door. */

import { firstContactOf } from '#content/model/contact-cascade.ts';
import type { ServiceRecord } from '#content/model/directory.ts';
import type { ViewContext } from '../context.ts';
import { Localized } from '../localized.tsx';
import { accessSentence } from './access-words.ts';
import { ServiceCards } from './card.tsx';

/** Where sources do not say who sends people on, the Comune's first contact knows. */
function firstSteps(service: ServiceRecord, via: readonly string[], { directory }: ViewContext): ServiceRecord[] {
  const named = via.flatMap((id) => directory.services.get(id) ?? []);
  if (named.length > 0) return named;
  const comune = service.comuni[0] === undefined ? undefined : directory.comuni.get(service.comuni[0]);
  const first = comune && firstContactOf(comune, directory);
  return first?.kind === 'service' ? [first.service] : [];
}

export const AccessText = ({ service, context }: { service: ServiceRecord; context: ViewContext }) => {
  const { access } = service;
  return (
    <>
      <p>
        {accessSentence(access, context)} {access?.note && <Localized words={access.note} lang={context.lang} />}
      </p>
      {access?.mode === 'su-invio' && (
        <div class="first-step">
          <h3>{context.t('access.firstStep')}</h3>
          {access.via.length === 0 && <p>{context.t('access.firstStepUnknown')}</p>}
          <ServiceCards services={firstSteps(service, access.via, context)} context={context} level={4} />
        </div>
      )}
    </>
  );
};
