/** What to do when a need cannot wait: the numbers that come before any service. */
import type { Need } from '#content/model/need.ts';
import { CallLink } from '../button.tsx';
import { Callout } from '../callout.tsx';
import type { ViewContext } from '../context.ts';
import { Localized } from '../localized.tsx';

export const NeedEmergency = ({ need, context: { lang, t } }: { need: Need; context: ViewContext }) =>
  need.emergency ? (
    <Callout tone="danger">
      <p>
        <Localized words={need.emergency.text} lang={lang} />
      </p>
      <div class="callout-calls">
        {need.emergency.numbers.map((number) => (
          <CallLink key={number} number={number} label={t('contact.call')} />
        ))}
      </div>
    </Callout>
  ) : null;
