/** Something to notice before going on. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type CalloutTone = 'info' | 'warning' | 'danger';

const looks: Record<CalloutTone, { class: string; icon: IconName }> = {
  info: { class: 'callout callout-info', icon: 'info' },
  warning: { class: 'callout callout-warning', icon: 'warning' },
  danger: { class: 'callout callout-danger', icon: 'warning' },
};

type Props = { tone?: CalloutTone; icon?: IconName; title?: ComponentChildren; children?: ComponentChildren };

export const Callout = ({ tone = 'info', icon = looks[tone].icon, title, children }: Props) => (
  <div class={looks[tone].class}>
    <Icon name={icon} />
    <div class="callout-body">
      {title && <p class="callout-title">{title}</p>}
      {children}
    </div>
  </div>
);
