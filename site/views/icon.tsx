/** A line icon. It is hidden from screen readers: the words beside it say the same. */
import { type IconName, icons, isIconName } from './icons.ts';

export type { IconName } from './icons.ts';

/** Signs that point along the line of reading, and so turn round in right-to-left pages. */
const directional = new Set<IconName>(['arrow-right', 'external', 'exit']);

type Props = {
  name: IconName;
  /** Side in pixels. */
  size?: number;
  class?: string;
};

const classes = (name: IconName, own: string | undefined): string =>
  ['icon', directional.has(name) ? 'icon-flip' : undefined, own].filter((part) => part !== undefined).join(' ');

export const Icon = ({ name, size = 24, class: own }: Props) => (
  <svg
    class={classes(name, own)}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={icons[name]} />
  </svg>
);

/** The icon that a need names in the content, or a speech bubble: somebody will listen. */
export const needIcon = (name: string): IconName => (isIconName(name) ? name : 'ascolto');
