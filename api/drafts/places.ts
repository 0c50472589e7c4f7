/** Where a record belongs, for asking who may change it. */
import type { Id } from '#content/model/common.ts';
import type { Directory, Kind } from '#content/model/directory.ts';
import { organizationsAt } from '#content/model/due-lists.ts';
import type { Json, RecordData, RecordRef } from '#content/model/record-data.ts';
import { may, type Permission, type Place, type Staff } from '../staff/access.ts';

const idIn = (value: Json | undefined): Id | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

type Belonging = (id: Id, data: RecordData, directory: Directory) => Place[];

const byOrganization: Belonging = (_, { facts }) => [{ organization: idIn(facts.organization) }];

const belonging: { readonly [kind in Kind]?: Belonging } = {
  services: byOrganization,
  desks: (id, { facts }) => [{ desk: id, organization: idIn(facts.organization) }],
  organizations: (id) => [{ organization: id }],
  /** A place belongs to everybody who works there. */
  locations: (id, _, directory) => organizationsAt(id, directory).map((organization) => ({ organization })),
  networks: (id) => [{ network: id }],
};

/**
 * Whoever may at one of these may. What all share (needs, papers, Comuni) belongs to whoever leads the whole portal:
 * a place that names nothing.
 */
export const placesOf = ({ kind, id }: RecordRef, data: RecordData, directory: Directory): Place[] =>
  belonging[kind]?.(id, data, directory) ?? [{}];

/** Of what it was and of what it would be: nobody gives a record away, or takes one, alone. */
export const mayChange = (
  staff: Pick<Staff, 'grants'>,
  permission: Permission,
  { ref, versions, directory }: { ref: RecordRef; versions: readonly RecordData[]; directory: Directory },
): boolean =>
  versions.every((data) => {
    const places = placesOf(ref, data, directory);
    return (places.length > 0 ? places : [{}]).some((place) => may(staff, permission, place, directory));
  });

/** Of a record as it is known now, without reading its file. */
export const mayEdit = (staff: Pick<Staff, 'grants'>, ref: RecordRef, directory: Directory): boolean => {
  const { kind, id } = ref;
  const organization = kind === 'services' || kind === 'desks' ? directory[kind].get(id)?.organization : undefined;
  const facts = organization === undefined ? {} : { organization };
  return mayChange(staff, 'record.edit', { ref, versions: [{ facts, words: {} }], directory });
};
