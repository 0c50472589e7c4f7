/** `/prenota/p/…/attesa/`: from a journey that found no free time to the waiting list. */
import type { Context } from 'hono';
import { joinWaitingAddress, waitingPageAddress } from '#views/journey/addresses.ts';
import type { FieldProblem, ProblemName, Typed } from '#views/journey/problems.ts';
import { JoinPage } from '#views/waitlist/join-page.tsx';
import type { JourneyDeps } from '../journeys/deps.ts';
import type { Walk } from '../journeys/step.ts';
import { wishesOf } from '../journeys/waiting.ts';
import { gone, walkOf } from '../journeys/walking.tsx';
import { formOf, seeOther, sendPage } from '../pages/page.ts';
import { contactIn, contactWithSafety, type Wrong, wrongIn, wrongInSafety } from './contact.ts';
import { aboutWish, isPrivateWish } from './private-wishes.ts';
import type { PublicWaitingDeps } from './public.tsx';
import type { Wish } from './waiting.ts';
import { citizenWish, wishIn, wishText } from './wishes.ts';

type Deps = PublicWaitingDeps & { journey: JourneyDeps };

/** A journey and what may be waited for in it. `asksSafety`: where a message seen by others is a danger, as when one books. */
type Asked = { walk: Walk; wishes: readonly Wish[]; asksSafety: boolean };

const askedIn = (walk: Walk): Asked => {
  const { directory } = walk.context;
  const wishes = wishesOf(walk.answers, directory);
  return { walk, wishes, asksSafety: wishes.some((wish) => isPrivateWish(wish, directory)) };
};

const isTrial = (wishes: readonly Wish[], { agendas }: PublicWaitingDeps): boolean =>
  wishes.some((wish) => 'desk' in wish && (agendas.of(wish.desk)?.trial ?? false));

type Shown = { typed: Typed; problems: readonly FieldProblem[] };

const page = (c: Context, { walk, wishes, asksSafety }: Asked, { deps, ...shown }: Shown & { deps: Deps }) => {
  const { context, id } = walk;
  const { t, lang } = context;
  const [first] = wishes;
  const typed = { wish: first === undefined ? '' : wishText(first), ...shown.typed };
  const title = t('waiting.title');
  const body = (
    <JoinPage
      desk={wishes.flatMap((wish) => ('desk' in wish ? (context.directory.desks.get(wish.desk) ?? []) : []))[0]}
      action={joinWaitingAddress(lang, id)}
      back={walk.at('quando')}
      options={wishes.map((wish) => ({ value: wishText(wish), label: citizenWish(wish, context) }))}
      trial={isTrial(wishes, deps)}
      asksSafety={asksSafety}
      typed={typed}
      problems={shown.problems}
      context={context}
    />
  );
  const wrong = shown.problems.length > 0;
  return sendPage(
    c,
    {
      ...(first && aboutWish(first, context.directory)),
      title: wrong ? t('journey.errorPrefix', { title }) : title,
      body,
      status: wrong ? 422 : 200,
    },
    deps,
  );
};

export const askToJoin = (deps: Deps) => async (c: Context) => {
  const walk = await walkOf(c, deps.journey);
  if (!walk) return gone(c, deps.journey);
  const asked = askedIn(walk);
  if (asked.wishes.length === 0) return seeOther(c, walk.at('quando'));
  return page(c, asked, { typed: {}, problems: [], deps });
};

const nameOf: Readonly<Record<Exclude<Wrong, 'contact'>, ProblemName>> = {
  name: 'name',
  email: 'email',
  phone: 'phone',
};

const safetyProblems = (typed: Typed, { walk, asksSafety }: Asked): FieldProblem[] =>
  (asksSafety ? wrongInSafety(typed) : []).map((wrong) =>
    wrong === 'safe'
      ? { field: 'safe', name: 'safe' }
      : { field: 'phone', text: walk.context.t('waiting.phoneIfUnsafe') },
  );

const problemsIn = (typed: Typed, asked: Asked): FieldProblem[] => [
  ...wrongIn(typed).map(
    (wrong): FieldProblem =>
      wrong === 'contact'
        ? { field: 'email', text: asked.walk.context.t('waiting.contactMissing') }
        : { field: wrong, name: nameOf[wrong] },
  ),
  ...safetyProblems(typed, asked),
  ...(typed.website ? [{ field: 'website', name: 'trap' } as const] : []),
];

export const join = (deps: Deps) => async (c: Context) => {
  const walk = await walkOf(c, deps.journey);
  if (!walk) return gone(c, deps.journey);
  const typed = await formOf(c);
  const { t, lang } = walk.context;
  const asked = askedIn(walk);
  const allowed = asked.wishes.map(wishText);
  const wish = allowed.includes(typed.wish ?? '') ? wishIn(typed.wish ?? '') : undefined;
  const missing: FieldProblem[] = wish === undefined ? [{ field: 'wish', text: t('waiting.whereMissing') }] : [];
  const problems = [...missing, ...problemsIn(typed, asked)];
  if (wish === undefined || problems.length > 0) return page(c, asked, { typed, problems, deps });
  const contact = asked.asksSafety ? contactWithSafety(typed) : contactIn(typed);
  const waiting = await deps.passing.waitlist.join({ wish, ...contact, language: lang, by: 'person' });
  deps.passing.passSoon();
  return seeOther(c, waitingPageAddress(lang, waiting.token));
};
