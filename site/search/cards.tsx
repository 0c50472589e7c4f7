/** The cards of results, rendered at build by the views of the pages: the browser only puts them in. */
import renderToString from 'preact-render-to-string';
import type { Id } from '#content/model/common.ts';
import type { ServiceRecord } from '#content/model/directory.ts';
import { FirstContact } from '#views/comune/first-contact.tsx';
import type { ViewContext } from '#views/context.ts';
import { ServiceCardInside } from '#views/service/card.tsx';
import { type CardFile, everywhere } from '../islands/search/data.ts';

const homesOf = ({ scope, comuni }: ServiceRecord): readonly string[] => (scope === 'local' ? comuni : [everywhere]);

function firstDoor(home: string, context: ViewContext): Pick<CardFile, 'first'> {
  const comune = context.directory.comuni.get(home);
  return comune ? { first: renderToString(<FirstContact comune={comune} context={context} />) } : {};
}

/** One file for each Comune, one for what holds everywhere: a card is in that of every Comune that its service is for. */
export function cardFiles(context: ViewContext): Map<string, CardFile> {
  const { services, comuni } = context.directory;
  const cards = new Map([everywhere, ...comuni.keys()].map((home): [string, [Id, string][]] => [home, []]));
  for (const service of services.values()) {
    if (service.status === 'ended') continue;
    const card = renderToString(<ServiceCardInside service={service} context={context} />);
    for (const home of homesOf(service)) cards.get(home)?.push([service.id, card]);
  }
  return new Map(
    [...cards].map(([home, own]) => [home, { ...firstDoor(home, context), cards: Object.fromEntries(own) }]),
  );
}
