/** A role and a place as a form sends them, and whether who asks may give them. */
import { z } from 'zod';
import type { Directory } from '#content/model/directory.ts';
import type { FieldProblem, Typed } from '#views/journey/problems.ts';
import type { RoleChoice } from '#views/staff/people/role-fields.tsx';
import { scopeValue } from '#views/staff/people/words.ts';
import { staffTranslator as t } from '#views/translator.ts';
import { type Grant, roles, type Scope, type Staff } from '../staff/access.ts';
import { mayGive, scopesLed } from './leading.ts';

const Role = z.enum(roles);

/** What the form offers: roles that may be given somewhere, places where one leads. */
export const choiceOf = (staff: Staff, directory: Directory): RoleChoice => {
  const scopes = scopesLed(staff, directory);
  return { scopes, roles: roles.filter((role) => scopes.some((scope) => mayGive(staff, { role, scope }, directory))) };
};

const scopeIn = (value: string | undefined, scopes: readonly Scope[]): Scope | undefined =>
  scopes.find((scope) => scopeValue(scope) === value);

/** A place where one does not lead is as if it were not there. */
export const grantIn = (
  { role: typedRole, scope: typedScope }: Typed,
  staff: Staff,
  directory: Directory,
): { grant: Grant } | { problems: FieldProblem[] } => {
  const role = Role.safeParse(typedRole);
  const scope = scopeIn(typedScope, scopesLed(staff, directory));
  if (!role.success || scope === undefined) {
    const [noRole, noScope] = [t('people.problems.role'), t('people.problems.scope')];
    return {
      problems: [
        ...(role.success ? [] : [{ field: 'role', text: noRole }]),
        ...(scope === undefined ? [{ field: 'scope', text: noScope }] : []),
      ],
    };
  }
  const grant: Grant = { role: role.data, scope, trusted: false };
  if (mayGive(staff, grant, directory)) return { grant };
  return { problems: [{ field: 'role', text: t('people.problems.notYours') }] };
};
