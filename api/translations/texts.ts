/** The words of a record in one language, as texts of a form, and back. What is typed is kept as it is. Pure. */
import type { Directory } from '#content/model/directory.ts';
import { type FieldPath, isObject, type Json, type JsonObject, type RecordData } from '#content/model/record-data.ts';
import { ServiceWords } from '#content/model/service.ts';
import { inlineStanding, inlineWords, wordsHash } from '#content/read.ts';
import { fieldLabel } from '#views/staff/review/labels.ts';
import { sections, stillRightKey, type TargetLanguage, type Text } from '#views/staff/translations/texts.ts';
import { staffTranslator as t } from '#views/translator.ts';
import { basisOf, withInline } from './inline.ts';

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const stepsOf = (words: JsonObject | undefined): JsonObject[] =>
  Array.isArray(words?.steps) ? words.steps.filter(isObject) : [];

const keyOf = (path: FieldPath): string => ['facts', ...path].join('.');
/** Lists count from one, for who reads. */
const named = (path: FieldPath): FieldPath => path.map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : key));

/** Those inside the facts, that no file of words has. */
const factTexts = (
  { facts }: RecordData,
  { lang, directory }: { lang: TargetLanguage; directory: Directory },
): Text[] =>
  inlineWords(facts).map(({ path, words }) => ({
    key: keyOf(path),
    label: fieldLabel(['facts', ...named(path)], directory),
    italian: words.it,
    translated: typeof words[lang] === 'string' ? words[lang] : '',
    isStale: inlineStanding({ words }, lang, basisOf(facts)) === 'stale',
  }));

/** Those that stand in Italian. */
export const textsOf = (data: RecordData, lang: TargetLanguage, directory: Directory): Text[] => [
  ...fileTexts(data, lang),
  ...factTexts(data, { lang, directory }),
];

const fileTexts = ({ words }: RecordData, lang: TargetLanguage): Text[] => {
  const [it = {}, own] = [words.it, words[lang]];
  const told = sections.filter((key) => textOf(it[key]) !== '');
  const texts = told.map((key) => {
    const label = t(`translations.sections.${key}`);
    return { key, label, italian: textOf(it[key]), translated: textOf(own?.[key]), isStale: false };
  });
  const steps = stepsOf(it).map(({ text }, index) => ({
    key: `steps.${index}`,
    label: t('translations.step', { number: index + 1 }),
    italian: textOf(text),
    translated: textOf(stepsOf(own)[index]?.text),
    isStale: false,
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
  if (data.words.it === undefined)
    return inlineWords(data.facts).some(({ words }) => words[lang] !== undefined) ? 'current' : 'missing';
  if (own === undefined) return 'missing';
  return own.basedOn === hashOf(data) ? 'current' : 'stale';
};

type Typed = Readonly<Record<string, string>>;

/** What is left empty is taken away; if everything is, so is the language. */
export const translated = (data: RecordData, lang: TargetLanguage, form: Typed): RecordData => {
  const typed: Typed = Object.fromEntries(
    Object.entries(form).map(([key, text]) => [key, text.replaceAll('\r\n', '\n')]),
  );
  const texts = inlineWords(data.facts).flatMap(({ path }) => {
    const text = typed[keyOf(path)];
    return text === undefined ? [] : [{ path, text, isRead: typed[stillRightKey(keyOf(path))] === '1' }];
  });
  return { ...withFileWords(data, lang, typed), facts: withInline(data.facts, lang, texts) };
};

const withFileWords = (data: RecordData, lang: TargetLanguage, typed: Typed): RecordData => {
  const known = fileTexts(data, lang).map(({ key }) => [key, typed[key] ?? ''] as const);
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
