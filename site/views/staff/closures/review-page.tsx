/** Who is affected, before anything is closed. */
import type { Desk } from '#content/model/desk.ts';
import type { Span } from '#content/model/slot-hours.ts';
import { paths } from '../../../urls.ts';
import { Callout } from '../../callout.tsx';
import type { ViewContext } from '../../context.ts';
import { TextField } from '../../journey/fields.tsx';
import type { Typed } from '../../journey/problems.ts';
import { staffTranslator as t } from '../../translator.ts';
import { spansInWords } from './spans.ts';

export type Preview = {
  desk: Desk;
  spans: readonly Span[];
  /** How many have an appointment there, by how they can be reached. */
  ways: Readonly<Record<'email' | 'phone' | 'neither', number>>;
  trial: boolean;
};

/** `typed`: what was chosen, sent again with the button. `change`: the address where it is chosen anew. */
type Props = { preview: Preview; typed: Typed; change: string; context: ViewContext };

const ways = ['email', 'phone', 'neither'] as const;

const Affected = ({ preview: { ways: counts, trial } }: Pick<Props, 'preview'>) => {
  const count = counts.email + counts.phone + counts.neither;
  if (count === 0) return <Callout icon="check" title={t('closures.review.nobody')} />;
  return (
    <Callout tone="warning" title={t('closures.review.people', { count })}>
      <ul>
        {ways
          .filter((way) => counts[way] > 0)
          .map((way) => (
            <li key={way}>
              <strong>{counts[way]}</strong> {t(`closures.review.${way}`)}
            </li>
          ))}
      </ul>
      {trial && <p>{t('closures.review.trial')}</p>}
    </Callout>
  );
};

export const ReviewClosurePage = ({ preview, typed, change, context }: Props) => (
  <div class="container agenda">
    <h1>{t('closures.review.title')}</h1>
    <p class="lead">{preview.desk.name.it}</p>
    <ul>
      {spansInWords(preview.spans).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
    <Affected preview={preview} />
    <form method="post" action={paths.staffClosures}>
      {Object.entries(typed).map(([name, value]) => (
        <input type="hidden" key={name} name={name} value={value} />
      ))}
      <TextField
        name="motivo"
        label={t('closures.review.reason')}
        hint={t('closures.review.reasonHint')}
        maxLength={120}
        autocomplete="off"
        form={{ t: context.t, typed: { motivo: t('closures.review.reasonDefault') }, problems: [] }}
      />
      <p class="actions">
        <button class="btn btn-primary" type="submit">
          {t('closures.review.button')}
        </button>
        <a href={change}>{t('closures.review.change')}</a>
      </p>
    </form>
  </div>
);
