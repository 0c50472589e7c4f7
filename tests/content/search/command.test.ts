/** `npm run search`, as people and other programs run it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { valid } from '../fixtures/broken.ts';

const command = join(import.meta.dirname, '../../../content/search/command.ts');

const run = (args: readonly string[], input = '') => {
  const all = ['--import', 'tsx', command, '--content', valid, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8', input });
  return { status, said: stdout.trim().split('\n'), complained: stderr.trim() };
};

describe('the search command', () => {
  test('says what it understood and what it found', () => {
    const { status, said } = run(['--comune', 'Valchiara', 'ho fame']);
    expect(status).toBe(0);
    expect(said.slice(0, 2)).toEqual(['Comune: valchiara', 'Needs: cibo']);
    expect(said[2]).toMatch(/^\d\.\d\d {2}\S+ {2}.+ · valchiara/);
  });

  test('answers a line with a line', () => {
    const asked = [{ q: 'fame' }, { q: 'xyzzy', comune: 'valchiara' }, { q: 'numero', lang: 'en' }];
    const { status, said } = run(['--stdin'], asked.map((one) => JSON.stringify(one)).join('\n'));
    expect(status).toBe(0);
    const answers = said.map((line) => JSON.parse(line));
    expect(answers.map(({ q }) => q)).toEqual(['fame', 'xyzzy', 'numero']);
    expect(answers[0].hits[0]).toEqual({ id: expect.any(String), needs: ['cibo'], comuni: expect.any(Array) });
    expect(answers[1].hits).toEqual([]);
    expect(answers[2].hits[0]).toEqual({ id: 'numero-1522', needs: ['violenza'], comuni: [] });
  });

  test.each([
    [['--comune', 'Atlantide', 'fame'], '', 'There is no Comune "Atlantide". Use one of: montescuro, valchiara.'],
    [['--lang', 'de', 'fame'], '', /^There is no language "de"\. Use one of: it, en/],
    [['--stdin'], '{"q": "fame", "comune": "x"}', /^There is no Comune "x"/],
    [['--stdin'], 'fame', 'This line is not JSON: fame'],
    [['--stdin'], '{"query": "fame"}', /^A line must be like .+ this is: \{"query"/],
    [['--colour'], '', /--colour/],
    [[], '', /^Usage:/],
  ])('%j with "%s" is refused in a sentence', (args, input, sentence) => {
    const { status, complained } = run(args, input);
    expect(status).toBe(1);
    expect(complained).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
  });

  test('content that is wrong is told as by the check', () => {
    expect(run(['--content', join(valid, 'nowhere'), 'fame'])).toMatchObject({
      status: 1,
      complained: expect.stringContaining('it does not exist'),
    });
  });
});
