/** Two changes of the same fields: both are shown, and one is chosen for each. */
import type { Clash } from '#content/model/merge.ts';
import type { ViewContext } from '../../context.ts';
import { staffTranslator as t } from '../../translator.ts';
import { NotDone } from '../notice.tsx';
import { reviewAddresses } from './addresses.ts';
import { fieldLabel } from './labels.ts';
import { FieldValue } from './value.tsx';

/** The name of the choice in the form. */
export const clashName = (clash: Pick<Clash, 'path'>): string => `campo.${clash.path.join('.')}`;

const Choice = ({ clash, context }: { clash: Clash; context: ViewContext }) => (
  <fieldset class="review-clash">
    <legend>{fieldLabel(clash.path, context.directory)}</legend>
    <p>
      <small>{t('review.conflict.base')}</small> <FieldValue value={clash.base} context={context} />
    </p>
    {(['theirs', 'mine'] as const).map((side) => (
      <label key={side} class="review-side">
        <input type="radio" name={clashName(clash)} value={side} required />
        <span>
          <strong>{t(`review.conflict.${side}`)}</strong> <FieldValue value={clash[side]} context={context} />
        </span>
      </label>
    ))}
  </fieldset>
);

type Props = { draft: string; name: string; clashes: readonly Clash[]; incomplete: boolean; context: ViewContext };

export const ConflictPage = ({ draft, name, clashes, incomplete, context }: Props) => (
  <div class="container">
    <h1>{t('review.conflict.title')}</h1>
    <NotDone problem={incomplete ? t('review.conflict.chooseAll') : undefined} />
    <p>{clashes.length === 0 ? t('review.conflict.none') : t('review.conflict.intro', { name })}</p>
    <form method="post" action={reviewAddresses.conflict(draft)}>
      {clashes.map((clash) => (
        <Choice key={clashName(clash)} clash={clash} context={context} />
      ))}
      <div class="actions">
        <button class="btn btn-primary" type="submit">
          {t('review.conflict.keep')}
        </button>
      </div>
    </form>
  </div>
);
