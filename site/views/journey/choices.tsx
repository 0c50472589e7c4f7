/** The first questions: what one needs, where one is, which desk. */
import type { ViewContext } from '../context.ts';
import { type FormState, Group, type Option, Radios } from './fields.tsx';
import type { FieldProblems, Typed } from './problems.ts';
import { type StepFrame, StepPage } from './step-page.tsx';

export type StepProps = { frame: StepFrame; typed: Typed; problems: FieldProblems; context: ViewContext };

export const formOf = ({ typed, problems, context: { t } }: StepProps): FormState => ({ t, typed, problems });

type ChoiceStep = StepProps & { options: readonly Option[] };

export const ReasonStep = ({ options, ...step }: ChoiceStep) => {
  const { t } = step.context;
  return (
    <StepPage {...step} title={t('journey.reason.title')}>
      <Group
        name="reason"
        legend={t('journey.reason.title')}
        legendHidden
        hint={t('journey.reason.hint')}
        form={formOf(step)}
      >
        <Radios name="reason" options={options} form={formOf(step)} />
      </Group>
    </StepPage>
  );
};

export const ComuneStep = ({ options, ...step }: ChoiceStep) => {
  const { t } = step.context;
  return (
    <StepPage {...step} title={t('journey.comune.title')}>
      <Group
        name="comune"
        legend={t('journey.comune.title')}
        legendHidden
        hint={t('journey.comune.hint')}
        form={formOf(step)}
      >
        <Radios name="comune" options={options} form={formOf(step)} />
      </Group>
    </StepPage>
  );
};
