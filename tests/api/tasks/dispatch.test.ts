import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { runTask } from '../../../api/tasks/dispatch.ts';
import type { Registered } from '../../../api/tasks/registry.ts';

const greet: Registered = {
  summary: 'Says hello',
  load: async () => ({ help: 'greet <who>', run: async (args) => (args[0] === 'world' ? 0 : 3) }),
};
const add: Registered = {
  summary: 'Adds',
  load: async () => ({ help: 'add --by N', run: async (args) => parseArgs({ args: [...args] }).positionals.length }),
};
const registry = new Map([
  ['greet', greet],
  ['add', add],
]);

const run = async (...args: string[]): Promise<{ code: number; printed: string }> => {
  const lines: string[] = [];
  const code = await runTask(args, registry, (text) => lines.push(text));
  return { code, printed: lines.join('\n') };
};

test('a task gets its arguments, and its exit code is ours', async () => {
  expect(await run('greet', 'world')).toEqual({ code: 0, printed: '' });
  expect(await run('greet', 'moon')).toEqual({ code: 3, printed: '' });
});

test('--help explains and does nothing', async () => {
  expect(await run('greet', '--help')).toEqual({ code: 0, printed: 'greet <who>' });
});

test('an unknown name prints the list and fails', async () => {
  const { code, printed } = await run('gret');
  expect(code).toBe(1);
  expect(printed).toContain('There is no task "gret".');
  expect(printed).toContain('greet        Says hello');
  expect((await run()).code).toBe(1);
  expect((await run('--help')).code).toBe(0);
});

test('what a task does not understand is said, with its help', async () => {
  const { code, printed } = await run('add', '2');
  expect(code).toBe(1);
  expect(printed).toContain("'2'");
  expect(printed).toContain('add --by N');
});
