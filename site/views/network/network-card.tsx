/** A network in a list. */
import type { Network } from '#content/model/network.ts';
import { inLanguage, paths } from '../../urls.ts';
import { Card } from '../card.tsx';
import type { ViewContext } from '../context.ts';
import { ListNotice } from '../language-notice.tsx';
import { Localized } from '../localized.tsx';

/** `level` of their headings: 2 where the list is all of the page. */
type Props = {
  networks: readonly Network[];
  context: ViewContext;
  level?: 2 | 3;
  /** Say above them that they are in Italian, where the page does not say so itself. */
  notice?: boolean;
  /** Names only: who they are stands on their pages. */
  brief?: boolean;
};

export const NetworkCards = ({ networks, context, level = 3, notice = false, brief = false }: Props) => (
  <>
    {notice && <ListNotice all={networks.map(({ summary }) => summary)} context={context} />}
    <ul class="grid">
      {networks.map((network) => (
        <li key={network.id}>
          <Card
            href={inLanguage(context.lang, paths.network(network.id))}
            level={level}
            kicker={network.areaText && <Localized words={network.areaText} lang={context.lang} />}
            title={<Localized words={network.name} lang={context.lang} />}
            text={!brief && <Localized words={network.summary} lang={context.lang} />}
          />
        </li>
      ))}
    </ul>
  </>
);
