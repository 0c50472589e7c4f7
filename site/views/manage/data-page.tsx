/** All that is kept of an appointment, to read, to take away as a file, to delete. */
import type { Language } from '#content/model/common.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import { inLanguage, paths } from '../../urls.ts';
import { ButtonLink } from '../button.tsx';
import { ownNames } from '../chrome/language-links.tsx';
import type { ViewContext } from '../context.ts';
import { type Appointment, AppointmentFacts } from '../journey/appointment-facts.tsx';
import { formatDay } from '../journey/moments.ts';
import { parts } from './appointment-page.tsx';

export type OwnData = {
  appointment: Appointment;
  token: string;
  createdAt: Instant;
  language: Language;
  name: string | undefined;
  email: string | undefined;
  phone: string | undefined;
  /** What was asked for, in words. */
  asked: readonly string[];
};

type Props = { data: OwnData; context: ViewContext };

const rows = ({ data, context: { t, lang } }: Props): [string, string][] => [
  [t('journey.contacts.who'), data.name ?? t('manage.data.none')],
  [t('manage.data.email'), data.email ?? t('manage.data.none')],
  [t('manage.data.phone'), data.phone ?? t('manage.data.none')],
  [t('manage.data.language'), ownNames[data.language]],
  ...(data.asked.length > 0
    ? ([[t('journey.summary.asked'), data.asked.join(' · ')]] satisfies [string, string][])
    : []),
  [t('manage.data.made'), formatDay(toLocal(data.createdAt).date, lang)],
];

export const DataPage = (props: Props) => {
  const { data, context } = props;
  const { t, lang } = context;
  const at = (part: string): string => inLanguage(lang, paths.appointmentPart(data.token, part));
  return (
    <div class="container journey">
      <header class="page-head">
        <h1>{t('manage.data.title')}</h1>
        <p class="lead">
          {t('manage.data.text')} {t('manage.data.until')}
        </p>
      </header>
      <AppointmentFacts appointment={data.appointment} context={context} />
      <dl class="summary">
        {rows(props).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p class="actions">
        <ButtonLink href={`${at(parts.data)}dati.json`} icon="file" look="outline">
          {t('manage.data.download')}
        </ButtonLink>
        <ButtonLink href={at(parts.erase)} look="outline">
          {t('manage.data.erase')}
        </ButtonLink>
      </p>
      <p>
        <a class="link-more" href={inLanguage(lang, paths.appointment(data.token))}>
          {t('manage.back')}
        </a>
      </p>
    </div>
  );
};

export const ErasedPage = ({ context: { t, lang } }: { context: ViewContext }) => (
  <div class="container journey">
    <header class="page-head">
      <h1>{t('manage.erase.doneTitle')}</h1>
      <p class="lead">{t('manage.erase.doneText')}</p>
    </header>
    <p>
      <ButtonLink href={inLanguage(lang, paths.home)}>{t('header.home')}</ButtonLink>
    </p>
  </div>
);
