/** `/valuta/` and `/segnala/`, in every language of the portal. Forms, so they work without scripts and without an account. */
import type { Context, Hono } from 'hono';
import type { Instant } from '#content/model/time.ts';
import { feedbackPaths } from '#views/feedback/addresses.ts';
import { asking } from '#views/feedback/block.tsx';
import { CorrectPage, mostReportWords, RatePage, ThanksPage } from '#views/feedback/pages.tsx';
import { goodAnswers, goodFrom, hardAnswers, mostWords, rates } from '#views/feedback/rating.tsx';
import { type Subject, subjectAt } from '#views/feedback/subject.ts';
import type { FieldProblem, Typed } from '#views/journey/problems.ts';
import { clientAddress } from '../limits/address.ts';
import { createCounter } from '../limits/counter.ts';
import { formOf, seeOther, sendPage, viewContext } from '../pages/page.ts';
import { languagePrefixes } from '../pages/prefixes.ts';
import { Problem } from '../problems.ts';
import type { Published } from '../publishing/published.ts';
import { type Feedback, Wrong } from './feedback.ts';

type Deps = { published: () => Published; now: () => Instant; feedback: Feedback; trustProxy: number };

/** In ten minutes from one address: a family may share it, a program may not fill the queue. */
const mostSaid = { most: 10, perMs: 600_000 };

/** @throws Problem not-found for a page that nobody may speak of */
const asked = (c: Context, deps: Deps, page: string): Subject | undefined => {
  const subject = subjectAt(page, viewContext(c, deps).directory);
  if (subject === undefined && page !== feedbackPaths.journey) throw new Problem('not-found');
  return subject;
};
const pageAsked = (c: Context): string => c.req.query('pagina') ?? '';

const showRate = (deps: Deps) => (c: Context) => rateAgain(c, deps, { page: pageAsked(c), missing: false });

const rateAgain = (c: Context, deps: Deps, { page, missing }: { page: string; missing: boolean }) => {
  const context = viewContext(c, deps);
  const subject = asked(c, deps, page);
  const body = <RatePage page={page} subject={subject} missing={missing} context={context} />;
  const title = context.t('feedback.title');
  return sendPage(c, { title, body, status: missing ? 422 : 200, exit: subject?.sensitive }, deps);
};

const showCorrect = (c: Context, deps: Deps, shown: { page: string; typed: Typed; problems: FieldProblem[] }) => {
  const context = viewContext(c, deps);
  const { typed, problems } = shown;
  const subject = asked(c, deps, shown.page);
  if (subject === undefined) throw new Problem('not-found');
  const body = <CorrectPage subject={subject} typed={typed} problems={problems} context={context} />;
  const title = context.t('feedback.report.title');
  const said = problems.length > 0 ? context.t('journey.errorPrefix', { title }) : title;
  return sendPage(c, { title: said, body, status: problems.length > 0 ? 422 : 200, exit: subject.sensitive }, deps);
};

const thanks = (about: 'rate' | 'report', deps: Deps) => (c: Context) => {
  const context = viewContext(c, deps);
  const subject = subjectAt(pageAsked(c), context.directory);
  const body = <ThanksPage about={about} subject={subject} context={context} />;
  return sendPage(c, { title: context.t('feedback.thanks'), body, exit: subject?.sensitive }, deps);
};

const chosen = (typed: Typed, rate: number): string | undefined => {
  const [answers, name] = rate >= goodFrom ? [goodAnswers, 'good'] : [hardAnswers, 'hard'];
  return answers.find((one) => one === typed[name]);
};

/** What is wrong with a report, by field. */
const problemsOf = ({ wrong, words = '' }: Typed, t: ReturnType<typeof viewContext>['t']): FieldProblem[] => {
  if (!Wrong.safeParse(wrong).success) return [{ field: 'wrong', text: t('feedback.report.whatMissing') }];
  if (words.length > mostReportWords) return [{ field: 'words', text: t('feedback.report.tooLong') }];
  if (wrong === 'other' && words === '') return [{ field: 'words', text: t('feedback.report.wordsMissing') }];
  return [];
};

export const feedbackRoutes = (deps: Deps) => {
  const counter = createCounter({ ...mostSaid, now: deps.now });
  const once = (c: Context): void => {
    const wait = counter.add(clientAddress(c, deps.trustProxy));
    if (wait !== undefined) throw new Problem('too-many-requests', { headers: { 'Retry-After': String(wait) } });
  };

  const rate = async (c: Context) => {
    const typed = await formOf(c);
    const { page = '', website = '', words = '' } = typed;
    asked(c, deps, page);
    const { lang } = viewContext(c, deps);
    const given = rates.find((one) => String(one) === typed.rate);
    if (given === undefined) return rateAgain(c, deps, { page, missing: true });
    const done = asking(feedbackPaths.rated, page, { lang });
    // A program fills in the field that nobody sees: it is thanked, and nothing is kept.
    if (website !== '') return seeOther(c, done);
    once(c);
    const rating = {
      page,
      rate: given,
      answer: chosen(typed, given),
      words: words.slice(0, mostWords),
      language: lang,
    };
    await deps.feedback.rate(rating);
    return seeOther(c, done);
  };

  const correct = async (c: Context) => {
    const typed = await formOf(c);
    const { page = '', website = '', words = '', contact = '' } = typed;
    const context = viewContext(c, deps);
    const subject = asked(c, deps, page);
    const problems = problemsOf(typed, context.t);
    if (subject === undefined || problems.length > 0) return showCorrect(c, deps, { page, typed, problems });
    const done = asking(feedbackPaths.reported, page, context);
    if (website !== '') return seeOther(c, done);
    once(c);
    const said = { wrong: Wrong.parse(typed.wrong), words, contact: contact.slice(0, mostWords) };
    await deps.feedback.report({ ref: subject.ref, ...said, language: context.lang });
    return seeOther(c, done);
  };

  return (app: Hono): void => {
    for (const prefix of languagePrefixes(deps.published())) {
      const at = (path: string): string => `${prefix}${path}`;
      app.get(at(feedbackPaths.rate), showRate(deps));
      app.post(at(feedbackPaths.rate), rate);
      app.get(at(feedbackPaths.rated), thanks('rate', deps));
      app.get(at(feedbackPaths.correct), (c) => showCorrect(c, deps, { page: pageAsked(c), typed: {}, problems: [] }));
      app.post(at(feedbackPaths.correct), correct);
      app.get(at(feedbackPaths.reported), thanks('report', deps));
    }
  };
};
