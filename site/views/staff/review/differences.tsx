/** Field by field, what was and what would be. */
import type { Difference } from '#content/model/differences.ts';
import type { ViewContext } from '../../context.ts';
import { staffTranslator as t } from '../../translator.ts';
import { fieldLabel } from './labels.ts';
import { FieldValue } from './value.tsx';

/** Fingerprints of the Italian: nobody reads them. */
const isBasis = ({ path }: Difference): boolean => path.includes('basedOn');

const Values = ({ change: { before, after }, context }: { change: Difference; context: ViewContext }) => (
  <>
    <dd class="review-before">
      <small>{t('review.draft.before')}</small> <FieldValue value={before} context={context} />
    </dd>
    <dd class="review-after">
      <small>{t('review.draft.after')}</small> <FieldValue value={after} context={context} />
    </dd>
  </>
);

type Props = { changes: readonly Difference[]; context: ViewContext };

export const Differences = ({ changes, context }: Props) =>
  changes.length === 0 ? (
    <p>{t('review.draft.noChanges')}</p>
  ) : (
    <dl class="review-changes">
      {changes.map((change) => (
        <div key={change.path.join('.')}>
          <dt>{fieldLabel(change.path, context.directory)}</dt>
          {isBasis(change) ? <dd>{t('review.draft.reread')}</dd> : <Values change={change} context={context} />}
        </div>
      ))}
    </dl>
  );
