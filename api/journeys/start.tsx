/** The door: looking creates nothing, the button begins a journey. */
import type { Context } from 'hono';
import { isBookable } from '#content/model/bookable.ts';
import { deskStartAddress, stepAddress } from '#views/journey/addresses.ts';
import { ClosedStart, StartPage } from '#views/journey/start-page.tsx';
import { formOf, seeOther, sendPage, viewContext } from '../pages/page.ts';
import { Problem } from '../problems.ts';
import type { JourneyDeps } from './deps.ts';
import { nextStep } from './order.ts';
import { originOf } from './origin.ts';

export const start = (deps: JourneyDeps) => (c: Context) => {
  const context = viewContext(c, deps);
  const origin = originOf(c.req.query(), context.directory);
  const desk = origin.desk === undefined ? undefined : context.directory.desks.get(origin.desk);
  return sendPage(
    c,
    {
      title: context.t('journey.start.title'),
      body: <StartPage origin={origin} desk={desk} context={context} />,
      desk,
    },
    deps,
  );
};

export const startAtDesk = (deps: JourneyDeps) => (c: Context) => {
  const context = viewContext(c, deps);
  const { desks } = context.directory;
  const id = c.req.param('desk') ?? '';
  const desk = desks.get(id);
  const renamed = [...desks.values()].find(({ formerIds }) => formerIds?.includes(id));
  if (!desk && renamed) return c.redirect(deskStartAddress(context.lang, renamed.id), 308);
  if (!desk) throw new Problem('not-found');
  if (!isBookable(desk, context.directory)) {
    return sendPage(
      c,
      { title: context.t('journey.start.closedTitle'), body: <ClosedStart desk={desk} context={context} />, desk },
      deps,
    );
  }
  const origin = originOf({ ...c.req.query(), desk: id }, context.directory);
  return sendPage(
    c,
    {
      title: context.t('journey.start.title'),
      body: <StartPage origin={origin} desk={desk} context={context} />,
      desk,
    },
    deps,
  );
};

export const begin = (deps: JourneyDeps) => async (c: Context) => {
  const { lang, directory } = viewContext(c, deps);
  const origin = originOf(await formOf(c), directory);
  const id = await deps.journeys.begin({ origin });
  return seeOther(c, stepAddress(lang, id, nextStep({ origin }, directory).id));
};
