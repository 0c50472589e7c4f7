/**
 * The filters of results. Their controls are those of all services, of which the ones that make sense for the results are
 * shown; before anybody asks they wait, unseen, for the script.
 */
import { writeFilters } from '#content/model/filter-address.ts';
import type { Filters } from '#content/model/filter-list.ts';
import type { Chosen } from '#content/model/filters.ts';
import { inLanguage, paths } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { FilterForm } from '../filters/form.tsx';
import { Outcome } from '../filters/outcome.tsx';
import type { Asked } from './form.tsx';

type Props = { filters: Filters; asked: Asked | undefined; context: ViewContext };

export const ResultFilters = ({ filters, asked, context }: Props) => {
  const action = inLanguage(context.lang, paths.search);
  const words = new URLSearchParams({ q: asked?.q ?? '', ...(asked?.comune && { comune: asked.comune }) });
  const to = (chosen: Chosen): string => `${action}?${words}${writeFilters(chosen).replace('?', '&')}`;
  return (
    <div class="filtered" id="filtri" data-result-filters hidden={filters.candidates.size === 0}>
      <FilterForm filters={filters} action={action} keep={{ q: asked?.q, comune: asked?.comune }} context={context} />
      <Outcome filters={filters} to={to} context={context} />
    </div>
  );
};
