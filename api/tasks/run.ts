/** `npm run task -- <name> [--help] [options]`: finds the task and runs it. Without a known name it prints the list. */
import { explain } from '../explain.ts';
import { runTask } from './dispatch.ts';
import { registry } from './registry.ts';

try {
  process.exitCode = await runTask(process.argv.slice(2), registry, console.log);
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
