/** The words of a service in one language, as texts of a form, and back. What is typed is kept as it is. Pure. */
import { isObject, type Json, type JsonObject, type RecordData } from '#content/model/record-data.ts';
import { ServiceWords } from '#content/model/service.ts';
import { wordsHash } from '#content/read.ts';
import { sections, type TargetLanguage, type Text } from '#views/staff/translations/texts.ts';
import { staffTranslator as t } from '#views/translator.ts';

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const stepsOf = (words: JsonObject | undefined): JsonObject[] =>
  Array.isArray(words?.steps) ? words.steps.filter(isObject) : [];

/** Those that stand in Italian. */
export const textsOf = ({ words }: RecordData, lang: TargetLanguage): Text[] => {
  const [it = {}, own] = [words.it, words[lang]];
  const told = sections.filter((key) => textOf(it[key]) !== '');
  const texts = told.map((key) => {
    const label = t(`translations.sections.${key}`);
    return { key, label, italian: textOf(it[key]), translated: textOf(own?.[key]) };
  });
  const steps = stepsOf(it).map(({ text }, index) => ({
    key: `steps.${index}`,
    label: t('translations.step', { number: index + 1 }),
    italian: textOf(text),
    translated: textOf(stepsOf(own)[index]?.text),
  }));
  return [...texts, ...steps];
};

/** Fingerprint of the Italian; undefined while that is not right yet. */
const hashOf = ({ words }: RecordData): string | undefined => {
  const parsed = ServiceWords.safeParse(words.it);
  return parsed.success ? wordsHash(parsed.data) : undefined;
};

export const standingOf = (data: RecordData, lang: TargetLanguage): 'missing' | 'stale' | 'current' => {
  const own = data.words[lang];
  if (own === undefined) return 'missing';
  return own.basedOn === hashOf(data) ? 'current' : 'stale';
};

/** Nothing typed: the language is taken away. */
export const translated = (
  data: RecordData,
  lang: TargetLanguage,
  typed: Readonly<Record<string, string>>,
): RecordData => {
  const known = textsOf(data, lang).map(({ key }) => [key, typed[key] ?? ''] as const);
  const own = known.filter(([key, text]) => !key.startsWith('steps.') && text !== '');
  const steps = stepsOf(data.words.it).flatMap(({ when = '' }, index) => {
    const text = typed[`steps.${index}`] ?? '';
    return text === '' ? [] : [{ when, text }];
  });
  const others = Object.fromEntries(Object.entries(data.words).filter(([key]) => key !== lang));
  if (own.length === 0 && steps.length === 0) return { ...data, words: others };
  const basedOn = hashOf(data);
  const words: JsonObject = {
    ...(basedOn === undefined ? {} : { basedOn }),
    ...Object.fromEntries(own),
    ...(steps.length > 0 ? { steps } : {}),
  };
  return { ...data, words: { ...others, [lang]: words } };
};
