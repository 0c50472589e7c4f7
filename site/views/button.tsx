/** Links that look like buttons: the one thing to do here, the other one, and a phone to call. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type ButtonLinkProps = {
  href: string;
  children: ComponentChildren;
  icon?: IconName;
  /** `outline` for the second choice. */
  look?: 'primary' | 'outline';
  'data-element'?: string;
};

export const ButtonLink = ({ href, children, icon, look = 'primary', ...attributes }: ButtonLinkProps) => (
  <a class={look === 'primary' ? 'btn btn-primary' : 'btn btn-outline-primary'} href={href} {...attributes}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </a>
);

/** `tel:` address of a number as people write it. */
export const telephone = (number: string): string => `tel:${number.replaceAll(' ', '')}`;

/** A number inside a sentence. */
export const PhoneNumber = ({ number }: { number: string }) => (
  <a class="ltr" href={telephone(number)}>
    {number}
  </a>
);

type CallProps = {
  number: string;
  /** The word above the number: "Chiama". */
  label: string;
  /** Who answers. */
  note?: ComponentChildren;
  look?: 'primary' | 'outline';
};

/** The strongest thing on a page: press it and the phone rings. */
export const CallLink = ({ number, label, note, look = 'primary' }: CallProps) => (
  <a
    class={look === 'primary' ? 'btn btn-call btn-primary' : 'btn btn-call btn-outline-primary'}
    href={telephone(number)}
  >
    <Icon name="phone" size={28} />
    <span>
      <small>{label}</small> <strong class="ltr">{number}</strong>
      {note && <small>{note}</small>}
    </span>
  </a>
);

/** "Vedi tutto", with an arrow along the line of reading. */
export const MoreLink = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a class="link-more" href={href}>
    {children}
    <Icon name="arrow-right" size={20} />
  </a>
);
