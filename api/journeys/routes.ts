/** `/prenota/…`, in every language of the portal. */
import type { Hono } from 'hono';
import { languagePrefixes } from '../pages/prefixes.ts';
import type { JourneyDeps } from './deps.ts';
import { done } from './done.tsx';
import { beginInvited, showInvitation } from './invited.tsx';
import { begin, start, startAtDesk } from './start.tsx';
import { answer, show } from './walking.tsx';

export const journeyRoutes =
  (deps: JourneyDeps) =>
  (app: Hono): void => {
    for (const prefix of languagePrefixes(deps.published())) {
      app.get(`${prefix}/prenota/`, start(deps));
      app.post(`${prefix}/prenota/`, begin(deps));
      app.get(`${prefix}/prenota/invito/:token/`, showInvitation(deps));
      app.post(`${prefix}/prenota/invito/:token/`, beginInvited(deps));
      app.get(`${prefix}/prenota/:desk/`, startAtDesk(deps));
      app.get(`${prefix}/prenota/p/:journey/conferma/`, done(deps));
      app.get(`${prefix}/prenota/p/:journey/:step/`, show(deps));
      app.post(`${prefix}/prenota/p/:journey/:step/`, answer(deps));
    }
  };
