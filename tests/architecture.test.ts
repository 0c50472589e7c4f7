/** The walls of the architecture. Each failure says which import crosses which wall, and how to mend it. */
import { builtinModules } from 'node:module';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sourceFiles, trespasses, type Wall } from './support/walls.ts';

const builtins = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
const isPackage = (target: string): boolean => !/^[.#/]/.test(target);
const within =
  (...folders: string[]) =>
  (target: string): boolean =>
    folders.some((folder) => target.startsWith(folder));

/** Files of content that are commands or read the disk; everything else there is pure. */
const reading = (file: string): boolean =>
  /^content\/(read\.ts|read\/|check\.ts|search\/command\.ts|search\/.*-command\.ts)/.test(file);
/** Schemas: the only files that may run Zod. The others take their types. */
const pure = /^content\/model\//;

const walls: Wall[] = [
  {
    name: 'content imports nothing of site, api or tests',
    from: within('content/'),
    forbids: ({ resolved }) => within('site/', 'api/', 'tests/')(resolved),
    mend: 'Move what both need into content, or pass it in as an argument.',
  },
  {
    name: 'content imports only Zod, lunr and small date libraries; the reader also js-yaml and Node',
    from: within('content/'),
    forbids: ({ target, file }) =>
      isPackage(target) &&
      !/^(zod|lunr)(\/|$)/.test(target) &&
      !(reading(file) && (target === 'js-yaml' || builtins.has(target))),
    mend: 'Content is shared by build, browser and server: keep I/O in content/read, and libraries out.',
  },
  {
    name: 'site imports #content, #messages and #views, never api or tests',
    from: within('site/'),
    forbids: ({ resolved }) => within('api/', 'tests/')(resolved),
    mend: 'The site is built with the API off: call it through site/api.ts, or move the shared rule into content.',
  },
  {
    name: 'api imports of site only #views',
    from: within('api/'),
    forbids: ({ resolved }) => within('site/')(resolved) && !within('site/views/')(resolved),
    mend: 'Make it a pure view in site/views, or move the rule into content.',
  },
  {
    name: 'views import only views, addresses, content and messages',
    from: within('site/views/'),
    forbids: ({ resolved, target }) =>
      !isPackage(target) && !within('site/views/', 'content/')(resolved) && resolved !== 'site/urls.ts',
    mend: 'A view is markup: give it what it needs as props.',
  },
  {
    name: 'nothing imports tests',
    from: (file) => !file.startsWith('tests/'),
    forbids: ({ resolved }) => within('tests/')(resolved),
    mend: 'Move what both need out of tests.',
  },
  {
    name: 'capabilities of api do not import each other’s tables',
    from: within('api/'),
    forbids: ({ file, resolved }) =>
      /^api\/(?:[^/]+\/)+table\.ts$/.test(resolved) && resolved.split('/')[1] !== file.split('/')[1],
    mend: 'Call a function of that capability instead of its SQL.',
  },
  {
    name: 'the environment is read in api/env.ts only',
    from: (file) => within('api/', 'content/', 'site/')(file) && file !== 'api/env.ts',
    forbidsText: /\bprocess\.env\b/,
    mend: 'Add the variable to api/env.ts and pass the value on.',
  },
];

const files = sourceFiles();

describe('walls', () => {
  for (const wall of walls) {
    it(wall.name, () => {
      expect(trespasses(wall, files)).toEqual([]);
    });
  }

  it('keeps Zod out of the browser: islands reach no file that runs it', () => {
    const seen = new Set<string>();
    const reach = (file: string): string[] => {
      if (seen.has(file)) return [];
      seen.add(file);
      const imports = files.get(file) === undefined ? [] : importsOf(file, files.get(file) ?? '');
      return imports
        .filter(({ typeOnly }) => !typeOnly)
        .flatMap(({ target, resolved }) => (target === 'zod' ? [file] : reach(resolved)));
    };
    const islands = [...files.keys()].filter(within('site/islands/'));
    expect(islands.length).toBeGreaterThan(0);
    const guilty = islands.flatMap((file) => reach(file));
    expect(guilty, 'Import the schema as a type (`import type`), or move the rule to a file without Zod.').toEqual([]);
  });
});

describe('the walls hold against', () => {
  const cases: [string, string, string][] = [
    [
      'content/model/area.ts',
      "import { start } from '../../api/start.ts';",
      'content imports nothing of site, api or tests',
    ],
    ['content/model/area.ts', "import { readFileSync } from 'node:fs';", 'content imports only Zod'],
    ['site/urls.ts', "import { app } from '../api/app.ts';", 'site imports #content'],
    ['api/app.ts', "import { paths } from '../site/urls.ts';", 'api imports of site only #views'],
    ['site/views/card.tsx', "import { directory } from '../directory.ts';", 'views import only'],
    ['api/health.ts', "export * from '../tests/support/walls.ts';", 'nothing imports tests'],
    ['api/desks/list.ts', "import { bookings } from '../bookings/table.ts';", 'capabilities of api'],
    ['api/desks/list.ts', "import { claimLanes } from '../claims/batch/table.ts';", 'capabilities of api'],
    ['site/urls.ts', 'export const port = process.env.PORT;', 'the environment is read'],
  ];
  it.each(cases)('%s saying %s', (file, line, name) => {
    const wall = walls.find((one) => one.name.startsWith(name));
    const injected = wall ? trespasses(wall, new Map([[file, line]])) : [];
    expect(injected).toHaveLength(1);
    expect(injected[0]).toContain(file);
    expect(injected[0]).toContain(wall?.mend);
  });

  it('a schema that is imported as a value from an island', () => {
    const imports: Import[] = importsOf('site/islands/x.ts', "import { Id } from '#content/model/common.ts';");
    expect(imports).toEqual([
      {
        file: 'site/islands/x.ts',
        target: '#content/model/common.ts',
        resolved: 'content/model/common.ts',
        typeOnly: false,
      },
    ]);
    expect(pure.test(imports[0]?.resolved ?? '')).toBe(true);
  });
});
