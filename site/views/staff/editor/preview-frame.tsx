/** Around the page that citizens would see: a line that says it is not there yet, and the way back. */
import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../../button.tsx';
import { staffTranslator as t } from '../../translator.ts';

type Props = { back: string; wrong: string | undefined; children: ComponentChildren };

export const PreviewFrame = ({ back, wrong, children }: Props) => (
  <>
    <div class="container preview-bar">
      <p>
        <strong>{t('editor.previewText')}</strong>
      </p>
      <ButtonLink href={back} look="outline">
        {t('editor.previewBack')}
      </ButtonLink>
      {wrong && <p role="alert">{wrong}</p>}
    </div>
    {children}
  </>
);
