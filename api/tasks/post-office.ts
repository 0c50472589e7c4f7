/** The post office, and what is forgotten, for a chore: the same database, keys and channels as the server's, beside it or while it is down. */
import { readDirectory } from '#content/read.ts';
import { createCore } from '../core.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { readEnv } from '../env.ts';
import { contentFolder } from '../folders.ts';
import { forgetting } from '../forgetting.ts';
import { createCareLetters } from '../fresh/letters.ts';
import { createJourneys } from '../journeys/journeys.ts';
import { plannedLetters } from '../mail/plan.ts';
import { createPassing } from '../offers/passing.ts';
import { ownOrigin } from '../origin.ts';
import { createPostOffice, type PostOffice } from '../outbox/post-office.ts';
import { loadSecrets } from '../secrets/secret.ts';
import { createVault } from '../secrets/vault.ts';

const onError = (error: unknown, message = 'The database cut a connection'): void => console.error(message, error);

/** @throws StartProblem, ContentProblems, ContentUnreadable */
export const withDatabase = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
  const database = await openDatabase({ ...readEnv(), onError });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
};

type Forget = readonly (() => Promise<unknown>)[];

/** @throws StartProblem, ContentProblems, ContentUnreadable */
export const withPostOffice = (work: (office: PostOffice, forget: Forget) => Promise<void>): Promise<void> =>
  withDatabase(async (database) => {
    const env = readEnv();
    const content = readDirectory(contentFolder(env));
    const directory = () => content;
    const now = () => Date.now();
    const vault = createVault(await loadSecrets(env));
    const { retentionDays } = env;
    const whole = { database, vault, directory, planLetters: plannedLetters, now, retentionDays };
    const core = createCore(whole);
    const passing = createPassing({ ...whole, ...core, onError });
    const journeys = createJourneys(whole);
    const booking = core.bookings.byId;
    const office = createPostOffice({
      env,
      database,
      directory,
      booking,
      ...passing.letters,
      care: createCareLetters({ database, vault, directory, now, baseUrl: ownOrigin(env) }),
      baseUrl: ownOrigin(env),
      now,
      onError,
    });
    try {
      await work(office, forgetting({ ...whole, ...core, journeys, passing }));
    } finally {
      await office.close();
    }
  });
