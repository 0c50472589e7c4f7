/** One section of the Modello Comuni service page: heading, anchor, body, or a standard sentence where sources are silent. */
import type { ComponentChildren } from 'preact';
import type { Language } from '#content/model/common.ts';
import type { ViewContext } from '../context.ts';
import { Prose } from '../prose.tsx';

type Props = { id: string; title: string; element?: string | undefined; children: ComponentChildren };

export const Section = ({ id, title, element, children }: Props) => (
  <section id={id} aria-labelledby={`${id}-title`} {...(element && { 'data-element': element })}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
);

type TextProps = { markdown: string | undefined; silent: string; textLang: Language; context: ViewContext };

/** The words of the content, or the sentence that says that sources do not tell. */
export const TextOrSilence = ({ markdown, silent, textLang, context: { lang } }: TextProps) =>
  markdown === undefined ? (
    <p class="silent">{silent}</p>
  ) : (
    <Prose markdown={markdown} textLang={textLang} lang={lang} />
  );
