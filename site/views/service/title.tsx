/** The name of a service in the reader's language, or in Italian and marked as such. */
import type { ServiceRecord } from '#content/model/directory.ts';
import type { ViewContext } from '../context.ts';
import { languageAttributes } from '../localized.tsx';
import { serviceWords } from './words.ts';

export const ServiceTitle = ({ service, context: { lang } }: { service: ServiceRecord; context: ViewContext }) => {
  const { words, lang: textLang } = serviceWords(service, lang);
  return <span {...languageAttributes(textLang, lang)}>{words.title}</span>;
};
