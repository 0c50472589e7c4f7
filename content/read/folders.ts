/** Reads the folders of the content into records: names of files, YAML and shape are checked here, links are not. */
import type { z } from 'zod';
import { Area } from '../model/area.ts';
import type { Id } from '../model/common.ts';
import { Comune } from '../model/comune.ts';
import { Question } from '../model/condition.ts';
import { Desk } from '../model/desk.ts';
import { Document } from '../model/document.ts';
import { Location } from '../model/location.ts';
import { Need } from '../model/need.ts';
import { Network } from '../model/network.ts';
import { Organization } from '../model/organization.ts';
import { Portal } from '../model/portal.ts';
import { type Content, type Folder, kinds } from './content.ts';
import { listFolder, type Report, yamlFilesIn } from './files.ts';
import { didYouMean } from './nearest.ts';
import { idOf, inOrder, readRecord } from './record.ts';
import { readServices } from './services.ts';

const readFolder = <T>(folder: string, schema: z.ZodType<T>, report: Report): Folder<T> => {
  const ids = new Set<Id>();
  const records = new Map<Id, T>();
  for (const name of yamlFilesIn(folder, report)) {
    const file = `${folder}/${name}`;
    const id = idOf(file, name.slice(0, -'.yaml'.length), report);
    if (id === undefined) continue;
    ids.add(id);
    const record = readRecord(file, schema, { id, report });
    if (record !== undefined) records.set(id, record);
  }
  return { ids, records: inOrder(records) };
};

/** Names directly under `dir` that belong there; those that should not be there are reported. */
const topNames = (dir: string, report: Report): Set<string> => {
  const known: readonly string[] = ['portal.yaml', ...kinds];
  const names = new Set<string>();
  for (const { name, isFolder } of listFolder(dir)) {
    if (known.includes(name) && isFolder === (name !== 'portal.yaml')) {
      names.add(name);
      continue;
    }
    const todo = didYouMean(name, known, 'Delete it, or move it elsewhere.');
    report({ file: `${dir}/${name}`, field: '', expected: 'only portal.yaml and the folders of the kinds here', todo });
  }
  return names;
};

const readPortal = (file: string, there: boolean, report: Report): Portal | undefined => {
  if (there) return readRecord(file, Portal, { report });
  const todo = 'Write it: name of the portal, address, who runs it, languages, emergency numbers.';
  report({ file, field: '', expected: 'this file', todo });
  return undefined;
};

/** Everything under `dir` that can be parsed; whatever cannot is reported. A kind without a folder has no records. */
export const readContent = (dir: string, report: Report): Content => {
  const names = topNames(dir, report);
  const read = <T>(kind: string, schema: z.ZodType<T>): Folder<T> =>
    names.has(kind) ? readFolder(`${dir}/${kind}`, schema, report) : { ids: new Set(), records: new Map() };
  const services = names.has('services') ? readServices(`${dir}/services`, report) : undefined;
  return {
    dir,
    portal: readPortal(`${dir}/portal.yaml`, names.has('portal.yaml'), report),
    networks: read('networks', Network),
    comuni: read('comuni', Comune),
    areas: read('areas', Area),
    organizations: read('organizations', Organization),
    locations: read('locations', Location),
    services: services ?? { ids: new Set(), records: new Map() },
    words: services?.words ?? new Map(),
    desks: read('desks', Desk),
    documents: read('documents', Document),
    needs: read('needs', Need),
    questions: read('questions', Question),
  };
};
