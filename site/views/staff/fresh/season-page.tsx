/** "Ad agosto?", "A Natale?": one question per organization. */
import type { ClosedSeason } from '#content/model/closed-season.ts';
import { paths } from '../../../urls.ts';
import { formatDate } from '../../dates.ts';
import { staffTranslator as t } from '../../translator.ts';
import { Done } from '../notice.tsx';

export type SeasonTyped = { answer: string; from: string; to: string };

type Props = {
  organization: { id: string; name: string };
  season: ClosedSeason;
  typed: SeasonTyped;
  problem: string | undefined;
  /** What became of the answer. */
  done: readonly string[];
};

const answers = [
  ['open', 'fresh.seasonOpen'],
  ['closed', 'fresh.seasonClosed'],
  ['unknown', 'fresh.seasonUnknown'],
] as const;

const Day = ({
  name,
  label,
  value,
  season,
}: {
  name: 'from' | 'to';
  label: string;
  value: string;
  season: ClosedSeason;
}) => (
  <div class="field">
    <label class="field-label" for={`season-${name}`}>
      {label}
    </label>
    <input class="form-control" id={`season-${name}`} type="date" name={name} value={value || season[name]} />
  </div>
);

export const SeasonPage = ({ organization, season, typed, problem, done }: Props) => (
  <div class="container">
    <p>
      <a href={paths.staffFresh}>{t('fresh.title')}</a>
    </p>
    <h1>{t(`fresh.seasonTitle.${season.kind}`)}</h1>
    <Done said={done.length > 0 ? done.join(' ') : undefined} />
    <p class="lead">
      {t('fresh.seasonLead', {
        organization: organization.name,
        from: formatDate(season.from, 'it'),
        to: formatDate(season.to, 'it'),
      })}
    </p>
    <form method="post" action={paths.staffSeason(organization.id)}>
      <fieldset
        class={problem ? 'field field-invalid' : 'field'}
        aria-describedby={problem ? 'season-problem' : undefined}
      >
        <legend class="visually-hidden">{t(`fresh.seasonTitle.${season.kind}`)}</legend>
        {problem && (
          <p class="field-error" id="season-problem" role="alert">
            {problem}
          </p>
        )}
        {answers.map(([value, label]) => (
          <label class="choice" key={value}>
            <input type="radio" name="answer" value={value} checked={typed.answer === value} />
            <span>{t(label)}</span>
          </label>
        ))}
      </fieldset>
      <Day name="from" label={t('fresh.seasonFrom')} value={typed.from} season={season} />
      <Day name="to" label={t('fresh.seasonTo')} value={typed.to} season={season} />
      <button class="btn btn-primary" type="submit">
        {t('fresh.seasonSave')}
      </button>
    </form>
  </div>
);
