/** The records that somebody may change: found by name, their own organization's first. */
import type { Kind } from '#content/model/directory.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import { paths } from '../../../urls.ts';
import { ButtonLink } from '../../button.tsx';
import { staffTranslator as t } from '../../translator.ts';
import { Done } from '../notice.tsx';
import { translationsAddress } from '../translations/texts.ts';
import { newRecordAddress, recordAddress, recordPartAddress, recordsAddress } from './addresses.ts';

/** `due`: nobody has looked at it for long. */
export type ListedRecord = { ref: RecordRef; name: string; note: string; draft: boolean; due: boolean };

type Props = {
  q: string;
  groups: readonly { kind: Kind; records: readonly ListedRecord[] }[];
  mayAdd: boolean;
  /** What was said to be right just now. */
  done: string | undefined;
};

/** The same button as in the list of what is due; it leads back here. */
const StillRight = ({ record: { ref, name }, q }: { record: ListedRecord; q: string }) => (
  <form method="post" action={paths.staffFresh}>
    <input type="hidden" name="kind" value={ref.kind} />
    <input type="hidden" name="id" value={ref.id} />
    <input
      type="hidden"
      name="back"
      value={q === '' ? recordsAddress : `${recordsAddress}?q=${encodeURIComponent(q)}`}
    />
    <button class="btn btn-outline-primary" type="submit" aria-label={t('fresh.stillRightOf', { name })}>
      {t('fresh.stillRight')}
    </button>
  </form>
);

const RecordItem = ({ record, q }: { record: ListedRecord; q: string }) => {
  const { ref, name, note, draft, due } = record;
  return (
    <li>
      <a href={recordAddress(ref)}>{name}</a>
      <p>
        {note}
        {draft && <strong> {t('editor.hasDraft')}</strong>}
      </p>
      <p>
        {ref.kind === 'services' && (
          <>
            <a href={`${recordAddress(ref)}?apri=dove`}>{t('editor.fixHours')}</a>
            <a href={recordPartAddress(ref, 'storia')}>{t('editor.history')}</a>
          </>
        )}
        <a href={recordPartAddress(ref, 'traduzioni')} aria-label={t('translations.titleOf', { name })}>
          {t('translations.title')}
        </a>
      </p>
      {due && <StillRight record={record} q={q} />}
    </li>
  );
};

export const RecordListPage = ({ q, groups, mayAdd, done }: Props) => (
  <div class="container editor">
    <h1>{t('editor.listTitle')}</h1>
    <Done said={done === undefined ? undefined : t('fresh.done', { name: done })} />
    <form class="staff-filter" method="get" action={recordsAddress}>
      <label class="field-label" for="q">
        {t('editor.find')}
      </label>
      <input class="form-control" id="q" name="q" type="search" value={q} />
      <button class="btn btn-primary" type="submit">
        {t('editor.findButton')}
      </button>
    </form>
    {mayAdd && (
      <p class="actions">
        <ButtonLink href={newRecordAddress} look="outline">
          {t('editor.addRecord')}
        </ButtonLink>
        <a href={translationsAddress}>{t('translations.all')}</a>
      </p>
    )}
    {groups.length === 0 && <p>{q === '' ? t('editor.none') : t('editor.noneFound', { q })}</p>}
    {groups.map(({ kind, records }) => (
      <section key={kind}>
        <h2>{t(`editor.kindsMany.${kind}`)}</h2>
        <ul class="record-list">
          {records.map((record) => (
            <RecordItem key={record.ref.id} record={record} q={q} />
          ))}
        </ul>
      </section>
    ))}
  </div>
);
