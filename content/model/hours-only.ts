/** Does a change touch opening hours and closures, and nothing else? Those a trusted volunteer publishes alone. Pure. */

import type { Difference } from './differences.ts';
import type { Kind } from './directory.ts';

/** Where hours and closures stand in each kind. */
const hours: { readonly [kind in Kind]?: readonly RegExp[] } = {
  services: [/^facts\.at\.[^.]+\.(schedules|exceptions)$/],
  desks: [/^facts\.(rota|exceptions)$/],
  locations: [/^facts\.exceptions$/],
  organizations: [/^facts\.unsureHours$/],
};

/** Is this one difference about hours or closures? */
export const touchesHours = (kind: Kind, { path }: Difference): boolean =>
  hours[kind]?.some((place) => place.test(path.join('.'))) ?? false;

/** False when nothing changed at all. */
export const onlyHours = (kind: Kind, changes: readonly Difference[]): boolean =>
  changes.length > 0 && changes.every((change) => touchesHours(kind, change));
