/** How a problem reaches who asked: `application/problem+json` for calls, a page for people. */
import type { Context } from 'hono';
import type { Language } from '#content/model/common.ts';
import { preferredLanguage } from './language.ts';
import { problemPage } from './problem-page.tsx';
import { type Problem, problemJson, statusOf } from './problems.ts';
import type { Published } from './publishing/published.ts';

type Deps = { published: () => Published };

const isCall = (path: string): boolean => path === '/api' || path.startsWith('/api/');

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

/** Rendered for the address that was asked, also when nothing is there: its other languages are one link away, as on any page. */
const asPage = async (c: Context, problem: Problem, { published }: Deps): Promise<Response> => {
  const { pathname, search } = new URL(c.req.url);
  const page = problemPage(published(), problem.kind, { target: pathname + search, sent: await sentBy(c, problem) });
  // HEAD has no body to count; a body that may be packed has another length.
  const isPlain = c.req.header('accept-encoding') === undefined;
  const length = isPlain ? { 'Content-Length': String(Buffer.byteLength(page)) } : {};
  return c.html(page, {
    status: statusOf(problem.kind),
    headers: { 'Cache-Control': 'no-store', ...length, ...problem.headers },
  });
};

export const createProblemAnswers =
  (deps: Deps) =>
  (c: Context, problem: Problem): Response | Promise<Response> => {
    const { languages } = deps.published().directory.portal;
    if (!isCall(c.req.path)) return asPage(c, problem, deps);
    return asJson(problem, preferredLanguage(c.req.header('accept-language'), languages));
  };
