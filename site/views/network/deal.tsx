/** What holds a network together: agreements, phases with their money and groups, funding. */
import type { Network } from '#content/model/network.ts';
import type { ViewContext } from '../context.ts';
import { formatDate, formatEuros } from '../dates.ts';
import { Localized } from '../localized.tsx';
import { OrganizationName, Part } from './part.tsx';

type Props = { network: Network; context: ViewContext };
type One<Key extends 'agreements' | 'phases' | 'funding'> = Network[Key][number];

function agreementDates({ signed, until, extendedFrom }: One<'agreements'>, { t, lang }: ViewContext): string {
  const parts = [
    ...(signed ? [t('network.signed', { date: formatDate(signed, lang) })] : []),
    ...(until ? [t('network.until', { date: formatDate(until, lang) })] : []),
    ...(extendedFrom ? [t('network.extendedFrom', { date: formatDate(extendedFrom, lang) })] : []),
  ];
  return parts.join('. ');
}

const Agreements = ({ network, context }: Props) => (
  <Part id="accordi" title={context.t('network.agreementsTitle')} show={network.agreements.length > 0}>
    <ul>
      {network.agreements.map((agreement) => (
        <li key={agreement.title.it}>
          <strong>
            <Localized words={agreement.title} lang={context.lang} />
          </strong>
          <br />
          {agreementDates(agreement, context)}
          {agreement.text && (
            <>
              {' '}
              <Localized words={agreement.text} lang={context.lang} />
            </>
          )}
        </li>
      ))}
    </ul>
  </Part>
);

function phaseFigures(phase: One<'phases'>, { t, lang }: ViewContext): string {
  const figures = [
    ...(phase.total ? [t('network.total', { amount: formatEuros(phase.total, lang) })] : []),
    ...(phase.fromComune ? [t('network.fromComune', { amount: formatEuros(phase.fromComune, lang) })] : []),
    ...(phase.years ? [t('network.years', { count: phase.years })] : []),
    ...(phase.organizations ? [t('network.organizations', { count: phase.organizations })] : []),
    ...(phase.programmes ? [t('network.programmes', { count: phase.programmes })] : []),
  ];
  return figures.join(t('common.comma'));
}

const Group = ({ group, context }: { group: One<'phases'>['groups'][number]; context: ViewContext }) => (
  <li>
    <Localized words={group.name} lang={context.lang} />
    {group.lead && (
      <>
        {context.t('common.comma')}
        {context.t('network.lead_').toLowerCase()} <OrganizationName id={group.lead} context={context} />
      </>
    )}
    {group.coordinator && (
      <>
        {context.t('common.comma')}
        {context.t('network.coordinator')} <OrganizationName id={group.coordinator} context={context} />
      </>
    )}
    {group.organizations && ` (${context.t('network.organizations', { count: group.organizations })})`}
    {group.text && (
      <>
        . <Localized words={group.text} lang={context.lang} />
      </>
    )}
  </li>
);

const Phases = ({ network, context }: Props) => (
  <Part id="fasi" title={context.t('network.phasesTitle')} show={network.phases.length > 0}>
    <ol class="timeline">
      {network.phases.map((phase) => (
        <li key={phase.from}>
          <strong>
            {formatDate(phase.from, context.lang)}
            {phase.to && ` – ${formatDate(phase.to, context.lang)}`}
            {phase.name && (
              <>
                : <Localized words={phase.name} lang={context.lang} />
              </>
            )}
          </strong>
          <p>
            <Localized words={phase.text} lang={context.lang} />
          </p>
          <p class="meta">{phaseFigures(phase, context)}</p>
          {phase.groups.length > 0 && (
            <ul>
              {phase.groups.map((group) => (
                <Group key={group.id} group={group} context={context} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  </Part>
);

const FundingLine = ({ funding, context: { t, lang } }: { funding: One<'funding'>; context: ViewContext }) => (
  <li>
    <Localized words={funding.source} lang={lang} />
    {funding.action && ` (${funding.action})`}
    {funding.amount && `: ${formatEuros(funding.amount, lang)}`}
    {funding.for && (
      <>
        {' – '}
        <Localized words={funding.for} lang={lang} />
      </>
    )}
    {funding.until && `. ${t('network.until', { date: formatDate(funding.until, lang) })}`}
  </li>
);

export const Deal = ({ network, context }: Props) => (
  <>
    <Agreements network={network} context={context} />
    <Phases network={network} context={context} />
    <Part id="soldi" title={context.t('network.fundingTitle')} show={network.funding.length > 0}>
      <ul>
        {network.funding.map((funding) => (
          <FundingLine key={`${funding.source.it}${funding.action ?? ''}`} funding={funding} context={context} />
        ))}
      </ul>
    </Part>
  </>
);
