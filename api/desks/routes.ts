/** Calls about desks and free times. Nobody has to say who they are. */
import type { Context, Hono } from 'hono';
import type { Language, LocalDate } from '#content/model/common.ts';
import { deskTreats } from '#content/model/slot-desks.ts';
import { addDays } from '#content/model/time.ts';
import { invalid, parseOrTell } from '../invalid.ts';
import { preferredLanguage } from '../language.ts';
import { Problem } from '../problems.ts';
import type { Agendas } from './agenda.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { DesksQuery, FirstQuery, SlotsQuery } from './schemas.ts';
import type { Slots } from './slots.ts';
import { deskJson, slotJson } from './views.ts';

export type DeskRoutes = { agendas: Agendas; slots: Slots; keptAnswers: KeptAnswers; today: () => LocalDate };

const mostDays = 62;
const json = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };

/** Names are in the language of who asks, and change with the content: nobody keeps them for somebody else. */
const inWords = (lang: Language) => ({
  'Cache-Control': 'no-cache',
  'Content-Language': lang,
  Vary: 'Accept-Language',
});

/** Everything after the path, as it came. */
const queryText = (url: string): string => {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
};

export const deskRoutes = ({ agendas, slots, keptAnswers, today }: DeskRoutes) => {
  const languageOf = (c: Context): Language =>
    preferredLanguage(c.req.header('accept-language'), agendas.directory().portal.languages);

  const daysOf = ({ from = today(), to = from }: { from?: LocalDate | undefined; to?: LocalDate | undefined }) => {
    if (to < from || addDays(from, mostDays - 1) < to) throw invalid([{ pointer: '/to', wrong: 'range' }]);
    return { from, to };
  };

  return (app: Hono): void => {
    app.get('/api/v1/desks', (c) => {
      const { comune, need, kind } = parseOrTell(DesksQuery, c.req.query());
      const directory = agendas.directory();
      const desks = [...directory.desks.values()].filter(
        (desk) =>
          (comune ?? desk.comune) === desk.comune &&
          (kind ?? desk.kind) === desk.kind &&
          (need === undefined || deskTreats(desk, need, directory)),
      );
      const lang = languageOf(c);
      const answers = desks.map((desk) => deskJson(desk, directory, lang));
      return c.json(answers, 200, inWords(lang));
    });

    app.get('/api/v1/desks/:id', (c) => {
      const agenda = agendas.of(c.req.param('id'));
      if (agenda === undefined) throw new Problem('not-found');
      const lang = languageOf(c);
      return c.json(deskJson(agenda.desk, agendas.directory(), lang), 200, inWords(lang));
    });

    app.get('/api/v1/desks/:id/slots', async (c) => {
      const desk = c.req.param('id');
      const make = async (): Promise<string> => {
        if (agendas.of(desk) === undefined) throw new Problem('not-found');
        const { type, ...days } = parseOrTell(SlotsQuery, c.req.query());
        const found = await slots.list({ desk, type, ...daysOf(days) });
        return JSON.stringify(found.map(slotJson));
      };
      return c.body(await keptAnswers.of(desk, queryText(c.req.url), make), 200, json);
    });

    app.get('/api/v1/slots/first', async (c) => {
      const make = async (): Promise<string> => {
        const { comune, ...wish } = parseOrTell(FirstQuery, c.req.query());
        const found = await slots.first({ ...wish, ...(comune !== undefined && { comuni: [comune] }) });
        return JSON.stringify(found.map(slotJson));
      };
      return c.body(await keptAnswers.ofAll(queryText(c.req.url), make), 200, json);
    });
  };
};
