/** The sentences of the results, with marks to fill in: the same for the server and, given with the page, the browser. */

import type { Language } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { wordsIn } from '../localized.tsx';
import type { Translate } from '../translator.ts';

type Plain =
  | 'found'
  | 'near'
  | 'far'
  | 'others'
  | 'maybe'
  | 'instead'
  | 'firstDoor'
  | 'anyDoor'
  | 'orCall'
  | 'more'
  | 'failed'
  | 'askTitle';
/** With `{{words}}`. */
type Filled =
  | 'whyNeed'
  | 'whyStreet'
  | 'whyBody'
  | 'whyPlace'
  | 'whyPaper'
  | 'whyText'
  | 'suggestComune'
  | 'suggestMaybe';

export type SearchWords = { readonly [key in Plain | Filled]: string } & {
  /** By plural category, with `{{count}}`. */
  results: { readonly [category in Intl.LDMLPluralRule]: string };
};

export type SearchNames = {
  needs: { readonly [need: string]: string };
  comuni: { readonly [comune: string]: string };
};

/** A number of each plural category of Italian, English and Arabic; languages without it take their "other". */
const examples = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 } as const;

function resultsIn(t: Translate): SearchWords['results'] {
  const count = (example: number): string =>
    t('search.results', { count: example }).replace(String(example), '{{count}}');
  return {
    zero: count(examples.zero),
    one: count(examples.one),
    two: count(examples.two),
    few: count(examples.few),
    many: count(examples.many),
    other: count(examples.other),
  };
}

export function searchWords(t: Translate): SearchWords {
  const words = '{{words}}';
  return {
    results: resultsIn(t),
    found: t('search.found'),
    near: t('search.near'),
    far: t('search.far'),
    others: t('search.others'),
    maybe: t('search.maybe'),
    instead: t('search.instead'),
    firstDoor: t('search.firstDoor'),
    anyDoor: t('search.anyDoor'),
    orCall: t('filters.orCall'),
    more: t('search.more'),
    failed: t('search.failed'),
    askTitle: t('filters.askTitle'),
    whyNeed: t('search.whyNeed', { words }),
    whyStreet: t('search.whyStreet', { words }),
    whyBody: t('search.whyBody', { words }),
    whyPlace: t('search.whyPlace', { words }),
    whyPaper: t('search.whyPaper', { words }),
    whyText: t('search.whyText', { words }),
    suggestComune: t('search.suggestComune', { words }),
    suggestMaybe: t('search.suggestMaybe', { words }),
  };
}

export const searchNames = ({ needs, comuni }: Directory, lang: Language): SearchNames => ({
  needs: Object.fromEntries([...needs.values()].map(({ id, name }) => [id, wordsIn(name, lang).text])),
  comuni: Object.fromEntries([...comuni.values()].map(({ id, name }) => [id, name])),
});
