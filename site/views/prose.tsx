/**
 * Markdown of the content as HTML: paragraphs, lists, bold, links and small headings.
 *
 * Volunteers write it, so raw HTML is shown as text and links go only to web, mail and phone addresses. Addresses of
 * this site are written without language ("/aiuto/") and lead to the page in the reader's.
 */
import { Marked } from 'marked';
import type { Language } from '#content/model/common.ts';
import { inLanguage } from '../urls.ts';
import { escapeHtml } from './escape-html.ts';
import { languageAttributes } from './localized.tsx';

const safeHref = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/;

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

export const markdownToHtml = (markdown: string, lang: Language): string => {
  const tokens = marked.lexer(markdown);
  marked.walkTokens(tokens, (token) => {
    if (token.type === 'link' && token.href.startsWith('/')) token.href = inLanguage(lang, token.href);
  });
  return marked.parser(tokens);
};

type Props = {
  markdown: string;
  textLang: Language;
  lang: Language;
  class?: string;
  /** Name by which the ministry's checker finds the text. */
  element?: string | undefined;
};

export const Prose = ({ markdown, textLang, lang, class: className = 'prose', element }: Props) => (
  <div
    class={className}
    data-element={element}
    {...languageAttributes(textLang, lang)}
    // The renderer above escapes everything but its own tags
    dangerouslySetInnerHTML={{ __html: markdownToHtml(markdown, lang) }}
  />
);
