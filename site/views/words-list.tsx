/** A list of words in several languages, each marked with the language in which it stands. */
import type { Words } from '#content/model/common.ts';
import type { ViewContext } from './context.ts';
import { Localized } from './localized.tsx';

type Props = { items: readonly Words[]; ordered?: boolean; context: ViewContext };

export const WordsList = ({ items, ordered = false, context: { lang } }: Props) => {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {items.map((words) => (
        <li key={words.it}>
          <Localized words={words} lang={lang} />
        </li>
      ))}
    </List>
  );
};
