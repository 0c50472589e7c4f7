/** The records that somebody may change: found by name, their own organization's first. */
import type { Kind } from '#content/model/directory.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import { ButtonLink } from '../../button.tsx';
import { staffTranslator as t } from '../../translator.ts';
import { newRecordAddress, recordAddress, recordPartAddress, recordsAddress } from './addresses.ts';

export type ListedRecord = { ref: RecordRef; name: string; note: string; draft: boolean };

type Props = { q: string; groups: readonly { kind: Kind; records: readonly ListedRecord[] }[]; mayAdd: boolean };

export const RecordListPage = ({ q, groups, mayAdd }: Props) => (
  <div class="container editor">
    <h1>{t('editor.listTitle')}</h1>
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
      </p>
    )}
    {groups.length === 0 && <p>{q === '' ? t('editor.none') : t('editor.noneFound', { q })}</p>}
    {groups.map(({ kind, records }) => (
      <section key={kind}>
        <h2>{t(`editor.kindsMany.${kind}`)}</h2>
        <ul class="record-list">
          {records.map(({ ref, name, note, draft }) => (
            <li key={ref.id}>
              <a href={recordAddress(ref)}>{name}</a>
              <p>
                {note}
                {draft && <strong> {t('editor.hasDraft')}</strong>}
              </p>
              {kind === 'services' && (
                <p>
                  <a href={`${recordAddress(ref)}?apri=dove`}>{t('editor.fixHours')}</a>
                  <a href={recordPartAddress(ref, 'storia')}>{t('editor.history')}</a>
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);
