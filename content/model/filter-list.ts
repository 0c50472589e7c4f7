/** A list with its filters, at an instant: what a page needs to show it. */
import { bookableDesks } from './bookable.ts';
import type { Id, LocalDate } from './common.ts';
import type { Directory, ServiceRecord } from './directory.ts';
import { type Facets, facetsOf } from './facets.ts';
import { readFilters } from './filter-address.ts';
import { type ListPlace, offerOf } from './filter-offer.ts';
import { type Candidate, type Chosen, candidateAt, choicesOf, matches, type Offer } from './filters.ts';
import type { Instant } from './time.ts';
import type { Truth } from './truth.ts';

/** What a list offers, what was chosen, and what that leaves. */
export type Filters = {
  place: ListPlace;
  offer: Offer;
  chosen: Chosen;
  /** Names in the address whose value is not offered here. */
  ignored: readonly string[];
  facets: ReadonlyMap<Id, Facets>;
  candidates: ReadonlyMap<Id, Candidate>;
  /** Absent: nobody asked yet, so nothing is said of what is open. */
  now: Instant | undefined;
};

/** What an address asks, and when. */
export type Request = { given: URLSearchParams; now: Instant };

/** `among`: the services that say what may be chosen, if those of the list do not; they change with each search. */
type List = {
  services: readonly ServiceRecord[];
  /** Of them, those of neighbours of the Comune that a search asks. */
  beside?: ReadonlySet<Id>;
  among?: readonly ServiceRecord[];
  place: ListPlace;
  directory: Directory;
  today: LocalDate;
};

/** The list as asked for; without a request, as it is when the page is built. */
export function filtersOf({ services, beside, among = services, ...list }: List, request?: Request): Filters {
  const { place, directory, today } = list;
  const bookable = new Set(bookableDesks(directory).map(({ id }) => id));
  const known = new Map(among.map((one) => [one.id, facetsOf(one, { directory, today, bookable })]));
  const facets = new Map(
    services.flatMap(({ id }) => {
      const one = known.get(id);
      return one ? [[id, one]] : [];
    }),
  );
  const offer = offerOf([...known.values()], place, directory);
  const asked = request ? readFilters(request.given, offer) : { chosen: {}, ignored: [] };
  const now = request?.now;
  const candidates = new Map(
    [...facets].map(([id, one]) => [id, { ...candidateAt(one, now), ...(beside?.has(id) && { beside: true }) }]),
  );
  return { ...asked, place, offer, facets, candidates, now };
}

/** Is anything chosen at all? */
export const isFiltered = ({ chosen }: Filters): boolean => choicesOf(chosen).length > 0;

/** Where a service stands: in the list, after it, or not at all. */
export function verdictOf({ candidates, chosen }: Filters, service: Id): Truth {
  const one = candidates.get(service);
  return one ? matches(one, chosen) : 'no';
}
