/**
 * One question with five answers; what was good, or hard, is asked below once one of them is chosen (by style alone). The
 * words and marks of the block on pages are those of the ministry's model for the sites of Comuni.
 */
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { Icon } from '../icon.tsx';
import { Trap } from '../journey/contacts-step.tsx';
import type { FormState } from '../journey/fields.tsx';

export const rates = [1, 2, 3, 4, 5] as const;
/** What may be chosen of each side, besides a text. */
export const goodAnswers = ['clear', 'complete', 'onTrack', 'working', 'other'] as const;
export const hardAnswers = ['unclear', 'incomplete', 'lost', 'broken', 'other'] as const;
/** From this rate on what was good is asked, below it what was hard. */
export const goodFrom = 4;
export const mostWords = 200;

type Props = {
  /** Address of the page without language; that of booking for the whole journey. */
  page: string;
  question: string;
  /** Nothing was chosen: said above the stars. */
  missing?: boolean;
  context: ViewContext;
};

const Stars = ({ question, missing, context: { t } }: Props) => (
  <fieldset class="rating-stars" aria-describedby={missing ? 'error-rate' : undefined}>
    <legend>
      <h2 class="rating-question" id="feedback-title" data-element="feedback-title">
        {question}
      </h2>
    </legend>
    {missing && (
      <p class="field-error" id="error-rate" role="alert">
        {t('feedback.choose')}
      </p>
    )}
    {rates.map((rate) => (
      <label class="rating-star" key={rate}>
        <input
          class={rate >= goodFrom ? 'rate-high' : 'rate-low'}
          type="radio"
          name="rate"
          value={rate}
          required
          data-element={`feedback-rate-${rate}`}
        />
        <Icon name="star" size={32} />
        <span aria-hidden="true">{rate}</span>
        <span class="visually-hidden">{t('feedback.rate', { rate })}</span>
      </label>
    ))}
  </fieldset>
);

type SideProps = { name: 'good' | 'hard'; mark: string; legend: string; answers: readonly [string, string][] };

const Side = ({ name, mark, legend, answers }: SideProps) => (
  <fieldset class={name === 'good' ? 'rating-more rating-good' : 'rating-more rating-hard'} data-element={mark}>
    <legend data-element="feedback-rating-question">{legend}</legend>
    {answers.map(([value, label]) => (
      <label class="choice" key={value}>
        <input type="radio" name={name} value={value} />
        <span data-element="feedback-rating-answer">{label}</span>
      </label>
    ))}
  </fieldset>
);

export const RatingForm = (props: Props) => {
  const { page, context } = props;
  const { t, lang } = context;
  const form: FormState = { t, typed: {}, problems: [] };
  return (
    <form class="rating" method="post" action={inLanguage(lang, paths.rate)}>
      <input type="hidden" name="page" value={page} />
      <Stars {...props} />
      <Side
        name="good"
        mark="feedback-rating-positive"
        legend={t('feedback.goodTitle')}
        answers={goodAnswers.map((answer) => [answer, t(`feedback.good.${answer}`)])}
      />
      <Side
        name="hard"
        mark="feedback-rating-negative"
        legend={t('feedback.hardTitle')}
        answers={hardAnswers.map((answer) => [answer, t(`feedback.hard.${answer}`)])}
      />
      <div class="rating-more field">
        <label class="field-label" for="feedback-words">
          {t('feedback.words')}
        </label>
        <p class="field-hint" id="hint-feedback-words">
          {t('feedback.noNames')}
        </p>
        <input
          class="form-control"
          id="feedback-words"
          name="words"
          type="text"
          dir="auto"
          maxLength={mostWords}
          autocomplete="off"
          aria-describedby="hint-feedback-words"
          data-element="feedback-input-text"
        />
      </div>
      <Trap form={form} />
      <button class="btn btn-outline-primary" type="submit">
        {t('feedback.send')}
      </button>
    </form>
  );
};
