/** A paper to bring as one line of text, with its condition in words. */
import type { DocumentItem } from '#content/model/document.ts';
import type { ViewContext } from '../context.ts';
import { wordsIn } from '../localized.tsx';
import { conditionInWords } from '../papers/condition-words.ts';
import { details } from '../papers/paper-list.tsx';
import { isolated } from './isolate.ts';
import type { Value } from './letter.ts';

const idsOf = (item: DocumentItem): readonly string[] => {
  if ('doc' in item) return [item.doc];
  return 'any' in item ? item.any : item.all;
};

/** The sentence is in the language of the letter; names that nobody translated stand in it in Italian. */
export const paperInWords = (item: DocumentItem, context: ViewContext): Value => {
  const { t, lang, directory } = context;
  const names = idsOf(item).map((id) => {
    const name = directory.documents.get(id)?.name;
    return name ? isolated(wordsIn(name, lang), lang) : id;
  });
  const joint = ` ${t('all' in item ? 'papers.and' : 'papers.or')} `;
  const more = details(item, context);
  const when = item.when && `${t('papers.when')} ${conditionInWords(item.when, context)}.`;
  const note = item.note && isolated(wordsIn(item.note, lang), lang);
  const first = names.join(joint) + (more ? ` (${more})` : '');
  return { text: [first, when, note].filter(Boolean).join('. '), lang };
};
