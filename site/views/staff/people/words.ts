/** Roles and places as people call them. */
import type { Id } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { staffTranslator as t } from '../../translator.ts';

export type Role = 'operator' | 'editor' | 'coordinator' | 'administrator';
export type Scope = { kind: 'portal' } | { kind: 'organization' | 'desk' | 'network'; id: Id };

export const roleName = (role: Role): string => t(`people.roles.${role}`);

/** An id that the directory has lost stands for itself. */
export const scopeName = (scope: Scope, { networks, organizations, desks, comuni }: Directory): string => {
  if (scope.kind === 'portal') return t('people.everywhere');
  if (scope.kind === 'network') return networks.get(scope.id)?.name.it ?? scope.id;
  if (scope.kind === 'organization') return organizations.get(scope.id)?.name.it ?? scope.id;
  const desk = desks.get(scope.id);
  return desk ? `${desk.name.it} – ${comuni.get(desk.comune)?.name ?? desk.comune}` : scope.id;
};

/** "Redazione – Caritas di Crema". */
export const roleAt = ({ role, scope }: { role: Role; scope: Scope }, directory: Directory): string =>
  t('people.roleAt', { role: roleName(role), scope: scopeName(scope, directory) });

/** As it stands in forms: `desk:so-caritas`, `portal`. */
export const scopeValue = (scope: Scope): string => (scope.kind === 'portal' ? 'portal' : `${scope.kind}:${scope.id}`);
