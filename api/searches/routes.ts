/** `/cerca/` with a question, in every language of the portal, and the count of those without an answer. */
import type { Context, Hono } from 'hono';
import type { Directory } from '#content/model/directory.ts';
import { invalid, parseOrTell } from '../invalid.ts';
import { jsonBody } from '../json-body.ts';
import { languagePrefixes } from '../pages/prefixes.ts';
import type { Count } from './count.ts';
import { type SearchDeps, search } from './page.tsx';
import { UnansweredBody } from './schemas.ts';

export type CountDeps = { directory: () => Directory; count: Count };

/** Only what the network knows is counted, so that nobody can write anything else into the figures. */
const noteUnanswered =
  ({ directory, count }: CountDeps) =>
  async (c: Context): Promise<Response> => {
    const { language, ...kind } = parseOrTell(UnansweredBody, await jsonBody(c));
    const { needs, comuni, portal } = directory();
    const isKnown =
      (kind.need === undefined || needs.has(kind.need)) &&
      (kind.comune === undefined || comuni.has(kind.comune)) &&
      portal.languages.includes(language);
    if (!isKnown) throw invalid([{ pointer: '', wrong: 'other' }]);
    await count(kind, language);
    return c.body(null, 204);
  };

export const countRoutes =
  (deps: CountDeps) =>
  (app: Hono): void => {
    app.post('/api/v1/searches/unanswered', noteUnanswered(deps));
  };

export const searchRoutes =
  (deps: SearchDeps) =>
  (app: Hono): void => {
    for (const prefix of languagePrefixes(deps.published())) app.get(`${prefix}/cerca/`, search(deps));
  };
