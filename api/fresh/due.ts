/** What somebody of the staff should look at: what citizens report first, then what is stale, and of that the most read. */
import type { Id } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { type DueRecord, dueRecords } from '#content/model/due.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import type { DueGroup, ShownDue } from '#views/staff/fresh/due-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import type { Database } from '../database/database.ts';
import { mayEdit } from '../drafts/places.ts';
import { openReportCounts } from '../feedback/feedback.ts';
import type { Staff } from '../staff/access.ts';
import { visitCounts } from '../visits/visits.ts';

type Deps = { database: Pick<Database, 'read'>; directory: () => Directory; now: () => Instant };

/** All that this person may say is right. */
export const dueFor = async (deps: Deps, staff: Pick<Staff, 'grants'>): Promise<ShownDue[]> => {
  const directory = deps.directory();
  const { read } = deps.database;
  const [reports, visits] = await Promise.all([openReportCounts(read), visitCounts(read)]);
  return dueRecords(directory, toLocal(deps.now()).date)
    .filter(({ ref }) => mayEdit(staff, ref, directory))
    .map((record) => {
      const key = `${record.ref.kind}/${record.ref.id}`;
      return { ...record, reports: reports.get(key) ?? 0, visits: visits.get(key) ?? 0 };
    })
    .sort(
      (one, other) =>
        other.reports - one.reports ||
        Number(other.state === 'stale') - Number(one.state === 'stale') ||
        other.visits - one.visits,
    );
};

export const byOrganization = (records: readonly ShownDue[], { organizations }: Directory): DueGroup[] =>
  [...Map.groupBy(records, ({ organization }) => organization)].map(([organization, list]) => ({
    organization,
    name: (organization === undefined ? undefined : organizations.get(organization)?.name.it) ?? t('fresh.shared'),
    records: list,
  }));

export const networksOf = (records: readonly DueRecord[]): Id[] =>
  [...new Set(records.flatMap(({ networks }) => networks))].sort();
