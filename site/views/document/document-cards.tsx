/** The glossary of papers. */
import type { Document } from '#content/model/document.ts';
import { inLanguage, paths } from '../../urls.ts';
import { Card } from '../card.tsx';
import type { ViewContext } from '../context.ts';
import { ListNotice } from '../language-notice.tsx';
import { Localized, wordsIn } from '../localized.tsx';

type Props = { documents: readonly Document[]; context: ViewContext };

export const DocumentCards = ({ documents, context }: Props) => {
  const { lang } = context;
  const byName = new Intl.Collator(lang).compare;
  const sorted = [...documents].sort((one, other) =>
    byName(wordsIn(one.name, lang).text, wordsIn(other.name, lang).text),
  );
  return (
    <>
      <ListNotice all={documents.map(({ description }) => description)} context={context} />
      <ul class="grid">
        {sorted.map((document) => (
          <li key={document.id}>
            <Card
              href={inLanguage(lang, paths.document(document.id))}
              level={2}
              title={<Localized words={document.name} lang={lang} />}
              text={<Localized words={document.description} lang={lang} />}
            />
          </li>
        ))}
      </ul>
    </>
  );
};
