/** "Orario di prova": nobody waits at the desk, and the real phone stands beside it. */
import type { Desk } from '#content/model/desk.ts';
import { PhoneNumber } from '../button.tsx';
import { Callout } from '../callout.tsx';
import type { ViewContext } from '../context.ts';
import { deskPhone } from './desk-words.tsx';

type Props = { desk?: Desk | undefined; context: ViewContext };

/** "Per un appuntamento vero chiama: 0342 515018." */
export const RealPhone = ({ desk, context }: Props) => {
  const phone = desk && deskPhone(desk, context);
  return phone ? (
    <>
      {context.t('journey.summary.trialPhone')} <PhoneNumber number={phone.number} />
    </>
  ) : (
    <>{context.t('journey.trialCall')}</>
  );
};

export const TrialNotice = ({ desk, context }: Props) => (
  <Callout tone="warning" title={context.t('journey.trial')}>
    <p>{context.t('journey.trialText')}</p>
    <p>
      <RealPhone desk={desk} context={context} />
    </p>
  </Callout>
);
