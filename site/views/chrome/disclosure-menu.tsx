/** A list under a button that opens and closes it without script. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon.tsx';

type Props = { label: string; buttonClass?: string | undefined; children: ComponentChildren };

export const DisclosureMenu = ({ label, buttonClass, children }: Props) => (
  <details class="disclosure">
    <summary class={buttonClass}>
      <span class="when-closed">
        <Icon name="menu" />
      </span>
      <span class="when-open">
        <Icon name="close" />
      </span>
      {label}
    </summary>
    <ul class="drop">{children}</ul>
  </details>
);
