/** A condition in words, so that the whole list of papers can be read without answering anything. */
import type { Condition } from '#content/model/condition.ts';
import type { ViewContext } from '../context.ts';
import { formatList } from '../dates.ts';
import { wordsIn } from '../localized.tsx';

const answersOf = (value: unknown): string[] => [value].flat().filter((one): one is string => typeof one === 'string');

type Sentence = 'papers.answer' | 'papers.answerNot';

function questionInWords([id, value]: [string, unknown], sentence: Sentence, context: ViewContext): string {
  const { t, lang, directory } = context;
  const question = directory.questions.get(id);
  if (!question) return id;
  const labels = answersOf(value).map((answer) => {
    const label = question.answers.find((one) => one.id === answer)?.label;
    return `«${label ? wordsIn(label, lang).text : answer}»`;
  });
  return t(sentence, {
    question: wordsIn(question.text, lang).text,
    answers: formatList(labels, lang, 'disjunction'),
  });
}

/** "non rispondi «No» a «Hai uno sfratto?»" where one question is denied; else the whole as not holding. */
function denialInWords(denied: Condition, context: ViewContext): string {
  const [only, ...others] = Object.entries(denied);
  return only && others.length === 0 && context.directory.questions.has(only[0])
    ? questionInWords(only, 'papers.answerNot', context)
    : context.t('papers.not', { condition: conditionInWords(denied, context) });
}

/** What must all hold, each as "rispondi «In affitto» a «Dove abiti?»". */
export function partsInWords(condition: Condition, context: ViewContext): string[] {
  const { all, any, not, ...questions } = condition;
  return [
    ...Object.entries(questions).map((asked) => questionInWords(asked, 'papers.answer', context)),
    ...(all ?? []).map((one) => conditionInWords(one, context)),
    ...(any
      ? [
          formatList(
            any.map((one) => conditionInWords(one, context)),
            context.lang,
            'disjunction',
          ),
        ]
      : []),
    ...(not ? [denialInWords(not, context)] : []),
  ];
}

/** The same in one sentence. */
export const conditionInWords = (condition: Condition, context: ViewContext): string =>
  formatList(partsInWords(condition, context), context.lang);

/** Whether every question that a condition asks can be asked in the language of the page. */
export const isTranslated = ({ all = [], any = [], not, ...asked }: Condition, context: ViewContext): boolean => {
  const { lang, directory } = context;
  const hasWords = (id: string): boolean => {
    const question = directory.questions.get(id);
    return (
      question !== undefined &&
      [question.text, ...question.answers.map(({ label }) => label)].every((one) => lang in one)
    );
  };
  const nested = [...all, ...any, ...(not ? [not] : [])];
  return Object.keys(asked).every(hasWords) && nested.every((one) => isTranslated(one, context));
};
