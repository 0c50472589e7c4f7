import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export type Ended = { code: number | null; stdout: string; stderr: string };
export type Child = {
  process: ChildProcessWithoutNullStreams;
  /** The first line of standard output that matches. */
  line: (pattern: RegExp) => Promise<string>;
  ended: Promise<Ended>;
};

const script = (name: string): string => fileURLToPath(new URL(`${name}.ts`, import.meta.url));

/** A script of this folder, or of the server, in a process of its own; killed when the test is over. */
export const child = (name: string, args: readonly string[], env: Record<string, string> = {}): Child => {
  const process_ = spawn(process.execPath, ['--import', 'tsx', script(name), ...args], {
    env: { PATH: process.env.PATH, ...env },
  });
  onTestFinished(() => {
    process_.kill('SIGKILL');
  });
  let [stdout, stderr] = ['', ''];
  process_.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  process_.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) => {
    process_.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  const line = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = stdout.split('\n').find((text) => pattern.test(text));
        if (found !== undefined) resolve(found);
      };
      process_.stdout.on('data', look);
      process_.on('close', () => reject(new Error(`It ended without printing ${pattern}: ${stderr}`)));
      look();
    });
  return { process: process_, line, ended };
};
