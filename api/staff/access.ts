/**
 * Who may do what, and where. Roles are given per organization, desk or network (or the whole portal); what each may do
 * is a table; whether a place lies within a grant follows from the directory. Pure.
 */
import type { Id } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';

export const roles = ['operator', 'editor', 'coordinator', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Where a role holds. `portal`: everywhere. */
export type Scope = { kind: 'portal' } | { kind: 'organization' | 'desk' | 'network'; id: Id };

/** `trusted`: hours and closures of this editor are published without review. */
export type Grant = { role: Role; scope: Scope; trusted: boolean };

export type Staff = {
  id: string;
  /** As colleagues know them; shown beside what they did. */
  name: string;
  grants: readonly Grant[];
  session: { id: string /** On a computer that others use. */; shared: boolean };
};

const everyday = ['operator', 'coordinator', 'administrator'] as const;
const editing = ['editor', 'coordinator', 'administrator'] as const;
const leading = ['coordinator', 'administrator'] as const;

/** What may be done, and who may. */
export const permissions = {
  /** Agenda, lists, who comes. */
  'desk.see': everyday,
  /** Arrivals, walk-ins, bookings for someone, closures, waiting list. */
  'desk.run': everyday,
  'figures.see': everyday,
  'audit.see': leading,
  /** Inviting, giving roles, taking them away, ending sessions of others. */
  'people.lead': leading,
  'record.edit': editing,
  /** Accepting what others wrote, publishing, restoring. */
  'record.review': leading,
  /** New Comuni and networks, the portal itself. */
  'portal.change': ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Permission = keyof typeof permissions;

/** What an act is about. Absent members do not narrow it; nothing at all: somewhere. */
export type Place = { desk?: Id | undefined; organization?: Id | undefined; network?: Id | undefined };

export const placeOf = (scope: Scope): Place => (scope.kind === 'portal' ? {} : { [scope.kind]: scope.id });

type Known = Pick<Directory, 'desks' | 'networks'>;

const organizationsOf = (network: Id, { networks }: Known): ReadonlySet<Id> =>
  new Set([
    ...(networks.get(network)?.members ?? []).flatMap(({ organization }) => organization ?? []),
    ...[networks.get(network)?.lead ?? []].flat(),
  ]);

const within = (scope: Scope, place: Place, known: Known): boolean => {
  if (scope.kind === 'portal') return true;
  const organization = place.organization ?? (place.desk && known.desks.get(place.desk)?.organization);
  if (scope.kind === 'desk') return place.desk === scope.id;
  if (scope.kind === 'organization') return organization === scope.id;
  return (
    place.network === scope.id || (organization !== undefined && organizationsOf(scope.id, known).has(organization))
  );
};

/** Does all of the second lie in the first? */
export const covers = (outer: Scope, inner: Scope, known: Known): boolean =>
  inner.kind === 'portal' ? outer.kind === 'portal' : within(outer, placeOf(inner), known);

const holds = ({ role }: Grant, permission: Permission): boolean =>
  permissions[permission].some((allowed) => allowed === role);

/** Is there any place where they may? */
export const mayAnywhere = ({ grants }: Pick<Staff, 'grants'>, permission: Permission): boolean =>
  grants.some((grant) => holds(grant, permission));

export const may = ({ grants }: Pick<Staff, 'grants'>, permission: Permission, place: Place, known: Known): boolean =>
  grants.some((grant) => holds(grant, permission) && within(grant.scope, place, known));
