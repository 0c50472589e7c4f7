import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createGitMirror } from '../../../api/drafts/git-mirror.ts';
import type { Revision } from '../../../api/drafts/revision.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { emporio } from './support/borgo.ts';

const revision = (more: Partial<Revision>): Revision => ({
  id: 'r',
  ref: emporio,
  at: 0,
  by: 'p1',
  byName: 'Anna <b>',
  onBehalfOf: undefined,
  why: 'Nuovo orario',
  draft: undefined,
  restores: undefined,
  before: undefined,
  after: undefined,
  state: 'live',
  liveAt: 0,
  failure: undefined,
  ...more,
});

test('each revision is a commit by the name of who made it, with why; no mail address', async () => {
  const root = temporaryFolder();
  const [folder, content] = [join(root, 'mirror'), join(root, 'content')];
  await writeFiles(content, { 'portal.yaml': 'name: Prova\n', 'needs/cibo.yaml': 'icon: cibo\n' });
  const mirror = createGitMirror({ folder, content: () => content });
  await mirror(revision({}));
  await writeFiles(content, { 'needs/cibo.yaml': 'icon: pane\n' });
  await mirror(revision({ byName: 'Carla', onBehalfOf: 'Suor Maria', why: '' }));
  await mirror(revision({}));
  const log = execFileSync('git', ['-C', folder, 'log', '--format=%an|%ae|%s|%b'], { encoding: 'utf8' });
  expect(log.split('\n').filter(Boolean)).toEqual([
    'Carla|nobody@invalid|services/borgo-emporio|Per conto di Suor Maria',
    'Anna b|nobody@invalid|services/borgo-emporio|Nuovo orario',
  ]);
  const files = execFileSync('git', ['-C', folder, 'show', '--name-only', '--format=', 'HEAD'], { encoding: 'utf8' });
  expect(files.trim()).toBe('needs/cibo.yaml');
});
