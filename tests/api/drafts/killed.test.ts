import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../api/database/database.ts';
import { readDirectory } from '../../../content/read.ts';
import { startChild } from '../../support/child.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { borgo, emporio } from './support/borgo.ts';

const script = new URL('support/publish-child.ts', import.meta.url);
const files = ['service', 'it'] as const;

const read = (folder: string): string[] =>
  files.map((name) => readFileSync(join(folder, `content/services/borgo-emporio/${name}.yaml`), 'utf8'));

/** Runs until the step with this number, and kills it there; gives the steps that were told. */
const runUntil = async (folder: string, last: number, change: boolean): Promise<string[]> => {
  const child = startChild(script, { folder, change });
  const steps: string[] = [];
  for (;;) {
    const step = await child.line();
    steps.push(step);
    if (step === 'done') return steps;
    if (steps.length > last) {
      await child.kill();
      return steps;
    }
    child.tell('go on');
  }
};

const begin = async (): Promise<string> => {
  const folder = temporaryFolder();
  await borgo(folder);
  await writeFiles(join(folder, 'project'), { 'site/pages/index.astro': 'home' });
  return folder;
};

/** What SQL knows of the change. */
const known = async (folder: string) => {
  const database = await openDatabase({ dataDir: join(folder, 'data'), onError: () => undefined });
  const drafts = await database.read.selectFrom('drafts').select('data').execute();
  const revisions = await database.read.selectFrom('revisions').select(['liveAt', 'failedAt']).execute();
  await database.close();
  return { drafts, revisions };
};

test('killed at any step of publishing: every file is whole, the draft is there, the next start finishes', async () => {
  const whole = await begin();
  const old = read(whole);
  const steps = await runUntil(whole, Number.POSITIVE_INFINITY, true);
  const young = read(whole);
  expect(steps).toEqual([
    'draft',
    'build',
    'journal',
    'file services/borgo-emporio/service.yaml',
    'file services/borgo-emporio/it.yaml',
    'end of journal',
    'live',
    'done',
  ]);
  for (const [number, step] of steps.slice(0, -1).entries()) {
    const folder = await begin();
    await runUntil(folder, number, true);
    for (const [index, text] of read(folder).entries()) expect([old[index], young[index]], step).toContain(text);
    const { drafts, revisions } = await known(folder);
    expect(drafts[0]?.data, step).toContain('Nuovo nome');

    await runUntil(folder, Number.POSITIVE_INFINITY, false);
    const published = revisions.length > 0;
    expect(published, step).toBe(step !== 'draft');
    expect(read(folder), step).toEqual(published ? young : old);
    expect(readDirectory(join(folder, 'content')).services.get(emporio.id)?.words.it.title, step).toBe(
      published ? 'Nuovo nome' : 'Emporio',
    );
    expect(
      readdirSync(join(folder, 'content')).filter((name) => name.startsWith('.')),
      step,
    ).toEqual([]);
    const after = await known(folder);
    expect(
      after.revisions.every(({ liveAt }) => liveAt !== null),
      step,
    ).toBe(true);
  }
});
