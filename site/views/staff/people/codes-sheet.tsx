/** Ten codes to print, shown only once. */
import { ButtonLink } from '../../button.tsx';
import { Callout } from '../../callout.tsx';
import type { ViewContext } from '../../context.ts';
import { PrintButton } from '../../journey/done-page.tsx';
import { formatDay } from '../../journey/moments.ts';
import { spacedCode } from '../../letters/to-staff.ts';
import { staffTranslator as t } from '../../translator.ts';

type Props = {
  name: string;
  codes: readonly string[];
  /** Of the sign-in, to copy by hand. */
  address: string;
  back: string;
  context: ViewContext;
};

export const CodesSheet = ({ name, codes, address, back, context }: Props) => (
  <div class="container journey">
    <h1>{t('people.sheet.title', { name })}</h1>
    <div class="no-print">
      <Callout tone="warning" title={t('people.sheet.once')} />
    </div>
    <ol class="codes-sheet">
      {codes.map((code) => (
        <li key={code}>
          <span class="codes-box" aria-hidden="true" />
          <span class="code ltr">{spacedCode(code)}</span>
        </li>
      ))}
    </ol>
    <p>{t('people.sheet.how', { address })}</p>
    <p>{t('people.sheet.keep')}</p>
    <p>
      <small>{t('people.sheet.made', { when: formatDay(context.today, context.lang) })}</small>
    </p>
    <p class="actions">
      <PrintButton context={context} />
      <ButtonLink href={back} look="outline">
        {t('people.sheet.back')}
      </ButtonLink>
    </p>
  </div>
);
