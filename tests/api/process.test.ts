import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readEnv } from '../../api/env.ts';
import { explain } from '../../api/explain.ts';
import { BuildFailed } from '../../api/publishing/astro.ts';
import { start } from '../../api/start.ts';
import { type Child, child } from './support/children.ts';
import { writeContent } from './support/content.ts';
import { copying } from './support/fake-site.ts';
import { temporaryFolder, writeFiles } from './support/folders.ts';
import { send } from './support/requests.ts';
import { collectingLog } from './support/serving.ts';

/** A configuration that works, in a folder of its own. */
const workingEnv = async () => {
  const folder = temporaryFolder();
  await writeContent(join(folder, 'content'));
  return {
    PORT: '0',
    DATA_DIR: join(folder, 'data'),
    CONTENT_DIR: join(folder, 'content'),
    SITE_CACHE: join(folder, 'cache'),
  };
};

const addressOf = async (server: Child): Promise<string> =>
  (await server.line(/answers at/)).replace(/.*answers at (\S+).*/, '$1');

/** What the person at the terminal reads. */
const printed = (error: unknown): string[] => {
  const lines: unknown[] = [];
  const printing = vi.spyOn(console, 'error').mockImplementation((line) => lines.push(line));
  explain(error);
  printing.mockRestore();
  return lines.map(String);
};

describe('a start that cannot be says why in one sentence', () => {
  const failing = async (change: Record<string, string>, builder = copying()): Promise<string[]> => {
    const env = readEnv({ ...(await workingEnv()), ...change });
    const pages = { project: import.meta.dirname, builderFor: () => builder };
    const started = start(env, { log: collectingLog(), pages });
    return started.then(async (running) => {
      await running.stop();
      return ['It started.'];
    }, printed);
  };

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const bound = other.address();
    const port = String(typeof bound === 'object' ? bound?.port : bound);
    expect(await failing({ PORT: port })).toEqual([expect.stringContaining(`Port ${port} on 127.0.0.1 is in use.`)]);
  });

  test('an address of another machine', async () => {
    expect(await failing({ HOST: '192.0.2.1' })).toEqual([expect.stringContaining('Cannot listen on 192.0.2.1')]);
  });

  test.each(['DATA_DIR', 'SITE_CACHE'])('a folder that cannot be written: %s', async (name) => {
    const folder = temporaryFolder();
    await writeFiles(folder, { file: 'a file is not a folder, not even for root' });
    const told = await failing({ [name]: join(folder, 'file', 'below') });
    expect(told).toEqual([expect.stringContaining(`set ${name} to another folder`)]);
  });

  test('a content that is not there', async () => {
    expect(await failing({ CONTENT_DIR: join(temporaryFolder(), 'none') })).toEqual([
      expect.stringContaining('Cannot read'),
    ]);
  });

  test('pages that cannot be built', async () => {
    const builder = () => Promise.reject(new BuildFailed('The pages could not be built.'));
    expect(await failing({}, builder)).toEqual(['The pages could not be built.']);
  });
});

test.each([
  ['a wrong variable', { PORT: 'abc' }, {}, 'PORT is "abc": expected'],
  ['a broken file of the content', {}, { 'networks/rete.yaml': 'name: { it: Rete' }, 'networks/rete.yaml'],
])('%s ends the process with 1, a sentence, and no trace of the program', async (_, change, files, sentence) => {
  const env = { ...(await workingEnv()), ...change };
  await writeFiles(env.CONTENT_DIR, files);
  const { code, stderr } = await child('server-child', [], env).ended;
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
});

test('a start tells where it answers, where the data are, and that letters reach nobody', async () => {
  const env = await workingEnv();
  const server = child('server-child', [], env);
  const url = await addressOf(server);
  await server.line(/reach nobody/);
  server.process.kill('SIGINT');
  const { code, stdout, stderr } = await server.ended;
  expect([code, stderr]).toEqual([0, '']);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(stdout).toContain(`Data: ${env.DATA_DIR}`);
  expect(stdout).toContain(join(env.DATA_DIR, 'outbox'));
});

test('the password of the mail server is not printed', async () => {
  const server = child('server-child', [], {
    ...(await workingEnv()),
    SMTP_URL: 'smtps://user:hunter2@mail.example:465',
  });
  await server.line(/through mail\.example:465/);
  server.process.kill('SIGTERM');
  const { stdout, stderr } = await server.ended;
  expect(stdout + stderr).not.toContain('hunter2');
});

test('SIGTERM: nobody new comes in, whoever is being answered gets everything, the exit code is 0', async () => {
  const server = child('server-child', [], await workingEnv());
  const url = await addressOf(server);
  const response = await new Promise<IncomingMessage>((resolve) => request(`${url}/guida.pdf`, resolve).end());
  server.process.kill('SIGTERM');
  await expect
    .poll(
      () =>
        send(url, '/').then(
          () => 'open',
          () => 'closed',
        ),
      { timeout: 5_000 },
    )
    .toBe('closed');
  let length = 0;
  for await (const chunk of response) length += chunk.length;
  expect(length).toBe(24_000_000);
  const { code, stdout } = await server.ended;
  expect(code).toBe(0);
  expect(stdout).toContain('"route":"/guida.pdf","status":200');
});
