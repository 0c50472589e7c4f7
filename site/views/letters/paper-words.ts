/** A paper to bring as one line of text, with its condition in words. */
import type { DocumentItem } from '#content/model/document.ts';
import type { ViewContext } from '../context.ts';
import { wordsIn } from '../localized.tsx';
import { conditionInWords } from '../papers/condition-words.ts';
import { details } from '../papers/paper-list.tsx';
import type { Value } from './letter.ts';

const idsOf = (item: DocumentItem): readonly string[] => {
  if ('doc' in item) return [item.doc];
  return 'any' in item ? item.any : item.all;
};

/** Conditions and details are in the language of the letter, names perhaps in Italian: then the whole line is said to be. */
export const paperInWords = (item: DocumentItem, context: ViewContext): Value => {
  const { t, lang, directory } = context;
  const names = idsOf(item).map((id) => {
    const name = directory.documents.get(id)?.name;
    return name ? wordsIn(name, lang) : { text: id, lang: 'it' as const };
  });
  const joint = ` ${t('all' in item ? 'papers.and' : 'papers.or')} `;
  const more = details(item, context);
  const when = item.when && `${t('papers.when')} ${conditionInWords(item.when, context)}.`;
  const note = item.note && wordsIn(item.note, lang).text;
  const first = names.map(({ text }) => text).join(joint) + (more ? `, ${more}` : '');
  const text = [first, when, note].filter(Boolean).join('. ');
  return { text, lang: names.every((name) => name.lang === lang) ? lang : 'it' };
};
