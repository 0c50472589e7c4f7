/** What the server does besides showing pages, each part with what it needs. */
import type { Hono } from 'hono';
import { type Instant, toLocal } from '#content/model/time.ts';
import { createFollowUps } from './agenda/follow-ups.ts';
import type { Mount } from './app.ts';
import { bookingRoutes } from './bookings/routes.ts';
import { calendarFor } from './calendar/calendar.ts';
import { createCore } from './core.ts';
import { openDatabase } from './database/database.ts';
import { createKeptAnswers } from './desks/kept-answers.ts';
import { deskRoutes } from './desks/routes.ts';
import { createEditing } from './drafts/editing.ts';
import { createGitMirror } from './drafts/git-mirror.ts';
import type { Env } from './env.ts';
import { createFeedback } from './feedback/feedback.ts';
import { feedbackRoutes } from './feedback/routes.tsx';
import { measureFirstFree } from './figures/first-free.ts';
import { contentFolder } from './folders.ts';
import { forgetting } from './forgetting.ts';
import { createCareLetters } from './fresh/letters.ts';
import { healthRoutes } from './health.ts';
import { createJourneys } from './journeys/journeys.ts';
import { journeyRoutes } from './journeys/routes.ts';
import { limitRequests } from './limits/requests.ts';
import { listRoutes } from './lists/routes.tsx';
import { plannedLetters } from './mail/plan.ts';
import { createStaffPost } from './mail/staff-post.ts';
import { manageRoutes } from './manage/routes.tsx';
import type { Counting } from './metrics/counts.ts';
import { metricsRoutes } from './metrics/routes.ts';
import { countingTaken } from './metrics/slots-taken.ts';
import { createNotices } from './notices/notices.ts';
import { noticeRoutes } from './notices/routes.ts';
import { announcing } from './offers/announcing.ts';
import { createPassing } from './offers/passing.ts';
import { openApiRoutes } from './openapi/routes.ts';
import { createPostOffice } from './outbox/post-office.ts';
import { createOverlay } from './publishing/overlay.tsx';
import type { Publisher } from './publishing/publisher.ts';
import { createRepeating } from './repeating.ts';
import { createSearches } from './searches/searches.ts';
import { loadSecrets } from './secrets/secret.ts';
import { createVault } from './secrets/vault.ts';
import { channels } from './sms/channels.ts';
import { createStaffArea } from './staff/area.ts';
import { createVisits } from './visits/visits.ts';
import { publicWaitingRoutes } from './waitlist/public.tsx';

type Options = {
  env: Env;
  /** Where it listens. */
  url: string;
  publisher: Publisher;
  counting: Counting;
  /** One line for the person at the terminal. */
  say: (line: string) => void;
  now: () => Instant;
};

export type Capabilities = {
  mounts: readonly Mount[];
  /** A page of the build was asked for. */
  seen: (target: string) => void;
  /** What goes on by itself: letters, forgetting. */
  start: () => void;
  /** Finishes what is under way, then lets go of the database. */
  close: () => Promise<void>;
};

/** @throws StartProblem */
export const createCapabilities = async (options: Options): Promise<Capabilities> => {
  const { env, url, publisher, counting, now, say } = options;
  const onError = (error: unknown, message: string): void => counting.log.error(error, message);
  const vault = createVault(await loadSecrets(env));
  const database = await openDatabase({ ...env, onError: (error) => onError(error, 'The database cut a connection') });
  const published = publisher.current;
  const directory = () => published().directory;
  const { retentionDays, trustProxy, rateLimit, baseUrl } = env;
  const origin = baseUrl ?? url;
  const core = createCore({ database, vault, directory, planLetters: plannedLetters, now, retentionDays });
  const { slots, agendas, taken } = core;
  const counted = countingTaken(core.bookings, counting.slotTaken);
  const passing = createPassing({
    ...core,
    bookings: counted,
    database,
    vault,
    planLetters: plannedLetters,
    now,
    retentionDays,
    onError,
  });
  const bookings = announcing(counted, passing.passSoon);
  const journeys = createJourneys({ database, vault, now });
  const postOffice = createPostOffice({
    env,
    database,
    directory,
    booking: bookings.byId,
    ...passing.letters,
    care: createCareLetters({ database, vault, directory, now, baseUrl: origin }),
    baseUrl: origin,
    now,
    onError,
  });
  const pages = { published, now, bookings, slots, trustProxy };
  const post = createStaffPost({ env, directory, now });
  const { gitMirror } = env;
  const editing = createEditing({
    env,
    database,
    publisher,
    now,
    onError,
    say,
    overlay: createOverlay(env),
    ...(gitMirror !== undefined && {
      onLive: createGitMirror({ folder: gitMirror, content: () => contentFolder(env) }),
    }),
  });
  const staff = createStaffArea({
    ...core,
    ...pages,
    passing,
    editing,
    database,
    vault,
    post,
    baseUrl: origin,
    onError,
  });
  const visits = createVisits({ database, directory, now });
  const repeating = createRepeating({
    acts: {
      'How often pages were opened could not be written': [visits.keep],
      'Old contacts could not be forgotten; we try again': [
        ...forgetting({ database, bookings, journeys, passing, now, retentionDays }),
      ],
      'The days to the first free time could not be measured; we try again': [
        () => measureFirstFree({ slots, agendas, database, directory, now }),
      ],
    },
    onError,
  });

  const journeyDeps = {
    ...pages,
    journeys,
    followUps: createFollowUps({ database, now }),
    baseUrl: origin,
    sms: channels(env).sms,
  };
  const mounts: Mount[] = [
    (app: Hono) => app.use(limitRequests({ rateLimit, trustProxy, now })),
    openApiRoutes,
    deskRoutes({
      agendas,
      slots,
      keptAnswers: createKeptAnswers({ agendas, taken, now }),
      today: () => toLocal(now()).date,
    }),
    healthRoutes({ published, outbox: postOffice.health }),
    metricsRoutes({
      token: env.metricsToken,
      counts: counting.counts,
      database,
      outbox: postOffice.health,
      published,
      now,
    }),
    noticeRoutes(createNotices({ database, directory, now })),
    bookingRoutes({
      bookings,
      directory,
      baseUrl,
      calendar: (booking, lang, origin) =>
        calendarFor({ booking, lang, directory: directory(), baseUrl: origin, now: now() }),
    }),
    publicWaitingRoutes({ ...pages, agendas, passing }, journeyDeps),
    journeyRoutes(journeyDeps),
    manageRoutes({ ...pages, passing }),
    feedbackRoutes({ ...pages, feedback: createFeedback({ database, vault, now }) }),
    listRoutes({ published, now }),
    createSearches({ published, now, env, database, onError }),
    ...staff.mounts,
  ];
  const close = async (): Promise<void> => {
    await editing.releases.close();
    await repeating.stop();
    await visits.keep().catch((error: unknown) => onError(error, 'How often pages were opened could not be written'));
    await passing.stop();
    await postOffice.close();
    await staff.close();
    await bookings.idle();
    await database.close();
  };
  const start = (): void => {
    postOffice.start();
    repeating.start();
    passing.start();
    editing.releases.start();
  };
  return { mounts, seen: visits.seen, start, close };
};
