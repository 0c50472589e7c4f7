/** What who leads others may do to them: roles no higher than their own, only where they lead. Pure. */
import type { Directory } from '#content/model/directory.ts';
import { covers, type Grant, permissions, type Role, type Scope, type Staff } from '../staff/access.ts';

type Known = Pick<Directory, 'desks' | 'networks'>;
type Leader = Pick<Staff, 'grants'>;

const ranks: Readonly<Record<Role, number>> = { operator: 1, editor: 1, coordinator: 2, administrator: 3 };

const leads = ({ role }: Grant): boolean => permissions['people.lead'].some((one) => one === role);

/** Giving, changing and taking away a role somewhere. */
export const mayGive = ({ grants }: Leader, { role, scope }: Pick<Grant, 'role' | 'scope'>, known: Known): boolean =>
  grants.some((own) => leads(own) && ranks[own.role] >= ranks[role] && covers(own.scope, scope, known));

/** Is anything of theirs where they lead? Then they see each other. */
export const mayMeet = (leader: Leader, person: Leader, known: Known): boolean =>
  person.grants.some((grant) => mayGive(leader, grant, known)) ||
  leader.grants.some((own) => leads(own) && own.scope.kind === 'portal');

/** Everything of theirs: only then may somebody print codes for them, which let one sign in as they. */
export const leadsWholly = (leader: Leader, person: Leader, known: Known): boolean =>
  mayMeet(leader, person, known) && person.grants.every((grant) => mayGive(leader, grant, known));

/** Where they may give a role, in the order of the directory. */
export const scopesLed = (leader: Leader, directory: Directory): Scope[] => {
  const { networks, organizations, desks } = directory;
  const all: Scope[] = [
    { kind: 'portal' },
    ...[...networks.keys()].map((id) => ({ kind: 'network' as const, id })),
    ...[...organizations.keys()].map((id) => ({ kind: 'organization' as const, id })),
    ...[...desks.keys()].map((id) => ({ kind: 'desk' as const, id })),
  ];
  return all.filter((scope) => mayGive(leader, { role: 'operator', scope }, directory));
};
