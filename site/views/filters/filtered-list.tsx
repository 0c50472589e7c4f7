/**
 * A list of services in parts, with its filters: those that fit, then those of which something is not known. What the
 * server leaves out, the browser hides; so a list without filters holds everything.
 */
import type { ComponentChildren } from 'preact';
import type { Comune } from '#content/model/comune.ts';
import type { ServiceRecord } from '#content/model/directory.ts';
import { writeFilters } from '#content/model/filter-address.ts';
import { type Filters, filtersOf, isFiltered, type Request, verdictOf } from '#content/model/filter-list.ts';
import { isOffered, type ListPlace } from '#content/model/filter-offer.ts';
import { flag, isChosen } from '#content/model/filters.ts';
import { neighbours } from '#content/model/selection.ts';
import { inLanguage, paths } from '../../urls.ts';
import { MoreLink } from '../button.tsx';
import type { ViewContext } from '../context.ts';
import { Embedded } from '../embedded.tsx';
import { filterData } from './data.ts';
import { FilterForm } from './form.tsx';
import { doubtsInWords } from './names.ts';
import { Outcome } from './outcome.tsx';

export type Group = {
  id: string;
  title: ComponentChildren;
  services: readonly ServiceRecord[];
  /** The Comune whose services these are. */
  comune?: Comune;
  /** Instead of a list, where there are none. */
  none?: ComponentChildren;
};

type Items = (services: readonly ServiceRecord[]) => ComponentChildren;

export type ListProps = {
  /** The address of the list, without language. */
  path: string;
  place: ListPlace;
  groups: readonly Group[];
  items: Items;
  /** Links to the parts, above them. */
  jump?: { title: string; counted: boolean };
  /** What the address asks; absent when pages are built. */
  request?: Request | undefined;
  context: ViewContext;
};

/** Who chose a Comune is not shown the parts of others, also if a service is in both. */
function isInView({ comune }: Group, { chosen }: Filters, { directory }: ViewContext): boolean {
  const [wanted] = chosen.comune ?? [];
  if (wanted === undefined || comune === undefined || comune.id === wanted) return true;
  return isChosen(chosen, flag('near')) && neighbours(comune.id, directory).some(({ id }) => id === wanted);
}

function fitting(groups: readonly Group[], filters: Filters, context: ViewContext): Group[] {
  return groups
    .filter((group) => isInView(group, filters, context))
    .map((group) => ({ ...group, services: group.services.filter(({ id }) => verdictOf(filters, id) === 'yes') }))
    .filter(({ services }) => services.length > 0);
}

const Jump = ({ jump, groups }: { jump: NonNullable<ListProps['jump']>; groups: readonly Group[] }) => (
  <nav aria-labelledby="jump" data-jump>
    <h2 id="jump">{jump.title}</h2>
    <ul class="tags">
      {groups.map(({ id, title, services }) => (
        <li key={id}>
          <a class="tag" href={`#${id}`}>
            {title}
            {jump.counted && ` (${services.length})`}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

type PartProps = { group: Group; items: Items; context: ViewContext };

const Part = ({ group: { id, title, services, comune, none }, items, context: { directory } }: PartProps) => (
  <section
    id={id}
    aria-labelledby={`${id}-title`}
    data-part
    data-comune={comune?.id}
    data-near={
      comune &&
      neighbours(comune.id, directory)
        .map((one) => one.id)
        .join(' ')
    }
  >
    <h2 id={`${id}-title`}>{title}</h2>
    {services.length > 0 ? items(services) : none}
  </section>
);

type AskProps = { services: readonly ServiceRecord[]; filters: Filters; items: Items; context: ViewContext };

/** Of these services something that was chosen is not known. */
const ToAsk = ({ services, filters, items, context }: AskProps) => {
  const names = doubtsInWords(filters, context);
  return (
    <section class="filters-ask" aria-labelledby="da-chiedere" data-ask hidden={services.length === 0}>
      <h2 id="da-chiedere">{context.t('filters.askTitle')}</h2>
      <p data-ask-text>{services.length > 0 && context.t('filters.askText', { names })}</p>
      <div data-ask-list>{services.length > 0 && items(services)}</div>
    </section>
  );
};

/** The page of a Comune lists its own services; the list of all of them knows its neighbours too. */
const Wider = ({ filters: { place, chosen }, context }: { filters: Filters; context: ViewContext }) => {
  const { lang, t, directory } = context;
  const { comune } = place;
  if (comune === undefined || neighbours(comune, directory).length === 0) return null;
  const query = writeFilters({ ...chosen, comune: [comune], near: ['1'] });
  return (
    <p>
      <MoreLink href={inLanguage(lang, paths.services) + query}>{t('filters.wider')}</MoreLink>
    </p>
  );
};

const once = (groups: readonly Group[]): ServiceRecord[] => [...new Set(groups.flatMap(({ services }) => services))];

export const FilteredList = ({ path, place, groups, items, jump, request, context }: ListProps) => {
  const { directory, today, lang, t } = context;
  const services = once(groups);
  const filters = filtersOf({ services, place, directory, today }, request);
  const action = inLanguage(lang, path);
  const filtered = isFiltered(filters);
  const shown = filtered ? fitting(groups, filters, context) : groups;
  const toAsk = filtered ? services.filter(({ id }) => verdictOf(filters, id) === 'unknown') : [];
  return (
    <div class="filtered" id="filtri" data-filters={filtered ? 'narrowed' : 'whole'}>
      {isOffered(filters.offer) && (
        <>
          <FilterForm filters={filters} action={action} context={context} />
          <Outcome filters={filters} to={(other) => action + writeFilters(other)} context={context} />
          <Embedded value={filterData(filters, t)} data-filter-data />
        </>
      )}
      <div data-list>
        {jump && !filtered && <Jump jump={jump} groups={groups} />}
        <div class="sections">
          {shown.map((group) => (
            <Part key={group.id} group={group} items={items} context={context} />
          ))}
        </div>
      </div>
      <ToAsk services={toAsk} filters={filters} items={items} context={context} />
      <Wider filters={filters} context={context} />
    </div>
  );
};
