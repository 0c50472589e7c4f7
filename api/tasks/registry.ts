/**
 * Chores for the person who runs the server, by the name that `npm run task -- <name>` takes. To add one, write a
 * module here that exports `run` and `help`, and name it below.
 */
export type Task = {
  /** What `--help` prints: what it does, its options, an example. */
  help: string;
  /** @returns exit code */
  run: (args: readonly string[]) => Promise<number>;
};

export type Registered = {
  /** One line in the list. */
  summary: string;
  load: () => Promise<Task>;
};

export const registry: ReadonlyMap<string, Registered> = new Map([
  ['facts', { summary: 'What the content carries of a folder of facts', load: () => import('./facts.ts') }],
  ['export', { summary: 'Services, organizations or places as a table (CSV)', load: () => import('./export.ts') }],
  [
    'import',
    { summary: 'Services, organizations or places from a table (CSV), shown first', load: () => import('./import.ts') },
  ],
  ['remind', { summary: 'Sends the reminders and other letters that are due', load: () => import('./remind.ts') }],
  ['outbox', { summary: 'Letters that wait or were given up, and how to retry', load: () => import('./outbox.ts') }],
  ['purge', { summary: 'Forgets now what the server forgets by itself', load: () => import('./purge.ts') }],
  ['backup', { summary: 'Database and edited content, in a folder', load: () => import('./backup.ts') }],
  ['restore', { summary: 'Puts a backup back', load: () => import('./restore.ts') }],
  ['staff', { summary: 'The first administrator, who works here', load: () => import('./staff.ts') }],
]);
