/**
 * Markdown of the content as HTML: paragraphs, lists, bold and links only.
 *
 * Volunteers write it, so raw HTML is shown as text and links go only to web, mail and phone addresses.
 */
import { Marked } from 'marked';
import type { Language } from '#content/model/common.ts';
import { languageAttributes } from './localized.tsx';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const safeHref = /^(?:https?:\/\/|mailto:|tel:|\/|#)/;

const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => escapeHtml(text),
    image: ({ text }) => escapeHtml(text),
    link({ href, tokens }) {
      const label = this.parser.parseInline(tokens);
      return safeHref.test(href) ? `<a href="${escapeHtml(href)}">${label}</a>` : label;
    },
  },
});

export const markdownToHtml = (markdown: string): string => marked.parse(markdown, { async: false });

type Props = { markdown: string; textLang: Language; lang: Language; class?: string };

export const Prose = ({ markdown, textLang, lang, class: className = 'prose' }: Props) => (
  <div
    class={className}
    {...languageAttributes(textLang, lang)}
    dangerouslySetInnerHTML={{ __html: markdownToHtml(markdown) }}
  />
);
