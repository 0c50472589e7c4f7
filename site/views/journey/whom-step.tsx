/** For oneself or for someone else, and what this type of appointment asks: never a free text about the person. */
import type { AppointmentType } from '#content/model/desk.ts';
import { formOf, type StepProps } from './choices.tsx';
import { type FormState, Group, Radios, TextField, Tick } from './fields.tsx';
import { StepPage } from './step-page.tsx';

type Ask = AppointmentType['asks'][number];
type Props = StepProps & { asks: readonly Ask[] };

const helps = {
  interpreter: 'journey.whom.interpreter',
  companion: 'journey.whom.companion',
  'woman-operator': 'journey.whom.woman',
} as const;
type Help = keyof typeof helps;
const isHelp = (ask: Ask): ask is Help => ask in helps;

const Helps = ({ asks, form }: { asks: readonly Help[]; form: FormState }) => (
  <Group name="help" legend={form.t('journey.whom.helpTitle')} hint={form.t('journey.whom.wish')} form={form}>
    {asks.map((ask) => (
      <Tick key={ask} name={ask} label={form.t(helps[ask])} form={form} />
    ))}
  </Group>
);

export const WhomStep = ({ asks, ...step }: Props) => {
  const { t } = step.context;
  const form = formOf(step);
  const asked = asks.filter(isHelp);
  const title = t('journey.whom.title');
  return (
    <StepPage {...step} title={title}>
      <Group name="whom" legend={title} legendHidden form={form}>
        <Radios
          name="whom"
          form={form}
          options={[
            { value: 'me', label: t('journey.whom.me') },
            { value: 'other', label: t('journey.whom.other') },
          ]}
        />
      </Group>
      {asks.includes('people') && (
        <TextField name="people" label={t('journey.whom.people')} inputMode="numeric" maxLength={2} form={form} />
      )}
      {asks.includes('children') && <Tick name="children" label={t('journey.whom.children')} form={form} />}
      {asked.length > 0 && <Helps asks={asked} form={form} />}
    </StepPage>
  );
};
