/** One closure, with everybody it concerns until each is dealt with. */
import type { Words } from '#content/model/common.ts';
import type { Desk } from '#content/model/desk.ts';
import type { Span } from '#content/model/slot-hours.ts';
import type { Instant } from '#content/model/time.ts';
import { paths } from '../../../urls.ts';
import { ButtonLink } from '../../button.tsx';
import { Callout } from '../../callout.tsx';
import type { ViewContext } from '../../context.ts';
import { formatMoment } from '../../journey/moments.ts';
import { staffTranslator as t } from '../../translator.ts';
import { CountedRows } from '../counted-rows.tsx';
import { Done, NotDone } from '../notice.tsx';
import { type AffectedCard, AffectedItem, closureParts } from './affected-item.tsx';
import { spansInWords } from './spans.ts';

export type ShownClosure = {
  act: string;
  desk: Desk;
  spans: readonly Span[];
  words: Words;
  madeBy: string;
  madeAt: Instant;
  revokedAt: Instant | undefined;
  /** It can still be opened again. */
  mayReopen: boolean;
  toDo: readonly AffectedCard[];
  waited: readonly AffectedCard[];
  done: readonly AffectedCard[];
};

type Props = {
  closure: ShownClosure;
  said: string | undefined;
  /** What could not be done. */
  problem: string | undefined;
  context: ViewContext;
};

const Head = ({ closure, context }: Pick<Props, 'closure' | 'context'>) => (
  <header class="page-head">
    <h1>
      {t('closures.one.title')}: {closure.desk.name.it}
    </h1>
    <ul>
      {spansInWords(closure.spans).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
    <p>{t('closures.one.public', { words: closure.words.it })}</p>
    <p>{t('closures.one.made', { name: closure.madeBy, when: formatMoment(closure.madeAt, context) })}</p>
    {closure.revokedAt !== undefined && (
      <p>
        <strong>{t('closures.one.revoked', { when: formatMoment(closure.revokedAt, context) })}</strong>
      </p>
    )}
  </header>
);

export const ClosurePage = ({ closure, said, problem, context }: Props) => {
  const { act, toDo, waited, done, mayReopen } = closure;
  const all = toDo.length + waited.length + done.length;
  const row = (card: AffectedCard) => <AffectedItem key={card.booking} card={card} acts context={context} />;
  return (
    <div class="container agenda">
      <Done said={said} />
      <NotDone problem={problem} />
      <Head closure={closure} context={context} />
      {all === 0 && <p>{t('closures.nobody')}.</p>}
      {all > 0 && toDo.length + waited.length === 0 && <Callout icon="check" title={t('closures.allDone')} />}
      <CountedRows title={t('closures.one.todoTitle')} cards={toDo} row={row} />
      <CountedRows title={t('closures.one.waitingTitle')} cards={waited} row={row} />
      <CountedRows
        title={t('closures.one.doneTitle')}
        cards={done}
        row={(card) => <AffectedItem key={card.booking} card={card} acts={false} context={context} />}
      />
      <p class="actions">
        {closure.revokedAt === undefined && (
          <ButtonLink href={paths.staffClosurePart(act, closureParts.notice)} icon="print" look="outline">
            {t('closures.one.notice')}
          </ButtonLink>
        )}
        {mayReopen && (
          <ButtonLink href={paths.staffClosurePart(act, closureParts.reopen)} look="outline">
            {t('closures.one.reopen')}
          </ButtonLink>
        )}
      </p>
      <p>
        <a href={paths.staffClosures}>{t('closures.one.all')}</a>
      </p>
    </div>
  );
};

type ReopenProps = { closure: ShownClosure; told: number };

export const ReopenPage = ({ closure, told }: ReopenProps) => (
  <div class="container agenda">
    <h1>{t('closures.reopen.title')}</h1>
    <p class="lead">{closure.desk.name.it}</p>
    <ul>
      {spansInWords(closure.spans).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
    <p>{t('closures.reopen.text')}</p>
    {told > 0 && <p>{t('closures.reopen.told', { count: told })}</p>}
    <form method="post" action={paths.staffClosurePart(closure.act, closureParts.reopen)}>
      <p class="actions">
        <button class="btn btn-primary" type="submit">
          {t('closures.reopen.button')}
        </button>
        <a href={paths.staffClosure(closure.act)}>{t('closures.reopen.keep')}</a>
      </p>
    </form>
  </div>
);
