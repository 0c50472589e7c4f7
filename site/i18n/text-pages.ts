/** The pages of text as the build finds them, parsed once; a page that a language lacks is shown in Italian. */
import { type Language, languages } from '#content/model/common.ts';
import { parseTextPage, type TextPage } from '#views/text/sections.ts';

const files = import.meta.glob<string>('../../content/messages/pages/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const pages = new Map(
  Object.entries(files).map(([path, file]) => [path.split('/').slice(-2).join('/'), parseTextPage(file)]),
);

const pageIn = (lang: Language, name: string): TextPage | undefined => pages.get(`${lang}/${name}.md`);

/** Names of the pages, which are their addresses too: "aiuto" is `/aiuto/`. */
export const textPageNames: readonly string[] = [...pages.keys()].flatMap(
  (key) => /^it\/(.+)\.md$/.exec(key)?.[1] ?? [],
);

/** The page in the reader's language or in Italian, and which of the two it is. */
export const textPage = (name: string, lang: Language): { page: TextPage; textLang: Language } | undefined => {
  const textLang = [lang, ...languages].find((candidate) => pageIn(candidate, name) !== undefined);
  const page = textLang && pageIn(textLang, name);
  return textLang && page && { page, textLang };
};
