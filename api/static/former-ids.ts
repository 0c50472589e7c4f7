/** Addresses that records had under former ids, and where they lead now: an old link or a printed QR code keeps working. */
import type { Directory } from '#content/model/directory.ts';

type Moved = { readonly id: string; readonly formerIds?: readonly string[] | undefined };

const movesOf = (records: Iterable<Moved>, folders: readonly string[]): [from: string, to: string][] =>
  [...records].flatMap(({ id, formerIds = [] }) =>
    formerIds.flatMap((former) =>
      folders.map((folder): [string, string] => [`/${folder}/${former}/`, `/${folder}/${id}/`]),
    ),
  );

/** Records, and the first parts of the addresses in which their id stands. */
const homes = ({
  services,
  locations,
  desks,
  documents,
  networks,
  comuni,
}: Directory): [Iterable<Moved>, string[]][] => [
  [services.values(), ['servizi']],
  [locations.values(), ['luoghi']],
  [desks.values(), ['sportelli', 'prenota']],
  [documents.values(), ['documenti']],
  [networks.values(), ['reti']],
  [comuni.values(), ['comuni', 'stampa']],
];

/** Old address → new address, with final slashes, in every language of the portal. */
export const formerAddresses = (directory: Directory): ReadonlyMap<string, string> => {
  const prefixes = directory.portal.languages.map((language) => (language === 'it' ? '' : `/${language}`));
  const moves = homes(directory).flatMap(([records, folders]) => movesOf(records, folders));
  return new Map(prefixes.flatMap((prefix) => moves.map(([from, to]) => [prefix + from, prefix + to])));
};
