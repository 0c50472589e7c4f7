/** Which task a command line asks for. */
import type { Registered } from './registry.ts';

type Registry = ReadonlyMap<string, Registered>;

const list = (registry: Registry): string => {
  const lines = [...registry].map(([name, { summary }]) => `  ${name.padEnd(12)} ${summary}`);
  return ['Tasks, each with --help:', ...lines].join('\n');
};

/** An option that the task does not have, or lacks its value. */
const isMistyped = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

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
  const { help, run } = await registered.load();
  if (args.includes('--help')) {
    print(help);
    return 0;
  }
  try {
    return await run(args);
  } catch (error) {
    if (!isMistyped(error)) throw error;
    print(`${error.message}\n\n${help}`);
    return 1;
  }
};
