/** "È ancora giusto": somebody of the network looked. What the record says of it goes on the pages like every change. */
import type { Id } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { organizationsAt } from '#content/model/due-lists.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import { staffTranslator as t } from '#views/translator.ts';
import { newId } from '../database/ids.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { Revision } from '../drafts/revision.ts';
import type { Staff } from '../staff/access.ts';
import { insertVerification } from './table.ts';

type Deps = { drafts: Drafts; directory: () => Directory; now: () => Instant };

const organizationsOf = ({ kind, id }: RecordRef, directory: Directory): Id[] => {
  if (kind === 'organizations') return [id];
  if (kind === 'locations') return organizationsAt(id, directory);
  const owned = kind === 'services' || kind === 'desks' ? directory[kind].get(id) : undefined;
  return owned === undefined ? [] : [owned.organization];
};

/** Citizens read who looked: a body, not the name of a volunteer. */
const inTheNameOf = (ref: RecordRef, staff: Staff, directory: Directory): string => {
  const worksFor = (organization: Id): boolean =>
    staff.grants.some(
      ({ scope }) =>
        (scope.kind === 'organization' && scope.id === organization) ||
        (scope.kind === 'desk' && directory.desks.get(scope.id)?.organization === organization),
    );
  const own = organizationsOf(ref, directory).find(worksFor);
  if (own !== undefined) return directory.organizations.get(own)?.name.it ?? own;
  const network = staff.grants.map(({ scope }) => (scope.kind === 'network' ? scope.id : undefined)).find(Boolean);
  return (network !== undefined && directory.networks.get(network)?.name.it) || directory.portal.name;
};

/** @throws Problem forbidden, DraftNotFound, DraftInvalid */
export const createStillRight =
  ({ drafts, directory, now }: Deps) =>
  (ref: RecordRef, staff: Staff): Promise<Revision> => {
    const at = now();
    const verified = { date: toLocal(at).date, by: inTheNameOf(ref, staff, directory()) };
    const row = { id: newId(at), kind: ref.kind, record: ref.id, at, staff: staff.id };
    const alongside = (...[tx, revision]: Parameters<Parameters<Drafts['confirm']>[1]['alongside']>): Promise<void> =>
      insertVerification(tx, { ...row, revision });
    return drafts.confirm(ref, { verified, why: t('fresh.why'), alongside }, staff);
  };
