/** The papers to bring: every item is shown, with its condition in words; nothing is hidden without an answer. */
import type { Id, LocalDate } from '#content/model/common.ts';
import type { DocumentItem } from '#content/model/document.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { formatDate } from '../dates.ts';
import { Localized } from '../localized.tsx';
import { ConditionText } from './condition-text.tsx';

const DocumentLink = ({ id, context: { directory, lang } }: { id: Id; context: ViewContext }) => {
  const document = directory.documents.get(id);
  return document ? (
    <a href={inLanguage(lang, paths.document(id))}>
      <Localized words={document.name} lang={lang} />
    </a>
  ) : (
    <>{id}</>
  );
};

export const Names = ({ item, context }: { item: DocumentItem; context: ViewContext }) => {
  if ('doc' in item) return <DocumentLink id={item.doc} context={context} />;
  const ids = 'any' in item ? item.any : item.all;
  const joint = context.t('any' in item ? 'papers.or' : 'papers.and');
  return (
    <>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ` ${joint} `}
          <DocumentLink id={id} context={context} />
        </span>
      ))}
    </>
  );
};

/** "del 2024", "al 31 dicembre 2024", counted from the year of the day the page speaks of. */
function moment(item: DocumentItem, today: LocalDate, { t, lang }: ViewContext): string | undefined {
  if (item.year === undefined) return undefined;
  const year = String(Number(today.slice(0, 4)) + item.year);
  return item.on === undefined
    ? t('papers.year', { year })
    : t('papers.onDay', { date: formatDate(`${year}-${item.on}`, lang) });
}

export function details(item: DocumentItem, context: ViewContext): string {
  const { t, today } = context;
  return [
    item.per && t(`papers.per.${item.per}`),
    moment(item, today, context),
    item.form && t(`papers.form.${item.form}`),
    item.need === 'se-ce-l-hai' && t('papers.ifYouHave'),
  ]
    .filter(Boolean)
    .join(t('common.comma'));
}

const Paper = ({ item, context }: { item: DocumentItem; context: ViewContext }) => {
  const more = details(item, context);
  return (
    <li class="paper">
      <span class="paper-name">
        <Names item={item} context={context} />
      </span>
      {more && <span class="paper-details"> {more}</span>}
      {item.when && (
        <span class="paper-when">
          <ConditionText condition={item.when} context={context} lead={(t) => t('papers.when')} />
        </span>
      )}
      {item.note && (
        <span class="meta">
          <Localized words={item.note} lang={context.lang} />
        </span>
      )}
    </li>
  );
};

export const PaperList = ({ items, context }: { items: readonly DocumentItem[]; context: ViewContext }) => (
  <ul class="papers">
    {items.map((item) => (
      <Paper key={JSON.stringify(item)} item={item} context={context} />
    ))}
  </ul>
);
