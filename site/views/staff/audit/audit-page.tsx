/** Who did what, when, to which record: the newest first, a page at a time. */
import { type Instant, toLocal } from '#content/model/time.ts';
import type { ViewContext } from '../../context.ts';
import { formatDay, formatTime } from '../../journey/moments.ts';
import { staffTranslator as t } from '../../translator.ts';
import { staffMessages } from '../words.ts';

export type ShownEntry = {
  id: string;
  at: Instant;
  /** Name; undefined for somebody nobody remembers. */
  who: string | undefined;
  act: string;
  kind: string;
  /** Name of a person, id of anything else. */
  record: string;
  note: string | undefined;
};

export const auditAddress = '/operatori/registro/';

/** As the form sends them: local dates, or empty. */
export type Days = { from: string; to: string };

type Props = {
  entries: readonly ShownEntry[];
  days: Days;
  /** Id after which the next page begins. */
  older: string | undefined;
  later: boolean;
  context: ViewContext;
};

const acts: Readonly<Record<string, string>> = staffMessages.audit.acts;
const kinds: Readonly<Record<string, string>> = staffMessages.audit.kinds;
const notes: Readonly<Record<string, string>> = staffMessages.audit.notes;

const query = ({ from, to }: Days, after?: string): string => {
  const asked = { ...(from && { da: from }), ...(to && { a: to }), ...(after && { dopo: after }) };
  const written = new URLSearchParams(asked).toString();
  return written === '' ? auditAddress : `${auditAddress}?${written}`;
};

/** What has no words yet stands as it is written down. */
const Entry = ({ entry, context }: { entry: ShownEntry; context: ViewContext }) => (
  <li class="staff-row">
    <p>
      <strong>{acts[entry.act] ?? entry.act}</strong>
      {entry.note && ` (${notes[entry.note] ?? entry.note})`}
      <br />
      <bdi>{t('audit.about', { kind: kinds[entry.kind] ?? entry.kind, record: entry.record })}</bdi>
    </p>
    <p>
      <small>
        {entry.who ?? t('audit.gone')},{' '}
        {`${formatDay(toLocal(entry.at).date, context.lang)} ${toLocal(entry.at).date.slice(0, 4)}, ${formatTime(entry.at)}`}
      </small>
    </p>
  </li>
);

const DateField = ({ name, label, value }: { name: string; label: string; value: string }) => (
  <div class="field">
    <label class="field-label" for={`field-${name}`}>
      {label}
    </label>
    <input class="form-control" id={`field-${name}`} name={name} type="date" value={value} />
  </div>
);

const Pages = ({ days, older, later }: Pick<Props, 'days' | 'older' | 'later'>) =>
  older === undefined && !later ? null : (
    <p class="actions">
      {later && <a href={query(days)}>{t('audit.newest')}</a>}
      {older && <a href={query(days, older)}>{t('audit.older')}</a>}
    </p>
  );

export const AuditPage = ({ entries, days, older, later, context }: Props) => (
  <div class="container journey">
    <header class="page-head">
      <h1>{t('audit.title')}</h1>
      <p class="lead">{t('audit.lead')}</p>
    </header>
    <form class="staff-filter" method="get" action={auditAddress}>
      <DateField name="da" label={t('audit.from')} value={days.from} />
      <DateField name="a" label={t('audit.to')} value={days.to} />
      <button class="btn btn-outline-primary" type="submit">
        {t('audit.filter')}
      </button>
    </form>
    {entries.length === 0 ? (
      <p>{t('audit.nothing')}</p>
    ) : (
      <ul class="staff-rows">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} context={context} />
        ))}
      </ul>
    )}
    <Pages days={days} older={older} later={later} />
  </div>
);
