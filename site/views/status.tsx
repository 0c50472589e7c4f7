/** A pill that says how things stand. The sign and the word say it; the colour only helps. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type StatusTone = 'open' | 'closed' | 'unknown' | 'planned' | 'warning';

const looks: Record<StatusTone, { class: string; icon: IconName }> = {
  open: { class: 'status status-open', icon: 'check' },
  closed: { class: 'status status-closed', icon: 'minus' },
  unknown: { class: 'status status-unknown', icon: 'question' },
  planned: { class: 'status status-planned', icon: 'calendar' },
  warning: { class: 'status status-warning', icon: 'warning' },
};

type Props = {
  tone: StatusTone;
  children: ComponentChildren;
  /** Set where the ministry's checker looks for the status of a service. */
  'data-element'?: 'service-status';
};

export const Status = ({ tone, children, ...attributes }: Props) => (
  <span class={looks[tone].class} {...attributes}>
    <Icon name={looks[tone].icon} size={20} />
    <span>{children}</span>
  </span>
);
