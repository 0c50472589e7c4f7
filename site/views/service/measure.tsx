/** What only calls and measures have: when one can apply, where to go if it is not one's case, what may come after. */
import type { ServiceRecord } from '#content/model/directory.ts';
import type { Window } from '#content/model/service.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { formatDate, formatMonthDay } from '../dates.ts';
import { Localized } from '../localized.tsx';
import { ServiceTitle } from './title.tsx';

/** Open, closed or over on the day the page speaks of. */
function windowSentence({ from, to, every }: Window, { t, lang, today }: ViewContext): string {
  if (every) return t('hours.season', { from: formatMonthDay(every.from, lang), to: formatMonthDay(every.to, lang) });
  if (to !== undefined && to < today) return t('window.closed', { date: formatDate(to, lang) });
  if (from !== undefined && from > today) return t('window.opens', { date: formatDate(from, lang) });
  return to === undefined ? t('window.unknown') : t('window.open', { date: formatDate(to, lang) });
}

const WindowLine = ({ window, context }: { window: Window; context: ViewContext }) => {
  const { directory, lang } = context;
  const area = window.area === undefined ? undefined : directory.areas.get(window.area);
  return (
    <li>
      {area && (
        <>
          <Localized words={area.name} lang={lang} />:{' '}
        </>
      )}
      {windowSentence(window, context)} {window.note && <Localized words={window.note} lang={lang} />}{' '}
      {window.url && (
        <a href={window.url} rel="noreferrer">
          {context.t('window.page')}
        </a>
      )}
    </li>
  );
};

const ServiceLink = ({ id, context }: { id: string; context: ViewContext }) => {
  const service = context.directory.services.get(id);
  return service ? (
    <a href={inLanguage(context.lang, paths.service(id))}>
      <ServiceTitle service={service} context={context} />
    </a>
  ) : null;
};

export const Measure = ({ service, context }: { service: ServiceRecord; context: ViewContext }) => {
  const { t, lang } = context;
  const { windows } = service;
  const redirections = [
    { title: t('service.elseTitle'), list: service.else ?? [] },
    { title: t('service.nextTitle'), list: service.next ?? [] },
  ];
  return (
    <>
      {windows !== undefined && (
        <>
          <h3>{t('service.windowsTitle')}</h3>
          {windows === 'unknown' ? (
            <p class="silent">{t('window.unknown')}</p>
          ) : (
            <ul data-element="service-calendar-list">
              {windows.map((window) => (
                <WindowLine key={JSON.stringify(window)} window={window} context={context} />
              ))}
            </ul>
          )}
        </>
      )}
      {redirections
        .filter(({ list }) => list.length > 0)
        .map(({ title, list }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul>
              {list.map(({ go, say }) => (
                <li key={`${go}${say.it}`}>
                  <Localized words={say} lang={lang} /> <ServiceLink id={go} context={context} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  );
};
