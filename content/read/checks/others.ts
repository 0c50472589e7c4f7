/** The smaller records: what they say of others. */
import type { Area } from '../../model/area.ts';
import type { Question } from '../../model/condition.ts';
import type { Document } from '../../model/document.ts';
import type { Location } from '../../model/location.ts';
import type { Need } from '../../model/need.ts';
import type { Organization } from '../../model/organization.ts';
import type { Portal } from '../../model/portal.ts';
import { quoted } from '../problems.ts';
import { conditionFlaws } from './condition.ts';
import type { Check } from './flaw.ts';
import { dangling, inEach, many, one } from './reference.ts';

export const areaChecks: readonly Check<Area>[] = [
  ({ comuni, lead }, content) =>
    dangling([...many('comuni', comuni, ['comuni']), ...one('organizations', lead, ['lead'])], content),
];

export const organizationChecks: readonly Check<Organization>[] = [
  ({ comune }, content) => dangling(one('comuni', comune, ['comune']), content),
];

export const locationChecks: readonly Check<Location>[] = [
  ({ comune }, content) => dangling(one('comuni', comune, ['comune']), content),
];

export const documentChecks: readonly Check<Document>[] = [
  ({ substitutes }, content) => dangling(many('documents', substitutes, ['substitutes']), content),
];

export const needChecks: readonly Check<Need>[] = [
  ({ broader, sharesTileWith }, content) =>
    dangling([...one('needs', broader, ['broader']), ...one('needs', sharesTileWith, ['sharesTileWith'])], content),
];

/** Words that conditions keep for themselves. */
const reserved: readonly string[] = ['all', 'any', 'not'];

export const questionChecks: readonly Check<Question>[] = [
  ({ ask }, content) => conditionFlaws(ask, ['ask'], content),
  ({ id }) =>
    reserved.includes(id)
      ? [
          {
            path: [],
            expected: `another name than ${reserved.join(', ')}`,
            found: quoted(id),
            todo: 'Rename the file.',
          },
        ]
      : [],
];

export const portalChecks: readonly Check<Portal>[] = [
  ({ fallbackContact, emergency }, content) =>
    dangling(
      [
        ...one('organizations', fallbackContact?.organization, ['fallbackContact', 'organization']),
        ...inEach(emergency, ['emergency'], ({ service }, at) => one('services', service, [...at, 'service'])),
      ],
      content,
    ),
];
