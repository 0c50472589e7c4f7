/**
 * The search: the form, the answer or, before anybody asks, the needs; and what the script takes from templates. The
 * server fills in an answer, the build leaves it empty.
 */
import { type Filters, filtersOf } from '#content/model/filter-list.ts';
import { inLanguage, paths } from '../../urls.ts';
import { QuickExit } from '../chrome/quick-exit.tsx';
import type { ViewContext } from '../context.ts';
import { NeedEmergency } from '../need/emergency.tsx';
import { NeedTiles } from '../need/needs.tsx';
import { type Asked, SearchForm } from './form.tsx';
import { EveryDoor, NothingFound } from './no-answer.tsx';
import { ResultFilters } from './result-filters.tsx';

type Given = {
  asked: Asked;
  /** "12 risultati". */
  count: string;
  /** Something is there to choose from: the needs need not be shown. */
  found: boolean;
  /** The words must not stay in the history of the browser, and there is a way out. */
  sensitive: boolean;
  /** As markup: the numbers to call, empty where nothing presses, and the results. */
  danger: string;
  answer: string;
  filters: Filters;
};

type Props = { given?: Given | undefined; context: ViewContext };

/** Filters of what nobody asked for yet. */
export const noResults = ({ directory, today }: ViewContext): Filters =>
  filtersOf({ services: [], among: [...directory.services.values()], place: { search: true }, directory, today });

const Start = ({ hidden, context }: { hidden: boolean; context: ViewContext }) => (
  <section data-start aria-labelledby="search-needs" hidden={hidden}>
    <h2 id="search-needs">{context.t('home.needsTitle')}</h2>
    <NeedTiles context={context} />
    <p>
      <a class="link-more" href={inLanguage(context.lang, paths.services)}>
        {context.t('home.allServices')}
      </a>
    </p>
  </section>
);

const Templates = ({ context }: { context: ViewContext }) => (
  <>
    <template data-template="none">
      <NothingFound context={context} />
    </template>
    <template data-template="doors">
      <EveryDoor context={context} />
    </template>
    {[...context.directory.needs.values()]
      .filter(({ emergency }) => emergency !== undefined)
      .map((need) => (
        <template data-template={`danger-${need.id}`} key={need.id}>
          <NeedEmergency need={need} context={context} />
        </template>
      ))}
  </>
);

export const SearchPage = ({ given, context }: Props) => {
  const filters = given?.filters ?? noResults(context);
  return (
    <div class="container">
      <header class="page-head">
        <h1>{context.t('search.title')}</h1>
      </header>
      <div
        data-search
        data-answered={given !== undefined && given.asked.q !== ''}
        data-sensitive={given?.sensitive === true}
      >
        <SearchForm asked={given?.asked} filters={filters} danger={given?.danger ?? ''} context={context} />
        <QuickExit hidden={given?.sensitive !== true} context={context} />
        <ResultFilters filters={filters} asked={given?.asked} context={context} />
        <p class="lead" role="status" data-count>
          {given?.count}
        </p>
        <div class="sections" data-list dangerouslySetInnerHTML={{ __html: given?.answer ?? '' }} />
        <Start hidden={given?.found === true} context={context} />
        <Templates context={context} />
      </div>
    </div>
  );
};
