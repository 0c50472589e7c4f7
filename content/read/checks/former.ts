/** An old id redirects to one record: it cannot be the id of another, nor the old id of two. */
import type { Id } from '../../model/common.ts';
import type { Folder } from '../content.ts';
import { quoted } from '../problems.ts';
import { eachOf, type Flaw } from './flaw.ts';

type Renamed = { id: Id; formerIds?: Id[] | undefined };

export const formerIdFlaws = <T extends Renamed>(folder: Folder<T>): ((record: T) => Flaw[]) => {
  const owners = new Map<Id, Id>();
  for (const { id, formerIds } of folder.records.values()) {
    for (const former of formerIds ?? []) if (!owners.has(former)) owners.set(former, id);
  }
  return (record) =>
    eachOf(record.formerIds, ['formerIds'], (former, path) => {
      const todo = 'Delete it from this list, or from the other record.';
      if (folder.ids.has(former)) {
        return [{ path, expected: 'an id that no record has now', found: quoted(former), todo }];
      }
      const owner = owners.get(former);
      if (owner === undefined || owner === record.id) return [];
      return [{ path, expected: `an old id that "${owner}" does not claim too`, found: quoted(former), todo }];
    });
};
