/** Facts as pairs, with a sign in front: where, when, how much. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type Fact = { icon: IconName; term: string; value: ComponentChildren };

export const Facts = ({ items }: { items: readonly Fact[] }) => (
  <dl class="facts">
    {items.map(({ icon, term, value }) => (
      <div key={term}>
        <Icon name={icon} />
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
