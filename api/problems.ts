/**
 * What can go wrong, by name. HTTP is spoken only here: status, stable `type`, and the words in
 * `content/messages/<lang>.json`. Calls get `application/problem+json` (RFC 9457), people get a page.
 */
import type { Language } from '#content/model/common.ts';
import { translator } from '#views/translator.ts';

const kinds = {
  'bad-address': { status: 400, title: 'problems.badAddress.title', detail: 'problems.badAddress.detail' },
  'foreign-origin': { status: 403, title: 'problems.foreignOrigin.title', detail: 'problems.foreignOrigin.detail' },
  'not-found': { status: 404, title: 'problems.notFound.title', detail: 'problems.notFound.detail' },
  'method-not-allowed': {
    status: 405,
    title: 'problems.methodNotAllowed.title',
    detail: 'problems.methodNotAllowed.detail',
  },
  broken: { status: 500, title: 'problems.broken.title', detail: 'problems.broken.detail' },
} as const;

export type ProblemKind = keyof typeof kinds;

/** Thrown by whoever meets it; answered at the edge. */
export class Problem extends Error {
  override name = 'Problem';
  readonly kind: ProblemKind;
  readonly headers: Readonly<Record<string, string>>;
  constructor(kind: ProblemKind, headers: Readonly<Record<string, string>> = {}) {
    super(kind);
    this.kind = kind;
    this.headers = headers;
  }
}

export const statusOf = (kind: ProblemKind) => kinds[kind].status;

/** Title and detail in a language. */
export const wordsOf = (kind: ProblemKind, lang: Language): { title: string; detail: string } => {
  const t = translator(lang);
  return { title: t(kinds[kind].title), detail: t(kinds[kind].detail) };
};

/** The body of RFC 9457. `type` never changes once published. */
export const problemJson = (kind: ProblemKind, lang: Language) => ({
  type: `/problemi/${kind}`,
  status: statusOf(kind),
  ...wordsOf(kind, lang),
});
