/** Every closure that is not over for long, with what is still to be done for each. */
import type { Words } from '#content/model/common.ts';
import type { Span } from '#content/model/slot-hours.ts';
import { paths } from '../../../urls.ts';
import { ButtonLink } from '../../button.tsx';
import { Callout } from '../../callout.tsx';
import { staffTranslator as t } from '../../translator.ts';
import { spanInWords } from './spans.ts';

export type ClosureCard = {
  act: string;
  desk: string;
  words: Words;
  spans: readonly Span[];
  affected: number;
  toDo: number;
  waited: number;
  state: 'open' | 'revoked' | 'over';
};

const Progress = ({ affected, toDo, waited }: ClosureCard) => {
  if (affected === 0) return <p>{t('closures.nobody')}</p>;
  if (toDo + waited === 0) return <p>{t('closures.allDone')}</p>;
  return (
    <p>
      {toDo > 0 && <strong>{t('closures.todo', { count: toDo })}</strong>}
      {toDo > 0 && waited > 0 && ' · '}
      {waited > 0 && t('closures.waiting', { count: waited })}
    </p>
  );
};

const state = (card: ClosureCard): string | undefined => {
  if (card.state === 'revoked') return t('closures.reopened');
  return card.state === 'over' ? t('closures.over') : undefined;
};

const Card = (card: ClosureCard) => (
  <li class="staff-row">
    <h2>
      <a href={paths.staffClosure(card.act)}>
        {card.spans.slice(0, 1).map(spanInWords)}
        {card.spans.length > 1 && ` (+${card.spans.length - 1})`}
      </a>
    </h2>
    <p>
      {card.desk} · {card.words.it}
      {state(card) !== undefined && <> · {state(card)}</>}
    </p>
    <Progress {...card} />
  </li>
);

export const ClosuresPage = ({ closures, mayClose }: { closures: readonly ClosureCard[]; mayClose: boolean }) => (
  <div class="container agenda">
    <header class="page-head">
      <h1>{t('closures.title')}</h1>
      <p class="lead">{t('closures.lead')}</p>
    </header>
    {mayClose ? (
      <p class="actions">
        <ButtonLink href={paths.staffNewClosure} icon="calendar">
          {t('closures.new')}
        </ButtonLink>
      </p>
    ) : (
      <Callout title={t('closures.noDesks')} />
    )}
    {closures.length === 0 && mayClose && <p>{t('closures.none')}</p>}
    <ul class="staff-rows">
      {closures.map((card) => (
        <Card key={card.act} {...card} />
      ))}
    </ul>
  </div>
);
