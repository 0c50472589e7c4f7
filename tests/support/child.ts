/** A script in a process of its own that talks in lines: it tells, we tell it to go on, or end it without warning. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export type Child = {
  /** The next line that it prints. @throws when it ended instead */
  line: () => Promise<string>;
  tell: (line: string) => void;
  /** SIGKILL: nothing is finished. */
  kill: () => Promise<void>;
  ended: Promise<number | null>;
};

type Waiter = { resolve: (line: string) => void; reject: (error: Error) => void };

export const startChild = (script: URL, job: object): Child => {
  const child = spawn(process.execPath, [script.pathname, JSON.stringify(job)], { stdio: 'pipe' });
  const lines: string[] = [];
  const errors: string[] = [];
  const waiting: Waiter[] = [];
  let over = false;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const next = waiting.shift();
    if (next === undefined) lines.push(line);
    else next.resolve(line);
  });
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  // Who was killed does not read what we still write.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      over = true;
      for (const { reject } of waiting) reject(new Error(`It ended: ${errors.join('')}`));
      resolve(code);
    });
  });
  const line = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const known = lines.shift();
      if (known !== undefined) resolve(known);
      else if (over) reject(new Error(`It ended: ${errors.join('')}`));
      else waiting.push({ resolve, reject });
    });
  return {
    line,
    tell: (text) => child.stdin.write(`${text}\n`),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    ended,
  };
};
