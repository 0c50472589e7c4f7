/** What to do when a need cannot wait: the numbers that come before any service. */
import type { Need } from '#content/model/need.ts';
import { PhoneNumber } from '../button.tsx';
import { Callout } from '../callout.tsx';
import type { ViewContext } from '../context.ts';
import { Localized } from '../localized.tsx';

export const NeedEmergency = ({ need, context: { lang } }: { need: Need; context: ViewContext }) =>
  need.emergency ? (
    <Callout tone="danger">
      <p>
        <Localized words={need.emergency.text} lang={lang} />
      </p>
      <p class="actions">
        {need.emergency.numbers.map((number) => (
          <strong key={number}>
            <PhoneNumber number={number} />
          </strong>
        ))}
      </p>
    </Callout>
  ) : null;
