/** `npm run search`, as people and other programs run it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '#content/search/command/run-command.ts';
import { valid } from '../fixtures/broken.ts';

const command = join(import.meta.dirname, '../../../content/search/command.ts');

const inProcess = (...args: string[]) => {
  const all = ['--import', 'tsx', command, '--content', valid, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  return { status, said: stdout.trim().split('\n'), complained: stderr.trim() };
};

const said = async (args: readonly string[], input = ''): Promise<string[]> => {
  const lines: string[] = [];
  await run({
    args: ['--content', valid, ...args],
    input: Readable.from([input]),
    say: (line) => lines.push(line),
  });
  return lines;
};

describe('the search command', () => {
  test('says what it understood and what it found', () => {
    const { status, said } = inProcess('--comune', 'Valchiara', 'ho fame');
    expect(status).toBe(0);
    expect(said.slice(0, 2)).toEqual(['Comune: valchiara', 'Needs: cibo']);
    expect(said[2]).toMatch(/^\d\.\d\d {2}\S+ {2}.+ · valchiara/);
  });

  test('fails with a sentence', () => {
    expect(inProcess('--comune', 'Atlantide', 'fame')).toMatchObject({
      status: 1,
      complained: 'There is no Comune "Atlantide". Use one of: montescuro, valchiara.',
    });
  });

  test('answers a line with a line', async () => {
    const asked = [{ q: 'fame' }, { q: 'xyzzy', comune: 'valchiara' }, { q: 'numero', lang: 'en' }];
    const lines = await said(['--stdin'], asked.map((one) => JSON.stringify(one)).join('\n'));
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ q }) => q)).toEqual(['fame', 'xyzzy', 'numero']);
    expect(answers[0].hits[0]).toEqual({ id: expect.any(String), needs: ['cibo'], comuni: expect.any(Array) });
    expect(answers[1].hits).toEqual([]);
    expect(answers[2].hits[0]).toEqual({ id: 'numero-1522', needs: ['violenza'], comuni: [] });
  });

  test.each([
    [['--lang', 'de', 'fame'], '', /^There is no language "de"\. Use one of: it, en/],
    [['--stdin'], '{"q": "fame", "comune": "x"}', /^There is no Comune "x"/],
    [['--stdin'], 'fame', 'This line is not JSON: fame'],
    [['--stdin'], '{"query": "fame"}', /^A line must be like .+ this is: \{"query"/],
    [['--colour'], '', /--colour/],
    [[], '', /^Usage:/],
  ])('%j with "%s" is refused in a sentence', async (args, input, sentence) => {
    await expect(said(args, input)).rejects.toThrow(sentence);
  });

  test('content that is wrong is told as by the check', async () => {
    await expect(said(['--content', join(valid, 'nowhere'), 'fame'])).rejects.toThrow('it does not exist');
  });
});
