/**
 * The end of every page about a record: is it clear, is it right. Where being seen is a danger only links stand here: from
 * such a page no form can prove that it is ours, because it tells nobody where it stands.
 */
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { RatingForm } from './rating.tsx';

type Props = { page: string; sensitive: boolean; context: ViewContext };

/** `/segnala/?pagina=/servizi/emporio/` */
export const asking = (path: string, page: string, { lang }: Pick<ViewContext, 'lang'>): string =>
  `${inLanguage(lang, path)}?pagina=${page}`;

export const FeedbackBlock = ({ page, sensitive, context }: Props) => {
  const { t } = context;
  return (
    <section class="feedback no-print" aria-labelledby="feedback-title" data-element="feedback">
      <div class="container">
        {sensitive ? (
          <h2 class="rating-question" id="feedback-title" data-element="feedback-title">
            <a href={asking(paths.rate, page, context)} rel="nofollow">
              {t('feedback.question')}
            </a>
          </h2>
        ) : (
          <RatingForm page={page} question={t('feedback.question')} context={context} />
        )}
        <p>
          <a href={asking(paths.correct, page, context)} rel="nofollow">
            {t('feedback.correct')}
          </a>
        </p>
      </div>
    </section>
  );
};
