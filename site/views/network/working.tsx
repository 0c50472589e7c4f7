/** How a network works: tasks, pathway, areas and needs, bodies, aims, shared procedures, triage, what it measures. */
import type { Network } from '#content/model/network.ts';
import { inLanguage, paths } from '../../urls.ts';
import { PhoneNumber } from '../button.tsx';
import type { ViewContext } from '../context.ts';
import { formatDate } from '../dates.ts';
import { Localized, wordsIn } from '../localized.tsx';
import { ServiceCards } from '../service/card.tsx';
import { ServiceTitle } from '../service/title.tsx';
import { WordsList } from '../words-list.tsx';
import { Part } from './part.tsx';

type Props = { network: Network; context: ViewContext };

const Areas = ({ network, context: { t, lang, directory } }: Props) => (
  <Part id="aree" title={t('network.areasTitle')} show={network.areas.length > 0}>
    <ul>
      {network.areas.map((area) => (
        <li key={area.id}>
          <strong>
            <Localized words={area.name} lang={lang} />
          </strong>
          {': '}
          {area.needs.map((id, index) => {
            const need = directory.needs.get(id);
            return (
              <span key={id}>
                {index > 0 && t('common.comma')}
                <a href={inLanguage(lang, paths.need(id))}>{need && wordsIn(need.name, lang).text}</a>
              </span>
            );
          })}
        </li>
      ))}
    </ul>
  </Part>
);

const Titled = ({ items, context: { lang } }: { items: Network['aims']; context: ViewContext }) => (
  <ul>
    {items.map(({ id, name, text }) => (
      <li key={id}>
        <strong>
          <Localized words={name} lang={lang} />
        </strong>
        {text && (
          <>
            {'. '}
            <Localized words={text} lang={lang} />
          </>
        )}
      </li>
    ))}
  </ul>
);

const Triage = ({ network, context }: Props) => {
  const { t, lang, directory } = context;
  return (
    <Part id="chi-risponde" title={t('network.triageTitle')} show={network.triage.length > 0}>
      <dl class="triage">
        {network.triage.map((line) => (
          <div key={line.id}>
            <dt>
              <Localized words={line.ask} lang={lang} />
            </dt>
            <dd>
              <strong>
                <Localized words={line.name} lang={lang} />
              </strong>
              {line.to && (
                <>
                  {': '}
                  <Localized words={line.to} lang={lang} />
                </>
              )}
              <ul>
                {line.services.map((id) => {
                  const service = directory.services.get(id);
                  return (
                    service && (
                      <li key={id}>
                        <a href={inLanguage(lang, paths.service(id))}>
                          <ServiceTitle service={service} context={context} />
                        </a>
                      </li>
                    )
                  );
                })}
              </ul>
              {line.danger && (
                <p>
                  {t('network.danger')} <PhoneNumber number={line.danger} />
                </p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
};

const Procedures = ({ network, context }: Props) => (
  <Part id="procedure" title={context.t('network.proceduresTitle')} show={network.procedures.length > 0}>
    {network.procedures.map((procedure) => (
      <div key={procedure.id}>
        <h3>
          <Localized words={procedure.name} lang={context.lang} />{' '}
          <span class="meta">
            ({context.t('network.version', { number: procedure.version })}
            {procedure.date && `, ${formatDate(procedure.date, context.lang)}`})
          </span>
        </h3>
        <WordsList items={procedure.steps} ordered context={context} />
      </div>
    ))}
  </Part>
);

const Measures = ({ network, context }: Props) => (
  <Part id="misure" title={context.t('network.indicatorsTitle')} show={network.indicators.length > 0}>
    <ul>
      {network.indicators.map(({ id, name, values, cycle }) => {
        const step = network.cycle.find((one) => one.id === cycle);
        return (
          <li key={id}>
            <Localized words={name} lang={context.lang} />
            {step && ` (${wordsIn(step.name, context.lang).text})`}
            {values.length > 0 &&
              `: ${values.map((words) => wordsIn(words, context.lang).text).join(context.t('common.comma'))}`}
          </li>
        );
      })}
    </ul>
  </Part>
);

const Bodies = ({ network, context }: Props) => (
  <Part id="incontri" title={context.t('network.bodiesTitle')} show={network.bodies.length > 0}>
    <ul>
      {network.bodies.map((body) => (
        <li key={body.id}>
          <strong>
            <Localized words={body.name} lang={context.lang} />
          </strong>
          {body.every && ` (${context.t(`network.every.${body.every}`)})`}
          {': '}
          <Localized words={body.task} lang={context.lang} />
        </li>
      ))}
    </ul>
  </Part>
);

export const Working = ({ network, context }: Props) => {
  const { t, directory } = context;
  const refersTo = network.refersTo.flatMap((id) => directory.services.get(id) ?? []);
  const lists = [
    { id: 'percorso', title: t('network.pathwayTitle'), items: network.pathway, ordered: true },
    { id: 'compiti', title: t('network.tasksTitle'), items: network.tasks },
    { id: 'coordina', title: t('network.coordinatorTitle'), items: network.coordinatorTasks },
    { id: 'ciclo', title: t('network.cycleTitle'), items: network.cycle.map(({ name }) => name), ordered: true },
  ];
  return (
    <>
      <Triage network={network} context={context} />
      {lists.map(({ id, title, items, ordered }) => (
        <Part key={id} id={id} title={title} show={items.length > 0}>
          <WordsList items={items} ordered={ordered ?? false} context={context} />
        </Part>
      ))}
      <Part id="segnala" title={t('network.refersTitle')} show={refersTo.length > 0}>
        <ServiceCards services={refersTo} context={context} />
      </Part>
      <Areas network={network} context={context} />
      <Part id="trasversali" title={t('network.crosscutsTitle')} show={network.crosscuts.length > 0}>
        <Titled items={network.crosscuts} context={context} />
      </Part>
      <Part id="obiettivi" title={t('network.aimsTitle')} show={network.aims.length > 0}>
        <Titled items={network.aims} context={context} />
      </Part>
      <Bodies network={network} context={context} />
      <Procedures network={network} context={context} />
      <Measures network={network} context={context} />
    </>
  );
};
