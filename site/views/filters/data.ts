/** What a list carries for its script: the facts of its services, what may be chosen, and sentences with marks in them. */
import type { Id } from '#content/model/common.ts';
import type { Facets } from '#content/model/facets.ts';
import type { Filters } from '#content/model/filter-list.ts';
import type { ListPlace } from '#content/model/filter-offer.ts';
import type { Offer } from '#content/model/filters.ts';
import type { Translate } from '../translator.ts';
import { type TallyWords, tallyWords } from './tally.ts';

export type FilterWords = TallyWords & {
  /** `{{total}}` */
  found: string;
  toAsk: string;
  /** `{{name}}`, `{{total}}` */
  wayDrop: string;
  wayAdd: string;
  /** `{{names}}` */
  askText: string;
};

export type FilterFrame = { offer: Offer; place: ListPlace; words: FilterWords };
export type FilterFacets = { readonly [service: Id]: Facets };
export type FilterData = FilterFrame & { facets: FilterFacets };

const marks = { name: '{{name}}', names: '{{names}}', total: '{{total}}' } as const;

const filterWords = (t: Translate): FilterWords => ({
  ...tallyWords(t),
  found: t('filters.found', marks),
  toAsk: t('filters.toAsk', marks),
  wayDrop: t('filters.wayDrop', marks),
  wayAdd: t('filters.wayAdd', marks),
  askText: t('filters.askText', marks),
});

export const filterFrame = ({ offer, place }: Filters, t: Translate): FilterFrame => ({
  offer,
  place,
  words: filterWords(t),
});

export const filterData = (filters: Filters, t: Translate): FilterData => ({
  facets: Object.fromEntries(filters.facets),
  ...filterFrame(filters, t),
});
