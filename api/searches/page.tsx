/** The search page with its answer, for browsers without script and for who comes from the form of another page. */
import type { Context } from 'hono';
import { render } from 'preact-render-to-string';
import { bedNeed } from '#content/model/facets.ts';
import { spelling } from '#content/model/filter-address.ts';
import { type Filters, filtersOf, isFiltered, verdictOf } from '#content/model/filter-list.ts';
import type { Instant } from '#content/model/time.ts';
import { type Hit, isBeside, type Results } from '#content/search/search.ts';
import { unansweredIn } from '#content/search/unanswered.ts';
import { FirstContact } from '#views/comune/first-contact.tsx';
import type { ViewContext } from '#views/context.ts';
import { doubtsInWords } from '#views/filters/names.ts';
import { NeedEmergency } from '#views/need/emergency.tsx';
import { answerMarkup, cardMarkup } from '#views/search/answer.ts';
import { countSentence } from '#views/search/count.ts';
import type { Asked } from '#views/search/form.tsx';
import type { Shown } from '#views/search/groups.ts';
import { EveryDoor, NothingFound } from '#views/search/no-answer.tsx';
import { noResults, SearchPage } from '#views/search/search-page.tsx';
import { searchNames, searchWords } from '#views/search/words.ts';
import { ServiceCardInside } from '#views/service/card.tsx';
import { sendInBuiltPage } from '../pages/built-page.ts';
import { viewContext } from '../pages/page.ts';
import type { Published } from '../publishing/published.ts';
import { names } from './asked.ts';
import type { Count } from './count.ts';
import type { createEngines } from './engines.ts';

export type SearchDeps = {
  published: () => Published;
  now: () => Instant;
  engines: ReturnType<typeof createEngines>;
  /** Undefined: this address has asked too often to be counted again. */
  countFor: (c: Context) => Count | undefined;
};

const longestQuestion = 200;
/** As many as the browser shows at once. */
const firstPage = 12;

function askedIn(c: Context, { directory }: ViewContext): Asked {
  const comune = c.req.query(names.comune);
  return {
    q: (c.req.query(names.words) ?? '').trim().slice(0, longestQuestion),
    comune: comune !== undefined && directory.comuni.has(comune) ? comune : undefined,
  };
}

const moreAddress = (c: Context): string => {
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.set(names.all, '1');
  return `${pathname}?${searchParams}`;
};

const cards = ({ hits }: Pick<Results, 'hits'>, context: ViewContext): Shown[] =>
  hits.flatMap((hit) => {
    const service = context.directory.services.get(hit.id);
    return service ? [{ hit, card: render(<ServiceCardInside service={service} context={context} />) }] : [];
  });

function dangerMarkup({ danger }: Results, context: ViewContext): string {
  const need = danger && context.directory.needs.get(danger.need);
  return need ? render(<NeedEmergency need={need} context={context} />) : '';
}

function partsOf({ comune }: Results, context: ViewContext) {
  const own = comune === undefined ? undefined : context.directory.comuni.get(comune);
  return {
    none: render(<NothingFound context={context} />),
    doors: render(own ? <FirstContact comune={own} context={context} /> : <EveryDoor context={context} />),
  };
}

type Answered = { c: Context; results: Results; context: ViewContext };

/** The Comune is for the search to read. */
function filtersIn({ c, results, context }: Answered): Filters {
  const { directory, today, now = 0 } = context;
  const given = new URL(c.req.url).searchParams;
  given.delete(names.comune);
  if (results.comune === undefined) given.delete(spelling.near.name);
  const place = { search: true, comune: results.comune, beds: results.needs.includes(bedNeed) } as const;
  const services = results.hits.flatMap(({ id }) => directory.services.get(id) ?? []);
  const beside = new Set(results.hits.filter((hit) => isBeside(hit, results)).map(({ id }) => id));
  const among = [...directory.services.values()];
  return filtersOf({ services, beside, among, place, directory, today }, { given, now });
}

function toAskOf(hits: readonly Hit[], filters: Filters, context: ViewContext) {
  const doubtful = hits.filter(({ id }) => verdictOf(filters, id) === 'unknown');
  const sentence = context.t('filters.askText', { names: doubtsInWords(filters, context) });
  return { shown: cards({ hits: doubtful }, context), sentence };
}

const More = ({ address, text }: { address: string; text: string }) => (
  <p>
    <a class="btn btn-outline-primary" href={address} rel="nofollow">
      {text}
    </a>
  </p>
);

function answerOf({ c, results: found, context }: Answered) {
  const filters = filtersIn({ c, results: found, context });
  const filtered = isFiltered(filters);
  const hits = found.hits.filter(({ id }) => verdictOf(filters, id) === 'yes');
  const results = { ...found, hits };
  const isWhole = c.req.query(names.all) !== undefined || hits.length <= firstPage;
  const speech = { words: searchWords(context.t), names: searchNames(context.directory, context.lang) };
  return {
    // Filters have figures of their own.
    count: filtered ? '' : countSentence(results, context.lang, speech),
    found: found.hits.length > 0,
    filters,
    sensitive: results.sensitive,
    danger: dangerMarkup(results, context),
    answer: answerMarkup(
      {
        results,
        shown: cards({ hits: isWhole ? hits : hits.slice(0, firstPage) }, context),
        toAsk: filtered ? toAskOf(found.hits, filters, context) : undefined,
        parts: partsOf(results, context),
        more: isWhole ? '' : render(<More address={moreAddress(c)} text={speech.words.more} />),
      },
      speech,
      (shown) => cardMarkup(shown, speech),
    ),
  };
}

const leavesNoTrace = async (response: Promise<Response>): Promise<Response> => {
  const answer = await response;
  answer.headers.set('Cache-Control', 'no-store');
  return answer;
};

export const search = (deps: SearchDeps) => async (c: Context) => {
  const context = viewContext(c, deps);
  const asked = askedIn(c, context);
  if (asked.q === '') {
    const start = {
      asked,
      count: '',
      found: false,
      sensitive: false,
      danger: '',
      answer: '',
      filters: noResults(context),
    };
    return leavesNoTrace(sendInBuiltPage(c, <SearchPage given={start} context={context} />, deps.published()));
  }
  const engine = await deps.engines(context.lang);
  const results = await engine.find({ ...asked, near: true });
  const lacking = unansweredIn(results);
  if (lacking) await deps.countFor(c)?.(lacking, context.lang);
  const given = { asked, ...answerOf({ c, results, context }) };
  return leavesNoTrace(sendInBuiltPage(c, <SearchPage given={given} context={context} />, deps.published()));
};
