/** What each thing that can be chosen is called. */
import type { Filters } from '#content/model/filter-list.ts';
import { type Choice, doubtsOf } from '#content/model/filters.ts';
import type { ViewContext } from '../context.ts';
import { wordsIn } from '../localized.tsx';

const withoutKeys = {
  isee: 'filters.withoutIsee',
  residence: 'filters.withoutResidence',
  papers: 'filters.withoutPapers',
} as const;
const guestKeys = {
  women: 'filters.women',
  men: 'filters.men',
  couples: 'filters.couples',
  families: 'filters.families',
  dogs: 'filters.dogs',
} as const;

const isKey = <Keys extends object>(keys: Keys, value: string): value is Extract<keyof Keys, string> => value in keys;

/** "arabo". */
export const languageName = (code: string, lang: string): string =>
  new Intl.DisplayNames(lang, { type: 'language' }).of(code) ?? code;

export function choiceName({ kind, value }: Choice, { t, lang, directory }: ViewContext): string {
  switch (kind) {
    case 'comune':
      return directory.comuni.get(value)?.name ?? value;
    case 'near':
      return t('filters.near');
    case 'need': {
      const need = directory.needs.get(value);
      return need ? wordsIn(need.name, lang).text : value;
    }
    case 'opening':
      return t(value === 'now' ? 'filters.openNow' : 'filters.openToday');
    case 'bookable':
      return t('filters.bookable');
    case 'language':
      return languageName(value, lang);
    case 'without':
      return isKey(withoutKeys, value) ? t(withoutKeys[value]) : value;
    case 'anonymous':
      return t('filters.anonymous');
    case 'receives':
      return isKey(guestKeys, value) ? t(guestKeys[value]) : value;
  }
}

/** "«Aperto ora», «Senza ISEE»": what is not known of the services to ask about. */
export const doubtsInWords = ({ candidates, chosen }: Filters, context: ViewContext): string =>
  doubtsOf([...candidates.values()], chosen)
    .map((choice) => `«${choiceName(choice, context)}»`)
    .join(', ');
