/** One appointment in a list of the day: when, who, why, what they need, and what became of it. */
import type { Language } from '#content/model/common.ts';
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import { paths } from '../../../urls.ts';
import type { ViewContext } from '../../context.ts';
import { formatTime } from '../../journey/moments.ts';
import { staffTranslator as t } from '../../translator.ts';

export type VisitState = 'expected' | 'arrived' | 'fulfilled' | 'noshow';
export type VisitMark = Exclude<VisitState, 'expected'>;

export type VisitCard = {
  id: string;
  code: string;
  startsAt: number;
  endsAt: number;
  /** Undefined once forgotten. */
  name: string | undefined;
  desk: Desk;
  type: AppointmentType | undefined;
  language: Language;
  /** Already in words. */
  need: string | undefined;
  access: readonly ('step-free' | 'interpreter' | 'companion')[];
  asked: { people?: number | undefined; children?: boolean | undefined; womanOperator?: boolean | undefined };
  forOther: boolean;
  cancelled: boolean;
  trial: boolean;
  state: VisitState;
  turn: number;
  marks: readonly VisitMark[];
  /** "Prenotato da Anna", with the organization where it is another. */
  madeBy: string | undefined;
};

type Props = { visit: VisitCard; context: ViewContext /** Where the page comes back to. */; back: string };

/** "interprete · 3 persone · con bambini". */
export const visitNeeds = ({ access, asked, language, forOther }: VisitCard): string[] => [
  ...(language === 'it' ? [] : [t('agenda.speaks', { language: t(`agenda.languages.${language}`) })]),
  ...access.map((one) => t(`agenda.access.${one}`)),
  ...(asked.people === undefined ? [] : [t('agenda.people', { count: asked.people })]),
  ...(asked.children ? [t('agenda.children')] : []),
  ...(asked.womanOperator ? [t('agenda.womanOperator')] : []),
  ...(forOther ? [t('agenda.forOther')] : []),
];

const stateClass: Record<VisitState, string> = {
  expected: 'visit-state',
  arrived: 'visit-state is-here',
  fulfilled: 'visit-state is-done',
  noshow: 'visit-state is-absent',
};

const State = ({ visit: { cancelled, state } }: { visit: VisitCard }) => {
  if (cancelled) return <p class="visit-state is-absent">{t('agenda.state.cancelled')}</p>;
  return state === 'expected' ? null : <p class={stateClass[state]}>{t(`agenda.state.${state}`)}</p>;
};

const MarkButton = ({ visit, mark, back }: { visit: VisitCard; mark: VisitMark | 'undo'; back: string }) => {
  const name = visit.name ?? visit.code;
  return (
    <form method="post" action={paths.staffMarks}>
      <input type="hidden" name="booking" value={visit.id} />
      <input type="hidden" name="seen" value={visit.turn} />
      <input type="hidden" name="back" value={back} />
      <button
        class={mark === 'arrived' || mark === 'fulfilled' ? 'btn btn-primary' : 'btn btn-outline-primary'}
        type="submit"
        name="mark"
        value={mark}
        id={`${mark}-${visit.id}`}
      >
        {t(`agenda.mark.${mark}`)}
        <span class="visually-hidden"> {name}</span>
      </button>
    </form>
  );
};

const Marks = ({ visit, back }: Omit<Props, 'context'>) => (
  <div class="visit-marks">
    {visit.marks.map((mark) => (
      <MarkButton key={mark} visit={visit} mark={mark} back={back} />
    ))}
    {visit.state !== 'expected' && !visit.cancelled && <MarkButton visit={visit} mark="undo" back={back} />}
  </div>
);

const Papers = ({ visit: { type }, context: { directory } }: Omit<Props, 'back'>) => {
  const names = (type?.documents ?? []).flatMap((item) => {
    const ids = 'doc' in item ? [item.doc] : 'any' in item ? item.any : item.all;
    return ids.map((id) => directory.documents.get(id)?.name.it ?? id);
  });
  return names.length === 0 ? null : (
    <details>
      <summary>{t('agenda.papers', { count: names.length })}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
};

/** `severalDesks`: the list mixes desks, so each says which. */
export const VisitItem = ({ visit, context, back, severalDesks }: Props & { severalDesks: boolean }) => {
  const needs = visitNeeds(visit);
  return (
    <li class={visit.cancelled ? 'visit is-cancelled' : 'visit'} id={`visita-${visit.id}`}>
      <p class="visit-time">
        <span class="ltr">{formatTime(visit.startsAt)}</span>
      </p>
      <div class="visit-body">
        <h3>
          <a href={paths.staffBooking(visit.id)}>{visit.name ?? t('agenda.forgotten')}</a>
        </h3>
        <p>{[visit.type?.name.it, visit.need, severalDesks && visit.desk.name.it].filter(Boolean).join(' · ')}</p>
        {needs.length > 0 && <p class="visit-needs">{needs.join(' · ')}</p>}
        {visit.madeBy && <p class="visit-made">{t('agenda.madeBy', { name: visit.madeBy })}</p>}
        {visit.trial && <p class="visit-made">{t('agenda.trial')}</p>}
        {!visit.cancelled && <Papers visit={visit} context={context} />}
      </div>
      <div class="visit-now">
        <State visit={visit} />
        <Marks visit={visit} back={back} />
      </div>
    </li>
  );
};
