/** Small pieces of a network's page: a titled part that hides when it is empty, the name of an organization. */
import type { ComponentChildren } from 'preact';
import type { Id } from '#content/model/common.ts';
import type { ViewContext } from '../context.ts';
import { Localized } from '../localized.tsx';

type Props = { id: string; title: string; show?: boolean; children: ComponentChildren };

export const Part = ({ id, title, show = true, children }: Props) =>
  show ? (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  ) : null;

export const OrganizationName = ({ id, context: { directory, lang } }: { id: Id; context: ViewContext }) => {
  const organization = directory.organizations.get(id);
  return organization ? <Localized words={organization.name} lang={lang} /> : null;
};
