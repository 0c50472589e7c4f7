/** Which desks somebody sees: those they work at, and those of their networks where they may book for someone. Pure. */
import type { Id } from '#content/model/common.ts';
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';
import { may, type Permission, type Staff } from '../staff/access.ts';

const allDesks = ({ desks }: Directory): Desk[] =>
  [...desks.values()].sort((a, b) => a.name.it.localeCompare(b.name.it));

/** In order of their names. */
export const desksOf = (staff: Pick<Staff, 'grants'>, permission: Permission, directory: Directory): Desk[] =>
  allDesks(directory).filter(({ id }) => may(staff, permission, { desk: id }, directory));

const organizationsOf = (staff: Staff, { desks }: Directory): ReadonlySet<Id> =>
  new Set(
    staff.grants.flatMap(({ scope }) => {
      if (scope.kind === 'organization') return [scope.id];
      return scope.kind === 'desk' ? [desks.get(scope.id)?.organization ?? []].flat() : [];
    }),
  );

/** Of those that are in a network with them. */
const partnersOf = (staff: Staff, directory: Directory): ReadonlySet<Id> => {
  const own = organizationsOf(staff, directory);
  const together = [...directory.networks.values()].map(({ members, lead }) => [
    ...members.flatMap(({ organization }) => organization ?? []),
    ...[lead ?? []].flat(),
  ]);
  return new Set(together.filter((all) => all.some((id) => own.has(id))).flat());
};

/** What somebody may book for another person: everything at their own desks, elsewhere in the network what is for it. */
export const typesFor = (staff: Staff, desk: Desk, directory: Directory): AppointmentType[] => {
  if (may(staff, 'desk.run', { desk: desk.id }, directory)) return desk.appointmentTypes;
  if (!partnersOf(staff, directory).has(desk.organization)) return [];
  return desk.appointmentTypes.filter(({ audience }) => audience !== 'invitation');
};

/** Their own first. */
export const bookableFor = (staff: Staff, directory: Directory): Desk[] => {
  const own = desksOf(staff, 'desk.run', directory);
  const others = allDesks(directory).filter(
    (desk) => !own.includes(desk) && typesFor(staff, desk, directory).length > 0,
  );
  return [...own, ...others];
};
