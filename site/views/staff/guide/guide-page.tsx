/** What who begins today needs to know of the agenda, on one sheet of paper. */
import { paths } from '../../../urls.ts';
import { staffTranslator as t } from '../../translator.ts';
import { staffMessages } from '../words.ts';

type Part = { title: string; steps: readonly string[] };
const parts: readonly Part[] = Object.values(staffMessages.guide.parts);

/** `origin`: of the address that is typed to come here. */
export const GuidePage = ({ origin }: { origin: string }) => (
  <div class="container agenda guide">
    <header class="page-head">
      <h1>{t('guide.title')}</h1>
      <p class="lead">{t('guide.lead')}</p>
    </header>
    <p class="actions no-print">
      <button class="btn btn-primary" type="button" data-print>
        {t('guide.print')}
      </button>
      <a href={paths.staffFeed}>{t('guide.calendarLink')}</a>
    </p>
    <p>{t('guide.address', { address: new URL(paths.staff, origin).href })}</p>
    <div class="guide-parts">
      {parts.map(({ title, steps }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  </div>
);
