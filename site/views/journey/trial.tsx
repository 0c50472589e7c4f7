/** "Orario di prova": nobody waits at the desk, and the real phone stands beside it. */
import type { Desk } from '#content/model/desk.ts';
import { PhoneNumber } from '../button.tsx';
import { Callout } from '../callout.tsx';
import type { ViewContext } from '../context.ts';
import { deskPhone } from './desk-words.tsx';

export const RealPhone = ({ desk, context }: { desk: Desk; context: ViewContext }) => {
  const phone = deskPhone(desk, context);
  return phone ? (
    <p>
      {context.t('journey.summary.trialPhone')} <PhoneNumber number={phone.number} />
    </p>
  ) : null;
};

export const TrialNotice = ({ desk, context }: { desk?: Desk | undefined; context: ViewContext }) => (
  <Callout tone="warning" title={context.t('journey.trial')}>
    <p>{context.t('journey.trialText')}</p>
    {desk && <RealPhone desk={desk} context={context} />}
  </Callout>
);
