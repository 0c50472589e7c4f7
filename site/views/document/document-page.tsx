/** A paper: what it is, where to get it, what it costs, how long it takes, who asks for it. */
import type { Id, Words } from '#content/model/common.ts';
import type { Document, DocumentItem } from '#content/model/document.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { FallbackNotice } from '../language-notice.tsx';
import { Localized } from '../localized.tsx';
import { Provenance } from '../provenance.tsx';
import { ServiceCards } from '../service/card.tsx';
import { WordsList } from '../words-list.tsx';

type Props = { document: Document; context: ViewContext };

const idsOf = (item: DocumentItem): readonly Id[] => ('doc' in item ? [item.doc] : 'any' in item ? item.any : item.all);

const Answer = ({
  title,
  words,
  context: { t, lang },
}: {
  title: string;
  words: Words | undefined;
  context: ViewContext;
}) => (
  <section>
    <h2>{title}</h2>
    {words ? (
      <p>
        <Localized words={words} lang={lang} />
      </p>
    ) : (
      <p class="silent">{t('document.unknown')}</p>
    )}
  </section>
);

const Bring = ({ document: { bring }, context }: Props) =>
  bring.length > 0 ? (
    <section>
      <h2>{context.t('document.bring')}</h2>
      <WordsList items={bring} context={context} />
    </section>
  ) : null;

const Substitutes = ({ document: { substitutes }, context: { t, lang, directory } }: Props) =>
  substitutes.length > 0 ? (
    <section>
      <h2>{t('document.substitutes')}</h2>
      <ul>
        {substitutes.map((id) => {
          const other = directory.documents.get(id);
          return (
            other && (
              <li key={id}>
                <a href={inLanguage(lang, paths.document(id))}>
                  <Localized words={other.name} lang={lang} />
                </a>
              </li>
            )
          );
        })}
      </ul>
    </section>
  ) : null;

export const DocumentPage = ({ document, context }: Props) => {
  const { t, lang, directory } = context;
  const asked = [...directory.services.values()].filter((service) =>
    service.documents.some((item) => idsOf(item).includes(document.id)),
  );
  return (
    <div class="container">
      <header class="page-head">
        <h1>
          <Localized words={document.name} lang={lang} />
        </h1>
        <p class="lead">
          <Localized words={document.description} lang={lang} />
        </p>
        <FallbackNotice words={document.description} context={context} />
      </header>
      <div class="sections">
        <Answer title={t('document.where')} words={document.where} context={context} />
        <Bring document={document} context={context} />
        <Answer title={t('document.cost')} words={document.cost} context={context} />
        <Answer title={t('document.time')} words={document.time} context={context} />
        <Answer title={t('document.validity')} words={document.validity} context={context} />
        <Substitutes document={document} context={context} />
        {document.note && <Answer title={t('document.note')} words={document.note} context={context} />}
        {asked.length > 0 && (
          <section>
            <h2>{t('document.usedBy')}</h2>
            <ServiceCards services={asked} context={context} />
          </section>
        )}
      </div>
      <Provenance kind="documents" record={document} context={context} />
    </div>
  );
};
