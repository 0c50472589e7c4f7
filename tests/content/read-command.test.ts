/** `content/check.ts`, as people run it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { change, valid, withBroken } from './fixtures/broken.ts';

const command = join(import.meta.dirname, '../../content/check.ts');

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', command, ...args], {
    encoding: 'utf8',
  });
  return { status, said: stdout.trim().split('\n'), complained: stderr };
};

const misspelt = change('services/ascolto/service.yaml', 'location: oratorio', 'location: oratoio');

describe('the check command', () => {
  test('counts the records of a content that is right', () => {
    expect(run(valid)).toMatchObject({ status: 0, said: ['ok: 24 records'] });
  });

  test('fails and says what is wrong', () => {
    const { status, said } = withBroken([misspelt], run);
    expect(status).toBe(1);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/service\.yaml · at\[0\]\.location: .* Do you mean "oratorio"\?$/);
    expect(said[1]).toBe('1 problem');
  });

  test('can look at some files only', () => {
    expect(withBroken([misspelt], (dir) => run(dir, '--only', 'desks/'))).toMatchObject({
      status: 0,
      said: ['ok: no problem in files whose path contains "desks/" (1 problem elsewhere)'],
    });
  });

  test('tells translators which hash to write', () => {
    const italian = change('services/ascolto/it.yaml', 'il lunedì', 'il martedì');
    const { status, said } = withBroken([italian], run);
    expect(status).toBe(0);
    expect(said[1]).toMatch(/^services\/ascolto\/en\.yaml translates older Italian words: .* basedOn: "[0-9a-f]{16}"$/);
  });

  test('tells the same of words that stand inside a record, text by text', () => {
    const named = (italian: string, basis = '') =>
      withBroken(
        [
          change('needs/cibo.yaml', 'name: { it: Cibo }', `name: { it: ${italian}, en: Food }`),
          change('needs/cibo.yaml', 'vocabulary:', `${basis}vocabulary:`),
        ],
        run,
      );
    const silent = named('Cibo');
    const toWrite = 'if it is what stands there, write basedOn: en: ["';
    expect(silent.said[1]).toContain(`needs/cibo.yaml does not say which Italian its "en" translates: ${toWrite}`);
    const basis = `basedOn: { en: ${/\[.*\]$/.exec(silent.said[1] ?? '')?.[0]} }\n`;
    expect(named('Cibo', basis)).toEqual({ status: 0, said: ['ok: 24 records'], complained: '' });
    const changed = named('Mangiare', basis);
    expect(changed.status).toBe(0);
    expect(changed.said[1]).toMatch(
      /^needs\/cibo\.yaml in "en" translates older Italian words: revise name, then write basedOn: en: \["[0-9a-f]{8}"\]$/,
    );
  });

  test('says when there is no such folder', () => {
    expect(run(join(valid, 'nowhere'))).toMatchObject({
      status: 1,
      complained: expect.stringContaining('it does not exist'),
    });
  });
});
