/** A small town whose content can be edited. It knows nothing of vitest, so that other processes can use it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordData, RecordRef } from '#content/model/record-data.ts';
import type { Builder } from '../../../../api/publishing/builds.ts';
import type { Role, Scope, Staff } from '../../../../api/staff/access.ts';
import { portalYaml } from '../../support/content.ts';
import { copying, fakeSite } from '../../support/fake-site.ts';
import { writeFiles } from '../../support/files.ts';

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

/** A page that shows the files of the service. */
export const showing = (contentDir: string): Builder =>
  copying({
    ...fakeSite,
    'servizi/emporio/index.html': readService(contentDir),
    ...Object.fromEntries(framedPages.map((page) => [`${page}/index.html`, framed])),
  });

/** Pages that show its hours. */
const framedPages = [
  'servizi/borgo-emporio',
  'en/servizi/borgo-emporio',
  'servizi',
  'luoghi/borgo-oratorio',
  'comuni/borgo',
  'en/comuni/borgo',
  'bisogni/cibo',
];

const framed = '<header>Prova</header><main id="contenuto" tabindex="-1">as it was built</main><footer>Fine</footer>';

const readService = (contentDir: string): string =>
  ['service', 'it']
    .map((name) => readFileSync(join(contentDir, `services/borgo-emporio/${name}.yaml`), 'utf8'))
    .join('');

export const borgo = async (folder: string): Promise<string> => {
  const contentDir = join(folder, 'content');
  await writeFiles(contentDir, { ...files, 'portal.yaml': portalYaml });
  return contentDir;
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
