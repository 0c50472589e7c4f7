/** How much a desk does, month by month: a chart, the same as a table, a file. Nobody can be recognised in it. */
import type { Desk } from '#content/model/desk.ts';
import { paths } from '../../../urls.ts';
import { ButtonLink } from '../../button.tsx';
import { Callout } from '../../callout.tsx';
import { formatDay } from '../../journey/moments.ts';
import { staffTranslator as t } from '../../translator.ts';
import { type Bar, Bars } from './bars.tsx';
import { Cell, monthName } from './cells.tsx';
import { type FirstFree, type MonthFigures, outcomes, type Shown } from './figures.ts';

type Props = {
  /** Those that this person may see. */
  desks: readonly Desk[];
  /** The one that is shown; undefined: there is none. */
  desk: Desk | undefined;
  figures: readonly MonthFigures[];
  firstFree: FirstFree | undefined;
  /** Its hours are invented: nothing of it is counted. */
  trial: boolean;
};

const DeskChoice = ({ desks, desk }: Pick<Props, 'desks' | 'desk'>) =>
  desks.length < 2 ? null : (
    <form class="staff-filter" method="get" action={paths.staffFigures}>
      <div class="field">
        <label class="field-label" for="sportello">
          {t('figures.desk')}
        </label>
        <select class="form-control" id="sportello" name="sportello">
          {desks.map(({ id, name }) => (
            <option value={id} key={id} selected={id === desk?.id}>
              {name.it}
            </option>
          ))}
        </select>
      </div>
      <button class="btn btn-outline-primary" type="submit">
        {t('figures.show')}
      </button>
    </form>
  );

const firstFreeWords = (first: FirstFree | undefined): string =>
  first === undefined
    ? t('figures.noneFree')
    : t('figures.firstFree', { count: first.days, day: formatDay(first.date, 'it') });

const Table = ({ figures }: Pick<Props, 'figures'>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: who has only keys must be able to move what is wider than the screen
  <section class="figures-scroll" tabIndex={0} aria-label={t('figures.tableTitle')}>
    <table class="figures">
      <caption>{t('figures.tableTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figures.month')}</th>
          {(['bookings', ...outcomes, 'walkIns', 'wait', 'firstFree'] as const).map((name) => (
            <th scope="col" key={name}>
              {t(`figures.column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ month, appointments, walkIns, waitDays, firstFreeDays }) => (
          <tr key={month}>
            <th scope="row">{monthName(month)}</th>
            {(['bookings', ...outcomes] as const).map((name) => (
              <Cell key={name} shown={appointments[name]} />
            ))}
            <Cell shown={walkIns} />
            <td>{waitDays ?? '–'}</td>
            <td>{firstFreeDays ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const told = (shown: Shown): number | undefined => (typeof shown === 'number' ? shown : undefined);

type ChartProps = { id: string; caption: string; desk: Desk; bars: readonly Bar[] };

const Chart = ({ id, caption, desk, bars }: ChartProps) => (
  <figure class="figures-chart">
    <figcaption>{caption}</figcaption>
    <Bars id={id} title={`${caption}: ${desk.name.it}`} text={t('figures.barsText')} bars={bars} />
  </figure>
);

const OfDesk = ({ desk, figures, firstFree, trial }: Props & { desk: Desk }) => {
  const measured = figures
    .map(({ month, firstFreeDays }) => ({ month, count: firstFreeDays }))
    .filter(({ count }) => count !== undefined);
  return (
    <>
      <h2>{desk.name.it}</h2>
      {trial && (
        <Callout tone="warning">
          <p>{t('figures.trial')}</p>
        </Callout>
      )}
      <p class="lead">{firstFreeWords(firstFree)}</p>
      <Chart
        id="bars"
        caption={t('figures.barsCaption')}
        desk={desk}
        bars={figures.map(({ month, appointments: { bookings } }) => ({ month, count: told(bookings) }))}
      />
      {measured.length > 0 && (
        <Chart id="first-free" caption={t('figures.firstFreeCaption')} desk={desk} bars={measured} />
      )}
      <Table figures={figures} />
      <ul class="figures-notes">
        <li>{t('figures.noteFew')}</li>
        <li>{t('figures.noteHidden')}</li>
        <li>{t('figures.noteWait')}</li>
        <li>{t('figures.noteFirstFree')}</li>
        <li>{t('figures.noteWalkIns')}</li>
      </ul>
      <p class="actions no-print">
        <ButtonLink href={paths.staffFiguresFile} look="outline">
          {t('figures.download')}
        </ButtonLink>
      </p>
    </>
  );
};

export const FiguresPage = (props: Props) => (
  <div class="container agenda">
    <header class="page-head">
      <h1>{t('figures.title')}</h1>
      <p class="lead">{t('figures.lead')}</p>
    </header>
    <DeskChoice {...props} />
    {props.desk === undefined ? <p>{t('figures.noDesks')}</p> : <OfDesk {...props} desk={props.desk} />}
  </div>
);
