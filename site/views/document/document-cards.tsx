/** The glossary of papers. */
import type { Document } from '#content/model/document.ts';
import { inLanguage, paths } from '../../urls.ts';
import { Card } from '../card.tsx';
import type { ViewContext } from '../context.ts';
import { Localized, wordsIn } from '../localized.tsx';

export const DocumentCards = ({
  documents,
  context: { lang },
}: {
  documents: readonly Document[];
  context: ViewContext;
}) => {
  const byName = new Intl.Collator(lang).compare;
  const sorted = [...documents].sort((one, other) =>
    byName(wordsIn(one.name, lang).text, wordsIn(other.name, lang).text),
  );
  return (
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
  );
};
