/** Ordered steps where time presses: today, this week, before the hearing. */
import type { Language } from '#content/model/common.ts';
import type { ServiceWords } from '#content/model/service.ts';
import { Callout } from '../callout.tsx';
import type { ViewContext } from '../context.ts';
import { Prose } from '../prose.tsx';

type Props = { steps: NonNullable<ServiceWords['steps']>; textLang: Language; context: ViewContext };

export const Steps = ({ steps, textLang, context }: Props) => (
  <Callout tone="danger" title={context.t('service.stepsTitle')}>
    <ol class="steps">
      {steps.map(({ when, text }) => (
        <li key={text}>
          <strong>{context.t(`steps.${when}`)}</strong>
          <Prose markdown={text} textLang={textLang} lang={context.lang} />
        </li>
      ))}
    </ol>
  </Callout>
);
