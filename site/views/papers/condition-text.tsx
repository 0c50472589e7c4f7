/** A condition as one sentence in one language: where a question of it is not translated, all of it is in Italian. */
import type { Condition } from '#content/model/condition.ts';
import type { ViewContext } from '../context.ts';
import { languageAttributes } from '../localized.tsx';
import { type Translate, translator } from '../translator.ts';
import { conditionInWords, isTranslated } from './condition-words.ts';

type Props = {
  condition: Condition;
  context: ViewContext;
  /** What stands before the condition, in the same language. */
  lead: (t: Translate) => string;
};

export const ConditionText = ({ condition, context, lead }: Props) => {
  const spoken = isTranslated(condition, context) ? context : { ...context, lang: 'it' as const, t: translator('it') };
  return (
    <span {...languageAttributes(spoken.lang, context.lang)}>
      {lead(spoken.t)} {conditionInWords(condition, spoken)}.
    </span>
  );
};
