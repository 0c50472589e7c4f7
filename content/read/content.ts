/** The content as read, record by record, before anybody knows whether the records agree with each other. */
import type { Area } from '../model/area.ts';
import type { Id, Language } from '../model/common.ts';
import type { Comune } from '../model/comune.ts';
import type { Question } from '../model/condition.ts';
import type { Desk } from '../model/desk.ts';
import type { Kind } from '../model/directory.ts';
import type { Document } from '../model/document.ts';
import type { Location } from '../model/location.ts';
import type { Need } from '../model/need.ts';
import type { Network } from '../model/network.ts';
import type { Organization } from '../model/organization.ts';
import type { Portal } from '../model/portal.ts';
import type { Service, ServiceWords } from '../model/service.ts';

/**
 * The records of one kind, in the order of their ids. `ids` has also those whose file is wrong: a mistake in a record
 * must not make every link to it look broken.
 */
export type Folder<T> = { ids: ReadonlySet<Id>; records: ReadonlyMap<Id, T> };

export type WordsByLanguage = { [language in Language]?: ServiceWords };

export type Content = {
  dir: string;
  /** Absent when its file is missing or wrong. */
  portal: Portal | undefined;
  networks: Folder<Network>;
  comuni: Folder<Comune>;
  areas: Folder<Area>;
  organizations: Folder<Organization>;
  locations: Folder<Location>;
  services: Folder<Service>;
  words: ReadonlyMap<Id, WordsByLanguage>;
  desks: Folder<Desk>;
  documents: Folder<Document>;
  needs: Folder<Need>;
  questions: Folder<Question>;
};

export const kinds = [
  'networks',
  'comuni',
  'areas',
  'organizations',
  'locations',
  'services',
  'desks',
  'documents',
  'needs',
  'questions',
] as const satisfies readonly Kind[];

/** File of a record, as problems name it. */
export const fileOf = ({ dir }: Content, kind: Kind, id: Id): string =>
  kind === 'services' ? `${dir}/services/${id}/service.yaml` : `${dir}/${kind}/${id}.yaml`;

export const portalFile = ({ dir }: Content): string => `${dir}/portal.yaml`;
