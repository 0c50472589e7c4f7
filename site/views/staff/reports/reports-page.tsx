/** What citizens say is wrong, and how clear they find the pages. */
import { paths } from '../../../urls.ts';
import { staffTranslator as t } from '../../translator.ts';
import { Done } from '../notice.tsx';

export type ShownReport = {
  id: string;
  /** What the record is called. */
  name: string;
  wrong: 'hours' | 'phone' | 'address' | 'closed' | 'other';
  words: string | undefined;
  contact: string | undefined;
  /** Day and hour, in words. */
  when: string;
};

export type ShownFigure = { name: string; page: string; count: number; average: string };

/** What somebody wrote beside a mark from 1 to 5. */
export type ShownOpinion = { id: string; name: string; page: string; rate: number; words: string; when: string };

type Props = {
  reports: readonly ShownReport[];
  figures: readonly ShownFigure[];
  opinions: readonly ShownOpinion[];
  done: string | undefined;
};

const Row = ({ report }: { report: ShownReport }) => (
  <li class="staff-row">
    <h2>
      <a href={paths.staffReport(report.id)}>{report.name}</a>
    </h2>
    <p>
      {t(`reports.wrong.${report.wrong}`)}, {report.when}
    </p>
    {report.words && (
      <p>
        <bdi>{report.words}</bdi>
      </p>
    )}
  </li>
);

const Figures = ({ figures }: Pick<Props, 'figures'>) => (
  <section>
    <h2>{t('reports.figures.title')}</h2>
    <p>{t('reports.figures.few')}</p>
    {figures.length > 0 && (
      <ul class="staff-rows">
        {figures.map(({ name, page, count, average }) => (
          <li class="staff-row" key={page}>
            <h3>
              <a href={page}>{name}</a>
            </h3>
            <p>{t('reports.figures.line', { average, count })}</p>
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Opinions = ({ opinions }: Pick<Props, 'opinions'>) =>
  opinions.length === 0 ? null : (
    <section>
      <h2>{t('reports.opinions.title')}</h2>
      <ul class="staff-rows">
        {opinions.map(({ id, name, page, rate, words, when }) => (
          <li class="staff-row" key={id}>
            <h3>
              <a href={page}>{name}</a>
            </h3>
            <p>{t('reports.opinions.line', { rate, when })}</p>
            <p>
              <bdi>{words}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );

export const ReportsPage = ({ reports, figures, opinions, done }: Props) => (
  <div class="container">
    <h1>{t('reports.title')}</h1>
    <Done said={done} />
    <p>
      <a href={paths.staffFresh}>{t('fresh.title')}</a>
    </p>
    {reports.length === 0 ? (
      <p>{t('reports.none')}</p>
    ) : (
      <ul class="staff-rows">
        {reports.map((report) => (
          <Row key={report.id} report={report} />
        ))}
      </ul>
    )}
    <Opinions opinions={opinions} />
    <Figures figures={figures} />
  </div>
);

type OneProps = {
  report: ShownReport;
  /** Where the record is edited, and where citizens read it. */
  edit: string;
  page: string | undefined;
  /** The last change after the report, in words. */
  change: string | undefined;
  answered: boolean;
};

const Answers = ({ id }: { id: string }) => (
  <form class="actions" method="post" action={paths.staffReport(id)}>
    <button class="btn btn-primary" type="submit" name="outcome" value="corrected">
      {t('reports.corrected')}
    </button>
    <button class="btn btn-outline-primary" type="submit" name="outcome" value="right">
      {t('reports.right')}
    </button>
  </form>
);

export const ReportPage = ({ report, edit, page, change, answered }: OneProps) => (
  <div class="container">
    <p>
      <a href={paths.staffReports}>{t('reports.title')}</a>
    </p>
    <h1>{report.name}</h1>
    <p class="lead">
      {t(`reports.wrong.${report.wrong}`)}, {report.when}
    </p>
    {report.words && (
      <blockquote>
        <bdi>{report.words}</bdi>
      </blockquote>
    )}
    {report.contact && (
      <p>
        {t('reports.contact')}: <bdi>{report.contact}</bdi>
      </p>
    )}
    <p class="actions">
      <a class="btn btn-outline-primary" href={edit}>
        {t('reports.edit')}
      </a>
      {page && <a href={page}>{t('reports.look')}</a>}
    </p>
    {change && <p>{t('reports.change', { change })}</p>}
    {answered ? <p>{t('reports.answered')}</p> : <Answers id={report.id} />}
  </div>
);
