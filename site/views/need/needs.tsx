/** Needs as tiles, the way in for who does not know the name of a service. */
import type { Need } from '#content/model/need.ts';
import { homeNeeds } from '#content/model/selection.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { needIcon } from '../icon.tsx';
import { wordsIn } from '../localized.tsx';
import { type Tile, Tiles } from '../tiles.tsx';

/** Needs that share the tile of another one are named under it. */
function tileOf(need: Need, { directory, lang }: ViewContext): Tile {
  const sharing = [...directory.needs.values()].filter(({ sharesTileWith }) => sharesTileWith === need.id);
  return {
    href: inLanguage(lang, paths.need(need.id)),
    icon: needIcon(need.icon),
    name: [need, ...sharing].map(({ name }) => wordsIn(name, lang).text).join(' · '),
    text: wordsIn(need.description, lang).text,
  };
}

export const NeedTiles = ({
  context,
  needs = homeNeeds(context.directory),
}: {
  context: ViewContext;
  needs?: readonly Need[];
}) => <Tiles items={needs.map((need) => tileOf(need, context))} element="topic-element" />;
