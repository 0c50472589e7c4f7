/** Day and time: a week of one desk, or the first free times of several. */
import type { Instant } from '#content/model/time.ts';
import { formOf, type StepProps } from './choices.tsx';
import { Group } from './fields.tsx';
import { NoPlace } from './place-step.tsx';
import { StepPage } from './step-page.tsx';
import { FirstFree, Lost, type TimeChoice, TimeChoices, type TimeWeek, WeekLinks } from './times.tsx';

/** Times under a heading; without one where there is a single desk. */
export type TimeGroup = { title: string | undefined; choices: readonly TimeChoice[] };
/** `lost`: the time that somebody else took, with the nearest ones instead. */
export type LostTime = { startsAt: Instant; alternatives: readonly TimeChoice[] };

type Props = StepProps & {
  groups: readonly TimeGroup[];
  /** Absent: times of several desks, the earliest. */
  week: TimeWeek | undefined;
  lost: LostTime | undefined;
  /** Where to look for another desk. */
  elsewhere: string;
  /** Where to ask to be told of a free one. */
  waiting: string | undefined;
};

const Groups = ({ groups, anchor, ...step }: StepProps & { groups: readonly TimeGroup[]; anchor: boolean }) => (
  <>
    {groups.map(({ title, choices }, index) => (
      <div class="times-group" key={title}>
        {title && <h2>{title}</h2>}
        <TimeChoices choices={choices} form={formOf(step)} context={step.context} anchor={anchor && index === 0} />
      </div>
    ))}
  </>
);

const Week = ({ week, empty, context }: { week: TimeWeek; empty: boolean; context: StepProps['context'] }) => (
  <>
    {week.first && <FirstFree first={week.first} context={context} />}
    <WeekLinks week={week} context={context} />
    {empty && <p>{context.t('journey.time.emptyWeek')}</p>}
  </>
);

export const TimeStep = ({ groups, week, lost, elsewhere, waiting, ...step }: Props) => {
  const { context } = step;
  const { t } = context;
  const title = t('journey.time.title');
  const near = lost?.alternatives ?? [];
  const empty = groups.every(({ choices }) => choices.length === 0);
  const anyFree = !empty || week?.first !== undefined;
  return (
    <StepPage
      {...step}
      title={title}
      lead={lost && <Lost startsAt={lost.startsAt} context={context} />}
      foot={
        <p>
          <a href={elsewhere}>{t('journey.time.otherDesk')}</a>
        </p>
      }
      button={empty && near.length === 0 ? null : t('journey.next')}
    >
      {anyFree ? (
        <Group name="time" legend={title} legendHidden hint={t('journey.time.hint')} form={formOf(step)}>
          {near.length > 0 && (
            <Groups {...step} groups={[{ title: t('journey.time.lostNear'), choices: near }]} anchor />
          )}
          {week && <Week week={week} empty={empty} context={context} />}
          <Groups {...step} groups={groups} anchor={near.length === 0} />
        </Group>
      ) : (
        <NoPlace again={elsewhere} waiting={waiting} context={context} />
      )}
    </StepPage>
  );
};
