/** A record in a list. The link of the title covers the whole card, so that anywhere is the right place to press. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type CardMeta = { icon: IconName; content: ComponentChildren };

export type CardProps = {
  href: string;
  /** Set where the ministry's checker looks for links of a list. */
  element?: 'service-link';
  title: ComponentChildren;
  /** Level of the heading: 3 where lists stand under an h2. */
  level?: 2 | 3 | 4;
  /** A line above the title: who offers it. */
  kicker?: ComponentChildren;
  text?: ComponentChildren;
  /** Where, when, how: a line each. */
  meta?: readonly CardMeta[];
  /** A status pill, tags. */
  children?: ComponentChildren;
};

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

const Meta = ({ items }: { items: readonly CardMeta[] }) => (
  <ul class="card-meta">
    {items.map(({ icon, content }) => (
      <li key={icon}>
        <Icon name={icon} size={20} />
        <span>{content}</span>
      </li>
    ))}
  </ul>
);

/** What stands in a card. */
export const CardInside = ({ href, element, title, level = 3, kicker, text, meta = [], children }: CardProps) => {
  const Heading = headings[level];
  return (
    <>
      {kicker && <p class="card-kicker">{kicker}</p>}
      <Heading class="card-title">
        <a href={href} data-element={element}>
          {title}
        </a>
      </Heading>
      {text && <p class="card-text">{text}</p>}
      {meta.length > 0 && <Meta items={meta} />}
      {children && <div class="card-foot">{children}</div>}
    </>
  );
};

export const Card = (props: CardProps) => (
  <article class="card">
    <CardInside {...props} />
  </article>
);
