/** Needs as big targets. */
import { Icon, type IconName } from './icon.tsx';

export type Tile = { href: string; icon: IconName; name: string; text?: string };

type Props = {
  items: readonly Tile[];
  /** Set where the ministry's checker looks for topics: the link of each tile. */
  element?: 'topic-element';
};

export const Tiles = ({ items, element }: Props) => (
  <ul class="tiles">
    {items.map((item) => (
      <li key={item.href}>
        <a class="tile" href={item.href} data-element={element}>
          <span class="tile-icon">
            <Icon name={item.icon} size={28} />
          </span>
          <span class="tile-name">{item.name}</span>
          {item.text && <span class="tile-text">{item.text}</span>}
        </a>
      </li>
    ))}
  </ul>
);
