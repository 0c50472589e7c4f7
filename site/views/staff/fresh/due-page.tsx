/** What nobody has looked at for long, with one button each; and the same as a list of calls, on paper. */
import type { DueRecord } from '#content/model/due.ts';
import { paths } from '../../../urls.ts';
import { PhoneNumber } from '../../button.tsx';
import type { ViewContext } from '../../context.ts';
import { formatDate } from '../../dates.ts';
import { staffTranslator as t } from '../../translator.ts';
import { Done } from '../notice.tsx';
import { reviewAddresses } from '../review/addresses.ts';

/** `reports`: of citizens, still open. */
export type ShownDue = DueRecord & { reports: number };
export type DueGroup = { organization: string | undefined; name: string; records: readonly ShownDue[] };

type Context = { context: ViewContext };

const Since = ({ record: { since, state, reports } }: { record: ShownDue }) => (
  <p>
    {t(`fresh.state.${state}`)}.{' '}
    {since === undefined ? t('fresh.noDate') : t('fresh.since', { date: formatDate(since, 'it') })}
    {reports > 0 && (
      <>
        {' '}
        <a href={paths.staffReports}>{t('fresh.reports', { count: reports })}</a>
      </>
    )}
  </p>
);

type RowProps = { record: ShownDue; action: string; heading?: 'h2' | 'h3' };

/** `action`: where the button sends to. `heading`: one below what stands above the list. */
export const DueRow = ({ record, action, heading: Heading = 'h3' }: RowProps) => {
  const { ref, name } = record;
  return (
    <li class="staff-row">
      <Heading>{name.it}</Heading>
      <Since record={record} />
      <form class="actions" method="post" action={action}>
        <input type="hidden" name="kind" value={ref.kind} />
        <input type="hidden" name="id" value={ref.id} />
        <button class="btn btn-primary" type="submit" aria-label={t('fresh.stillRightOf', { name: name.it })}>
          {t('fresh.stillRight')}
        </button>
        <a
          class="btn btn-outline-primary"
          href={reviewAddresses.record(ref)}
          aria-label={t('fresh.editOf', { name: name.it })}
        >
          {t('fresh.edit')}
        </a>
      </form>
    </li>
  );
};

type NetworksProps = Context & { networks: readonly string[]; network: string };

const Networks = ({ networks, network, context: { directory } }: NetworksProps) =>
  networks.length === 0 ? null : (
    <form class="staff-filter" method="get" action={paths.staffFresh}>
      <label class="field-label" for="rete">
        {t('fresh.network')}
      </label>
      <select class="form-control" id="rete" name="rete">
        <option value="">{t('fresh.all')}</option>
        {networks.map((id) => (
          <option key={id} value={id} selected={id === network}>
            {directory.networks.get(id)?.name.it ?? id}
          </option>
        ))}
      </select>
      <button class="btn btn-outline-primary" type="submit">
        {t('fresh.show')}
      </button>
    </form>
  );

type Props = NetworksProps & { groups: readonly DueGroup[]; done: string | undefined };

const ofNetwork = (address: string, network: string): string =>
  network === '' ? address : `${address}?rete=${network}`;

export const DuePage = ({ groups, done, network, ...rest }: Props) => (
  <div class="container">
    <h1>{t('fresh.title')}</h1>
    <Done said={done === undefined ? undefined : t('fresh.done', { name: done })} />
    <p class="lead">{t('fresh.lead')}</p>
    <Networks network={network} {...rest} />
    <p>
      <a href={ofNetwork(paths.staffCallList, network)}>{t('fresh.callList')}</a>
    </p>
    {groups.length === 0 && <p>{t('fresh.none')}</p>}
    {groups.map(({ organization, name, records }) => (
      <section key={name}>
        <h2>{name}</h2>
        {organization !== undefined && (
          <p>
            <a href={paths.staffSeason(organization)}>{t('fresh.season', { name })}</a>
          </p>
        )}
        <ul class="staff-rows">
          {records.map((record) => (
            <DueRow key={`${record.ref.kind}/${record.ref.id}`} record={record} action={paths.staffFresh} />
          ))}
        </ul>
      </section>
    ))}
  </div>
);

export const CallListPage = ({ groups }: Pick<Props, 'groups'>) => (
  <div class="container">
    <h1>{t('fresh.callList')}</h1>
    <p class="no-print">{t('fresh.callLead')}</p>
    <p>{t('fresh.ask')}</p>
    {groups.map(({ name, records }) => (
      <section key={name}>
        <h2>{name}</h2>
        <ul class="call-list">
          {records.map(({ ref, name: record, phone }) => (
            <li key={`${ref.kind}/${ref.id}`}>
              ☐ {record.it}: {phone ? <PhoneNumber number={phone.number} /> : t('fresh.noPhone')}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);

type LinkedProps = { organization: string; records: readonly ShownDue[]; action: string; done: string | undefined };

/** Opened from a letter: nothing but these records. */
export const LinkedPage = ({ organization, records, action, done }: LinkedProps) => (
  <div class="container">
    <h1>{t('fresh.link.title')}</h1>
    <Done said={done === undefined ? undefined : t('fresh.done', { name: done })} />
    <p class="lead">{t('fresh.link.lead', { organization })}</p>
    {records.length === 0 ? (
      <p>{t('fresh.none')}</p>
    ) : (
      <ul class="staff-rows">
        {records.map((record) => (
          <DueRow key={`${record.ref.kind}/${record.ref.id}`} record={record} action={action} heading="h2" />
        ))}
      </ul>
    )}
  </div>
);

export const LinkGonePage = () => (
  <div class="container">
    <h1>{t('fresh.link.title')}</h1>
    <p>
      <a href={paths.staff}>{t('fresh.link.gone')}</a>
    </p>
  </div>
);
