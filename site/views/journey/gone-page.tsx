/** The journey is no longer there: it died after an hour, or never was. */
import { inLanguage, paths } from '../../urls.ts';
import { ButtonLink } from '../button.tsx';
import type { ViewContext } from '../context.ts';

export const GonePage = ({ context: { t, lang } }: { context: ViewContext }) => (
  <div class="container journey">
    <header class="page-head">
      <h1>{t('journey.gone.title')}</h1>
      <p class="lead">{t('journey.gone.text')}</p>
    </header>
    <p>
      <ButtonLink href={inLanguage(lang, paths.booking)}>{t('journey.gone.again')}</ButtonLink>
    </p>
    <p>
      {t('journey.gone.confirmed')} <a href={inLanguage(lang, paths.appointments)}>{t('manage.find.title')}</a>
    </p>
  </div>
);
