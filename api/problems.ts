/**
 * What can go wrong, by name. HTTP is spoken only here: status, stable `type`, and the words in
 * `content/messages/<lang>.json`. Calls get `application/problem+json` (RFC 9457), people get a page.
 */
import type { Language } from '#content/model/common.ts';
import { translator } from '#views/translator.ts';

const kinds = {
  'bad-address': { status: 400, title: 'problems.badAddress.title', detail: 'problems.badAddress.detail' },
  'foreign-origin': { status: 403, title: 'problems.foreignOrigin.title', detail: 'problems.foreignOrigin.detail' },
  'not-signed-in': { status: 401, title: 'problems.notSignedIn.title', detail: 'problems.notSignedIn.detail' },
  forbidden: { status: 403, title: 'problems.forbidden.title', detail: 'problems.forbidden.detail' },
  'not-found': { status: 404, title: 'problems.notFound.title', detail: 'problems.notFound.detail' },
  'method-not-allowed': {
    status: 405,
    title: 'problems.methodNotAllowed.title',
    detail: 'problems.methodNotAllowed.detail',
  },
  'slot-taken': { status: 409, title: 'problems.slotTaken.title', detail: 'problems.slotTaken.detail' },
  invalid: { status: 422, title: 'problems.invalid.title', detail: 'problems.invalid.detail' },
  'too-many-bookings': {
    status: 409,
    title: 'problems.tooManyBookings.title',
    detail: 'problems.tooManyBookings.detail',
  },
  'too-late': { status: 409, title: 'problems.tooLate.title', detail: 'problems.tooLate.detail' },
  'already-cancelled': {
    status: 409,
    title: 'problems.alreadyCancelled.title',
    detail: 'problems.alreadyCancelled.detail',
  },
  'draft-changed': { status: 409, title: 'problems.draftChanged.title', detail: 'problems.draftChanged.detail' },
  'key-missing': { status: 400, title: 'problems.keyMissing.title', detail: 'problems.keyMissing.detail' },
  'key-reused': { status: 422, title: 'problems.keyReused.title', detail: 'problems.keyReused.detail' },
  'too-many-requests': {
    status: 429,
    title: 'problems.tooManyRequests.title',
    detail: 'problems.tooManyRequests.detail',
  },
  'length-required': { status: 411, title: 'problems.lengthRequired.title', detail: 'problems.lengthRequired.detail' },
  'too-large': { status: 413, title: 'problems.tooLarge.title', detail: 'problems.tooLarge.detail' },
  unreadable: { status: 400, title: 'problems.unreadable.title', detail: 'problems.unreadable.detail' },
  'not-json': { status: 415, title: 'problems.notJson.title', detail: 'problems.notJson.detail' },
  unavailable: { status: 503, title: 'problems.unavailable.title', detail: 'problems.unavailable.detail' },
  broken: { status: 500, title: 'problems.broken.title', detail: 'problems.broken.detail' },
} as const;

export type ProblemKind = keyof typeof kinds;

/** Members of the answer besides those of RFC 9457, with their words in a language. */
export type Extension = (lang: Language) => Readonly<Record<string, unknown>>;

type Details = { headers?: Readonly<Record<string, string>>; extension?: Extension };

/** Thrown by whoever meets it; answered at the edge. */
export class Problem extends Error {
  override name = 'Problem';
  readonly kind: ProblemKind;
  readonly headers: Readonly<Record<string, string>>;
  readonly extension: Extension;
  constructor(kind: ProblemKind, { headers = {}, extension = () => ({}) }: Details = {}) {
    super(kind);
    this.kind = kind;
    this.headers = headers;
    this.extension = extension;
  }
}

export const statusOf = (kind: ProblemKind) => kinds[kind].status;

/** Title and detail in a language. */
export const wordsOf = (kind: ProblemKind, lang: Language): { title: string; detail: string } => {
  const t = translator(lang);
  return { title: t(kinds[kind].title), detail: t(kinds[kind].detail) };
};

/** The body of RFC 9457. `type` never changes once published. */
export const problemJson = ({ kind, extension }: Problem, lang: Language) => ({
  type: `/problemi/${kind}`,
  status: statusOf(kind),
  ...wordsOf(kind, lang),
  ...extension(lang),
});
