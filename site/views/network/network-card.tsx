/** A network in a list. */
import type { Network } from '#content/model/network.ts';
import { inLanguage, paths } from '../../urls.ts';
import { Card } from '../card.tsx';
import type { ViewContext } from '../context.ts';
import { Localized } from '../localized.tsx';

export const NetworkCards = ({ networks, context }: { networks: readonly Network[]; context: ViewContext }) => (
  <ul class="grid">
    {networks.map((network) => (
      <li key={network.id}>
        <Card
          href={inLanguage(context.lang, paths.network(network.id))}
          kicker={network.areaText && <Localized words={network.areaText} lang={context.lang} />}
          title={<Localized words={network.name} lang={context.lang} />}
          text={<Localized words={network.summary} lang={context.lang} />}
        />
      </li>
    ))}
  </ul>
);
