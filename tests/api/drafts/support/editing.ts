/** Editing on a real database and a small content of its own; pages are made by a builder that copies what services say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { RecordData, RecordRef } from '#content/model/record-data.ts';
import type { Database } from '../../../../api/database/database.ts';
import { createEditing, type Editing } from '../../../../api/drafts/editing.ts';
import type { Builder } from '../../../../api/publishing/builds.ts';
import { createPublisher, type Publisher } from '../../../../api/publishing/publisher.ts';
import type { Role, Scope, Staff } from '../../../../api/staff/access.ts';
import { staffMonday } from '../../../support/staff.ts';
import { copying, fakeSite } from '../../support/fake-site.ts';
import { temporaryFolder, writeFiles } from '../../support/folders.ts';

export const emporio: RecordRef = { kind: 'services', id: 'borgo-emporio' };

const person = (
  id: string,
  role: Role,
  { scope, trusted = false }: { scope?: Scope; trusted?: boolean } = {},
): Staff => ({
  id,
  name: id,
  grants: [{ role, scope: scope ?? { kind: 'organization', id: 'caritas-borgo' }, trusted }],
  session: { id: `session-${id}`, shared: false },
});

export const anna = person('Anna', 'editor');
export const bruno = person('Bruno', 'editor', { trusted: true });
export const carla = person('Carla', 'coordinator');
export const stranger = person('Dino', 'coordinator', { scope: { kind: 'organization', id: 'comune-borgo' } });

const source = 'sources:\n  - title: Parrocchia\n';
const files = {
  'areas/ambito-borgo.yaml': `kind: ambito\nname:\n  it: Ambito\ncomuni: [borgo]\nlead: comune-borgo\n${source}`,
  'organizations/comune-borgo.yaml': `name:\n  it: Comune di Borgo\nkind: comune\n${source}`,
  'organizations/caritas-borgo.yaml': `name:\n  it: Caritas di Borgo\nkind: caritas\n${source}`,
  'comuni/borgo.yaml': `name: Borgo\nprovince: SO\nistat: "000000"\ncadastral: X000\nipa: c_x000\nambito: ambito-borgo\nintro:\n  it: Comincia da qui.\nfirstContact:\n  - organization: comune-borgo\n${source}`,
  'locations/borgo-oratorio.yaml': `name:\n  it: Oratorio\naddress:\n  locality: Borgo\n  province: SO\n${source}`,
  'needs/cibo.yaml': 'name:\n  it: Cibo\ndescription:\n  it: Spesa\nicon: cibo\norder: 1\n',
  'services/borgo-emporio/service.yaml': `comuni: [borgo]
status: active
needs: [cibo]
organization: caritas-borgo
at:
  - location: borgo-oratorio
    schedules:
      - channel: counter
        days: [wed]
        from: "15:00"
        to: "17:00"
${source}`,
  'services/borgo-emporio/it.yaml': 'title: Emporio\nsummary: Ti aiuta con la spesa.\naudience: A tutti.\n',
};

export type Kit = Editing & {
  database: Database;
  publisher: Publisher;
  contentDir: string;
  clock: { now: number };
  errors: unknown[];
  /** How the pages are made from now on. */
  build: (builder: (contentDir: string) => Builder) => void;
  /** How often pages were made. */
  builds: () => number;
  /** What the public page says of the service. */
  page: () => string;
};

/** A page that shows the files of the service. */
const showing = (contentDir: string): Builder =>
  copying({ ...fakeSite, 'servizi/emporio/index.html': readService(contentDir) });

const readService = (contentDir: string): string =>
  ['service', 'it']
    .map((name) => readFileSync(join(contentDir, `services/borgo-emporio/${name}.yaml`), 'utf8'))
    .join('');

export const borgo = async (folder: string): Promise<string> => {
  const contentDir = join(folder, 'content');
  await writeFiles(contentDir, { ...files, 'portal.yaml': portal });
  return contentDir;
};

const portal = `name: Prova
tagline: { it: Prova }
url: https://prova.example
demo: true
operator: { name: Prova }
sender: { name: Prova, email: noreply@prova.example }
languages: [it, en, ar]
emergency:
  - { number: "112", name: { it: Emergenze }, text: { it: Sempre } }
`;

export const openEditing = async (database: Database): Promise<Kit> => {
  const folder = temporaryFolder();
  const contentDir = await borgo(folder);
  const [siteCache, dataDir, project] = ['cache', 'data', 'project'].map((name) => join(folder, name));
  const env = { contentDir, dataDir: dataDir ?? '', siteCache: siteCache ?? '' };
  await writeFiles(project ?? '', { 'site/pages/index.astro': 'home' });
  const clock = { now: staffMonday };
  const errors: unknown[] = [];
  let [builder, made] = [showing, 0];
  const builderFor =
    (job: { contentDir: string }): Builder =>
    async (given) => {
      made += 1;
      await builder(job.contentDir)(given);
    };
  const publisher = await createPublisher({
    contentDir: () => contentDir,
    siteCache: env.siteCache,
    now: () => new Date(clock.now),
    pages: { project: project ?? '', builderFor },
    onError: (error) => errors.push(error),
  });
  const editing = createEditing({
    env,
    database,
    publisher,
    now: () => clock.now++,
    onError: (error) => errors.push(error),
    say: () => undefined,
  });
  onTestFinished(async () => {
    await editing.releases.close();
    await publisher.close();
  });
  const page = (): string => {
    const { key } = publisher.current().build;
    return readFileSync(join(env.siteCache, key, 'servizi/emporio/index.html'), 'utf8');
  };
  return {
    ...editing,
    database,
    publisher,
    contentDir,
    clock,
    errors,
    build: (next) => {
      builder = next;
    },
    builds: () => made,
    page,
  };
};

export const withFacts = (data: RecordData, facts: RecordData['facts']): RecordData => ({
  ...data,
  facts: { ...data.facts, ...facts },
});
export const withTitle = (data: RecordData, title: string): RecordData => ({
  ...data,
  words: { ...data.words, it: { ...data.words.it, title } },
});
/** Wednesday until another hour. */
export const until = (data: RecordData, to: string, exceptions?: RecordData['facts'][]): RecordData =>
  withFacts(data, {
    at: [
      {
        location: 'borgo-oratorio',
        schedules: [{ channel: 'counter', days: ['wed'], from: '15:00', to }],
        ...(exceptions && { exceptions }),
      },
    ],
  });
