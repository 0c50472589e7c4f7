/** The languages that one can translate into, as links. */
import { ownNames } from '../../chrome/language-links.tsx';
import { staffTranslator as t } from '../../translator.ts';
import type { TargetLanguage } from './texts.ts';

type Props = { address: string; languages: readonly TargetLanguage[]; here: TargetLanguage };

export const LanguageTabs = ({ address, languages, here }: Props) => (
  <nav class="actions" aria-label={t('translations.languages')}>
    {languages.map((lang) => (
      <a
        key={lang}
        class={lang === here ? 'btn btn-primary' : 'btn btn-outline-primary'}
        href={`${address}?lingua=${lang}`}
        aria-current={lang === here ? 'page' : undefined}
        lang={lang}
      >
        {ownNames[lang]}
      </a>
    ))}
  </nav>
);
