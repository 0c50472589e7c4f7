/** Says, in the reader's language, that the text below is in Italian. */
import type { Words } from '#content/model/common.ts';
import { Callout } from './callout.tsx';
import type { ViewContext } from './context.ts';

export const LanguageNotice = ({ notice }: { notice: string }) => (
  <Callout icon="globe">
    <p>{notice}</p>
  </Callout>
);

/** The notice for a page whose record nobody has translated, judged by one of its texts; nothing where it is. */
export const FallbackNotice = ({ words, context: { t, lang } }: { words: Words; context: ViewContext }) =>
  words[lang] === undefined ? <LanguageNotice notice={t('fallback.noticePage')} /> : null;

/** The same for a list: a notice above it as soon as one of its texts is in Italian only. */
export const ListNotice = ({ all, context: { t, lang } }: { all: readonly Partial<Words>[]; context: ViewContext }) =>
  all.some((words) => words[lang] === undefined) ? <LanguageNotice notice={t('fallback.noticeList')} /> : null;
