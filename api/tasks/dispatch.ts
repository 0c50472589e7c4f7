/** Which task a command line asks for. */
import type { Registered } from './registry.ts';

type Registry = ReadonlyMap<string, Registered>;

const list = (registry: Registry): string => {
  const lines = [...registry].map(([name, { summary }]) => `  ${name.padEnd(12)} ${summary}`);
  return ['Tasks, each with --help:', ...lines].join('\n');
};

/** Runs it and gives its exit code; 1 and the list when there is no such task. */
export const runTask = async (
  [name = '', ...args]: readonly string[],
  registry: Registry,
  print: (text: string) => void,
): Promise<number> => {
  const registered = registry.get(name);
  if (registered === undefined) {
    if (name !== '' && name !== '--help') print(`There is no task "${name}".`);
    print(list(registry));
    return name === '--help' ? 0 : 1;
  }
  const task = await registered.load();
  if (!args.includes('--help')) return task.run(args);
  print(task.help);
  return 0;
};
