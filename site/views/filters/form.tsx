/** The filters of a list. It is a plain form: without scripts its button asks the server for the list. */
import type { Filters } from '#content/model/filter-list.ts';
import { asksForBeds } from '#content/model/filter-offer.ts';
import type { FilterKind } from '#content/model/filters.ts';
import type { ViewContext } from '../context.ts';
import { Icon } from '../icon.tsx';
import { areOff, ChoiceRadios, ChoiceSelect, ChoiceTicks, Frame } from './controls.tsx';

type Props = { filters: Filters; context: ViewContext };

const offers = ({ filters }: Props, ...kinds: readonly FilterKind[]): boolean =>
  kinds.some((kind) => (filters.offer[kind] ?? []).length > 0);

const Where = (props: Props) => {
  const { t } = props.context;
  return (
    <div>
      <ChoiceSelect kind="comune" label={t('filters.comune')} any={t('filters.anyComune')} {...props} />
      <ChoiceTicks kind="near" {...props} />
    </div>
  );
};

const What = (props: Props) => {
  const { t } = props.context;
  return (
    <div>
      <ChoiceSelect kind="need" label={t('filters.need')} any={t('filters.anyNeed')} {...props} />
      <ChoiceSelect kind="language" label={t('filters.language')} any={t('filters.any')} {...props} />
    </div>
  );
};

const When = (props: Props) =>
  offers(props, 'opening') ? (
    <Frame legend={props.context.t('filters.opening')} off={areOff(['opening'], props)}>
      <ChoiceRadios kind="opening" any={props.context.t('filters.any')} {...props} />
    </Frame>
  ) : null;

const howKinds = ['bookable', 'without', 'anonymous'] as const;

const How = (props: Props) =>
  offers(props, ...howKinds) ? (
    <Frame legend={props.context.t('filters.how')} off={areOff(howKinds, props)}>
      <ChoiceTicks kind="bookable" {...props} />
      <ChoiceTicks kind="without" {...props} />
      <ChoiceTicks kind="anonymous" {...props} />
    </Frame>
  ) : null;

const Whom = (props: Props) => {
  const { chosen, place } = props.filters;
  return offers(props, 'receives') ? (
    <Frame legend={props.context.t('filters.receives')} group="receives" off={!asksForBeds(chosen, place)}>
      <ChoiceTicks kind="receives" {...props} />
    </Frame>
  ) : null;
};

/** `action`: the address of the list, in the language of the page. `keep`: what else was asked. */
type FormProps = Props & { action: string; keep?: Readonly<Record<string, string | undefined>> };

export const FilterForm = ({ action, keep = {}, ...props }: FormProps) => {
  const { t } = props.context;
  return (
    <form class="filters" method="get" action={`${action}#filtri`}>
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value ?? ''} />
      ))}
      <details>
        <summary>
          <Icon name="filter" />
          {t('filters.title')}
          <Icon name="chevron-down" size={20} />
        </summary>
        <div class="filters-fields">
          <Where {...props} />
          <What {...props} />
          <When {...props} />
          <How {...props} />
          <Whom {...props} />
        </div>
        <p>
          <button class="btn btn-primary" type="submit">
            {t('filters.apply')}
          </button>
        </p>
      </details>
    </form>
  );
};
