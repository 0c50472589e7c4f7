/** The words of a record beside the Italian, in one language. */
import type { RecordRef } from '#content/model/record-data.ts';
import { Callout } from '../../callout.tsx';
import { Icon } from '../../icon.tsx';
import { staffTranslator as t } from '../../translator.ts';
import { recordAddress, recordPartAddress } from '../editor/addresses.ts';
import { Done } from '../notice.tsx';
import { LanguageTabs } from './language-tabs.tsx';
import { stillRightKey, type TargetLanguage, type Text, translationsAddress } from './texts.ts';

export type Translation = {
  ref: RecordRef;
  name: string;
  lang: TargetLanguage;
  languages: readonly TargetLanguage[];
  texts: readonly Text[];
  standing: 'missing' | 'stale' | 'current';
  base: string;
  draft: { id: string; version: number } | undefined;
  mayPublish: boolean;
  said: string | undefined;
  problems: readonly string[];
};

type TextFieldProps = { text: Text; lang: TargetLanguage };

const StillRight = ({ text: { key, isStale } }: { text: Text }) =>
  isStale ? (
    <label class="choice-box">
      <input type="checkbox" name={stillRightKey(key)} value="1" aria-describedby={`source-${key} text-${key}`} />
      <span>{t('translations.stillRight')}</span>
    </label>
  ) : null;

const TextField = ({ text, text: { key, label, italian, translated, isStale }, lang }: TextFieldProps) => (
  <div class="field translation">
    <label class="field-label" for={`text-${key}`}>
      {label}
    </label>
    <p class="field-hint translation-source" id={`source-${key}`}>
      {italian}
    </p>
    {isStale && (
      <p class="status status-warning" id={`stale-${key}`}>
        <Icon name="warning" /> {t('translations.staleText')}
      </p>
    )}
    <textarea
      class="form-control"
      id={`text-${key}`}
      name={key}
      lang={lang}
      dir={lang === 'ar' ? 'rtl' : 'ltr'}
      rows={Math.min(12, Math.ceil(italian.length / 60) + 1)}
      aria-describedby={isStale ? `source-${key} stale-${key}` : `source-${key}`}
    >
      {translated}
    </textarea>
    <StillRight text={text} />
  </div>
);

const Problems = ({ problems }: Translation) =>
  problems.length === 0 ? null : (
    <div class="error-summary" role="alert" tabindex={-1} id="errors" aria-labelledby="errors-title">
      <h2 id="errors-title">{t('translations.problems')}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );

const Standing = ({ standing, texts, said }: Translation) => (
  <>
    <Done said={said} />
    {standing === 'stale' && (
      <Callout>
        <p>{t('translations.changed')}</p>
      </Callout>
    )}
    {texts.some(({ isStale }) => isStale) && (
      <Callout>
        <p>{t('translations.changedTexts')}</p>
      </Callout>
    )}
    {standing === 'missing' && <p>{t('translations.none')}</p>}
  </>
);

export const TranslationPage = ({ translation }: { translation: Translation }) => {
  const { ref, name, lang, languages, texts, base, draft, mayPublish } = translation;
  const address = recordPartAddress(ref, 'traduzioni');
  return (
    <div class="container editor">
      <Problems {...translation} />
      <h1>{t('translations.titleOf', { name })}</h1>
      <LanguageTabs address={address} languages={languages} here={lang} />
      <Standing {...translation} />
      <p>{t('translations.hint')}</p>
      <form method="post" action={`${address}?lingua=${lang}`} noValidate>
        <input type="hidden" name="base" value={base} />
        <input type="hidden" name="version" value={draft?.version ?? ''} />
        {texts.map((text) => (
          <TextField key={text.key} text={text} lang={lang} />
        ))}
        <p class="actions">
          <button class="btn btn-outline-primary" type="submit" name="do" value="save">
            {t('translations.save')}
          </button>
          <button class="btn btn-primary" type="submit" name="do" value={mayPublish ? 'publish' : 'submit'}>
            {mayPublish ? t('translations.publish') : t('translations.submit')}
          </button>
        </p>
      </form>
      <p class="actions">
        <a href={recordAddress(ref)}>{t('translations.back')}</a>
        <a href={`${translationsAddress}?lingua=${lang}`}>{t('translations.all')}</a>
      </p>
    </div>
  );
};
