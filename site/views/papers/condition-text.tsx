/** A condition in one language: where a question of it is not translated, all of it is in Italian. */
import type { Condition } from '#content/model/condition.ts';
import type { ViewContext } from '../context.ts';
import { languageAttributes } from '../localized.tsx';
import { type Translate, translator } from '../translator.ts';
import { conditionInWords, isTranslated, partsInWords } from './condition-words.ts';

type Props = {
  condition: Condition;
  context: ViewContext;
  /** What stands before the condition, in the same language. */
  lead: (t: Translate) => string;
};

const spokenIn = (condition: Condition, context: ViewContext): ViewContext =>
  isTranslated(condition, context) ? context : { ...context, lang: 'it' as const, t: translator('it') };

/** As one sentence. */
export const ConditionText = ({ condition, context, lead }: Props) => {
  const spoken = spokenIn(condition, context);
  return (
    <span {...languageAttributes(spoken.lang, context.lang)}>
      {lead(spoken.t)} {conditionInWords(condition, spoken)}.
    </span>
  );
};

/** Of several parts, one a line. */
export const ConditionLines = ({ condition, context, lead }: Props) => {
  const spoken = spokenIn(condition, context);
  const parts = partsInWords(condition, spoken);
  if (parts.length === 1) {
    return (
      <p>
        <ConditionText condition={condition} context={context} lead={lead} />
      </p>
    );
  }
  return (
    <div {...languageAttributes(spoken.lang, context.lang)}>
      <p>{lead(spoken.t)}:</p>
      <ul>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </div>
  );
};
