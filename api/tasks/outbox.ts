/** `npm run task -- outbox`: what waits to leave, what was given up, and how to try that again. Ids only, no addresses. */
import { parseArgs } from 'node:util';
import { toRfc3339 } from '#content/model/time.ts';
import { deadLetters, type Listed, outboxHealth, retryDead, waitingLetters } from '../outbox/watch.ts';
import { withDatabase } from './post-office.ts';

export const help = `outbox [--retry ID | --retry-all]

Lists the letters that wait, soonest first, and those that were given up, at most fifty of each.

  --retry ID     tries a letter that was given up once more, from the beginning
  --retry-all    all of them, for example after the mail server refused everything

They leave when the server looks next, or with "npm run task -- remind".`;

const most = 50;

const line = ({ id, attempts, dueAt, lastError }: Listed): string =>
  `  ${toRfc3339(dueAt)}  ${id}${attempts > 0 ? `  attempts: ${attempts}` : ''}${lastError === null ? '' : `  ${lastError}`}`;

const listed = (title: string, letters: readonly Listed[]): string =>
  [title, ...(letters.length === 0 ? ['  none'] : letters.map(line))].join('\n');

export const run = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: { retry: { type: 'string' }, 'retry-all': { type: 'boolean', default: false } },
  });
  return withDatabase(async (database) => {
    const now = Date.now();
    if (values.retry !== undefined || values['retry-all']) {
      const woken = await retryDead(database, now, values.retry);
      console.log(`Letters to be tried again: ${woken}.`);
      return woken > 0 || values['retry-all'] ? 0 : 1;
    }
    console.log(listed('Waiting:', await waitingLetters(database, most)));
    console.log(listed('Given up:', await deadLetters(database, most)));
    const { waiting, dead, oldestSeconds } = await outboxHealth(database, now);
    console.log(`Due and not sent: ${waiting}, the oldest for ${oldestSeconds} s. Given up: ${dead}.`);
    return 0;
  });
};
