/** How one gets in: walk in, appointment, phone first, or first another door. */

import type { ServiceRecord } from '#content/model/directory.ts';
import type { ViewContext } from '../context.ts';
import { Localized } from '../localized.tsx';
import { accessSentence } from './access-words.ts';
import { ServiceCards } from './card.tsx';
import { firstSteps } from './first-steps.ts';

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
          <ServiceCards services={firstSteps(service, context)} context={context} level={4} />
        </div>
      )}
    </>
  );
};
