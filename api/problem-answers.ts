/** How a problem reaches who asked: `application/problem+json` for calls, a page for people. */
import type { Context } from 'hono';
import type { Language } from '#content/model/common.ts';
import { pathLanguage, preferredLanguage } from './language.ts';
import { problemPage } from './problem-page.tsx';
import { type Problem, problemJson, statusOf } from './problems.ts';
import type { Published } from './publishing/published.ts';
import type { Static } from './static/answer.ts';

type Deps = { published: () => Published; statics: Static };

/** Names and values in turn, as pairs. */
const pairs = (flat: readonly string[]): [string, string][] =>
  flat.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : []));

const isCall = (path: string): boolean => path === '/api' || path.startsWith('/api/');
const isForStaff = (path: string): boolean => path.startsWith('/operatori/');

const asJson = (problem: Problem, lang: Language): Response =>
  new Response(JSON.stringify(problemJson(problem, lang)), {
    status: statusOf(problem.kind),
    headers: {
      ...problem.headers,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': lang,
      'Cache-Control': 'no-store',
    },
  });

/** What a form of ours sent, to be sent again. Only where it will pass: what another site sent is not repeated. */
const sentBy = async (c: Context, { kind }: Problem): Promise<[string, string][] | undefined> => {
  if (c.req.method !== 'POST' || (kind !== 'unavailable' && kind !== 'too-many-requests')) return undefined;
  const form = await c.req.formData().catch(() => new FormData());
  return [...form].flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []));
};

const asPage = async (c: Context, problem: Problem, { published, statics }: Deps): Promise<Response> => {
  const now = published();
  const lang = pathLanguage(c.req.path, now.directory.portal.languages);
  const status = statusOf(problem.kind);
  const built = problem.kind === 'not-found' && !isForStaff(c.req.path) ? now.site.notFound(lang) : undefined;
  if (built === undefined) {
    const { pathname, search } = new URL(c.req.url);
    const page = problemPage(now, problem.kind, { target: pathname + search, sent: await sentBy(c, problem) });
    return c.html(page, { status, headers: { 'Cache-Control': 'no-store', ...problem.headers } });
  }
  const { headers, body } = await statics.send(built, {
    acceptEncoding: c.req.header('accept-encoding'),
    ifNoneMatch: undefined,
  });
  return new Response(body === undefined ? null : new Uint8Array(body), { status, headers: pairs(headers) });
};

export const createProblemAnswers =
  (deps: Deps) =>
  (c: Context, problem: Problem): Response | Promise<Response> => {
    const { languages } = deps.published().directory.portal;
    if (!isCall(c.req.path)) return asPage(c, problem, deps);
    return asJson(problem, preferredLanguage(c.req.header('accept-language'), languages));
  };
