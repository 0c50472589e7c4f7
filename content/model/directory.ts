/** Everything the network says, parsed and cross-checked: what `read.ts` returns and rules, pages and API take. */
import type { Area } from './area.ts';
import type { Id, Language } from './common.ts';
import type { Comune } from './comune.ts';
import type { Question } from './condition.ts';
import type { Desk } from './desk.ts';
import type { Document } from './document.ts';
import type { Location } from './location.ts';
import type { Need } from './need.ts';
import type { Network } from './network.ts';
import type { Organization } from './organization.ts';
import type { Portal } from './portal.ts';
import type { Service, ServiceWords } from './service.ts';

/** A service with its words; Italian is always there. */
export type ServiceRecord = Service & { words: { it: ServiceWords } & { [language in Language]?: ServiceWords } };

/** Records by id, in the order of their ids. */
export type Directory = {
  portal: Portal;
  networks: ReadonlyMap<Id, Network>;
  comuni: ReadonlyMap<Id, Comune>;
  areas: ReadonlyMap<Id, Area>;
  organizations: ReadonlyMap<Id, Organization>;
  locations: ReadonlyMap<Id, Location>;
  services: ReadonlyMap<Id, ServiceRecord>;
  desks: ReadonlyMap<Id, Desk>;
  documents: ReadonlyMap<Id, Document>;
  needs: ReadonlyMap<Id, Need>;
  questions: ReadonlyMap<Id, Question>;
};

/** Kinds of record that have one file each under `content/network/<kind>/`. */
export type Kind = Exclude<keyof Directory, 'portal'>;
