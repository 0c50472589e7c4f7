/** Which desk: the first free place wherever it is, or one of those that treat the reason, the nearest first. */
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import type { Instant } from '#content/model/time.ts';
import { inLanguage, paths } from '../../urls.ts';
import { ButtonLink } from '../button.tsx';
import { Callout } from '../callout.tsx';
import type { ViewContext } from '../context.ts';
import { Localized } from '../localized.tsx';
import { formOf, type StepProps } from './choices.tsx';
import { DeskName } from './desk-words.tsx';
import { Group, type Option, Radios } from './fields.tsx';
import { formatMoment } from './moments.ts';
import { StepPage } from './step-page.tsx';

/** `first`: its first free time; undefined when it has none. */
export type PlaceOption = { desk: Desk; type: AppointmentType; first: Instant | undefined };
export type PlaceGroup = { title: string; options: readonly PlaceOption[] };

type Props = StepProps & { groups: readonly PlaceGroup[]; changeReason: string; waiting: string | undefined };

const optionOf = ({ desk, type, first }: PlaceOption, context: ViewContext): Option => ({
  value: `${desk.id}/${type.id}`,
  label: (
    <>
      <strong>
        <DeskName desk={desk} context={context} />
      </strong>
      <br />
      <Localized words={type.name} lang={context.lang} />
    </>
  ),
  hint: first !== undefined && context.t('journey.place.firstFree', { when: formatMoment(first, context) }),
});

const Full = ({ options, context }: { options: readonly PlaceOption[]; context: ViewContext }) => (
  <section aria-labelledby="full">
    <h2 id="full">{context.t('journey.place.fullTitle')}</h2>
    <ul>
      {options.map(({ desk, type }) => (
        <li key={`${desk.id}/${type.id}`}>
          <a href={inLanguage(context.lang, paths.desk(desk.id))}>
            <DeskName desk={desk} context={context} />
          </a>{' '}
          · <Localized words={type.name} lang={context.lang} />
        </li>
      ))}
    </ul>
  </section>
);

/** `waiting`: where one asks to be told of a free time. */
type NoPlaceProps = { again: string; waiting?: string | undefined; context: ViewContext };

export const NoPlace = ({ again, waiting, context: { t } }: NoPlaceProps) => (
  <Callout tone="warning" title={t('journey.place.noneTitle')}>
    <p>{t('journey.place.noneText')}</p>
    {waiting !== undefined && (
      <p>
        <ButtonLink href={waiting}>{t('waiting.link')}</ButtonLink>
      </p>
    )}
    <p>
      <a href={again}>{t('journey.place.change')}</a>
    </p>
  </Callout>
);

export const PlaceStep = ({ groups, changeReason, waiting, ...step }: Props) => {
  const { context } = step;
  const { t } = context;
  const form = formOf(step);
  const free = groups
    .map(({ title, options }) => ({ title, options: options.filter(({ first }) => first !== undefined) }))
    .filter(({ options }) => options.length > 0);
  const full = groups.flatMap(({ options }) => options.filter(({ first }) => first === undefined));
  const title = t('journey.place.title');
  return (
    <StepPage {...step} title={title} button={free.length === 0 ? null : t('journey.next')}>
      {free.length === 0 ? (
        <NoPlace again={changeReason} waiting={waiting} context={context} />
      ) : (
        <Group name="place" legend={title} legendHidden form={form}>
          <Radios
            name="place"
            form={form}
            options={[{ value: 'first', label: t('journey.place.first'), hint: t('journey.place.firstHint') }]}
          />
          {free.map((group) => (
            <fieldset class="choice-group" key={group.title}>
              <legend>{group.title}</legend>
              <Radios
                name="place"
                form={form}
                first={false}
                options={group.options.map((option) => optionOf(option, context))}
              />
            </fieldset>
          ))}
        </Group>
      )}
      {full.length > 0 && <Full options={full} context={context} />}
    </StepPage>
  );
};
