/** The cards of results, rendered at build by the views of the pages: the browser only puts them in. */
import renderToString from 'preact-render-to-string';
import type { ServiceRecord } from '#content/model/directory.ts';
import { FirstContact } from '#views/comune/first-contact.tsx';
import type { ViewContext } from '#views/context.ts';
import { ServiceCardInside } from '#views/service/card.tsx';
import { type CardFile, everywhere } from '../islands/search/data.ts';
import { homeOf } from '../islands/search/home.ts';

const homeOfService = ({ scope, comuni }: ServiceRecord): string => homeOf(scope === 'local' ? comuni : []);

function fileOf(home: string, context: ViewContext): CardFile {
  const { services, comuni } = context.directory;
  const comune = comuni.get(home);
  const own = [...services.values()].filter((service) => homeOfService(service) === home && service.status !== 'ended');
  const cards = own.map((service) => [
    service.id,
    renderToString(<ServiceCardInside service={service} context={context} />),
  ]);
  const first = comune && { first: renderToString(<FirstContact comune={comune} context={context} />) };
  return { ...first, cards: Object.fromEntries(cards) };
}

/** One file for each Comune, one for what holds everywhere. */
export const cardFiles = (context: ViewContext): Map<string, CardFile> =>
  new Map([everywhere, ...context.directory.comuni.keys()].map((home) => [home, fileOf(home, context)]));
