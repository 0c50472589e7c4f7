/** Whether the records agree with each other: links, conditions, circles, and rules that no single file can keep. */
import type { Id } from '../model/common.ts';
import type { Kind } from '../model/directory.ts';
import { comuneChecks } from './checks/comune.ts';
import { cycleProblems } from './checks/cycles.ts';
import { deskChecks } from './checks/desk.ts';
import type { Check, Flaw } from './checks/flaw.ts';
import { formerIdFlaws } from './checks/former.ts';
import { networkChecks } from './checks/network.ts';
import {
  areaChecks,
  documentChecks,
  locationChecks,
  needChecks,
  organizationChecks,
  portalChecks,
  questionChecks,
} from './checks/others.ts';
import { serviceChecks } from './checks/service.ts';
import { repetitions } from './checks/twice.ts';
import { type Content, type Folder, fileOf, portalFile } from './content.ts';
import { fieldName, type Problem } from './problems.ts';

const inFile = (file: string, flaws: readonly Flaw[]): Problem[] =>
  flaws.map(({ path, ...rest }) => ({ file, field: fieldName(path), ...rest }));

const checkAll = (content: Content) => {
  return <T extends { id: Id; formerIds?: Id[] | undefined }>(
    kind: Kind,
    folder: Folder<T>,
    checks: readonly Check<T>[],
  ): Problem[] => {
    const own: Check<T>[] = [(record) => repetitions(record), formerIdFlaws(folder), ...checks];
    return [...folder.records].flatMap(([id, record]) =>
      inFile(
        fileOf(content, kind, id),
        own.flatMap((check) => check(record, content)),
      ),
    );
  };
};

const portalProblems = (content: Content): Problem[] => {
  const { portal } = content;
  if (portal === undefined) return [];
  const flaws = [...repetitions(portal), ...portalChecks.flatMap((check) => check(portal, content))];
  return inFile(portalFile(content), flaws);
};

export const crossChecks = (content: Content): Problem[] => {
  const check = checkAll(content);
  return [
    ...portalProblems(content),
    ...check('networks', content.networks, networkChecks),
    ...check('comuni', content.comuni, comuneChecks),
    ...check('areas', content.areas, areaChecks),
    ...check('organizations', content.organizations, organizationChecks),
    ...check('locations', content.locations, locationChecks),
    ...check('services', content.services, serviceChecks),
    ...check('desks', content.desks, deskChecks),
    ...check('documents', content.documents, documentChecks),
    ...check('needs', content.needs, needChecks),
    ...check('questions', content.questions, questionChecks),
    ...cycleProblems(content),
  ];
};
