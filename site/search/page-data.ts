/** What the page tells the script: files, and words in its language. `{{name}}` stands for a value. */
import type { ViewContext } from '#views/context.ts';
import { wordsIn } from '#views/localized.tsx';
import type { SearchData, SearchWords } from '../islands/search/data.ts';
import { searchFiles } from './files.ts';

/** A number of each plural category of Italian, English and Arabic; languages without it take their "other". */
const examples = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 } as const;

function searchWords({ t }: ViewContext): SearchWords {
  const count = (example: number): string =>
    t('search.results', { count: example }).replace(String(example), '{{count}}');
  return {
    results: {
      zero: count(examples.zero),
      one: count(examples.one),
      two: count(examples.two),
      few: count(examples.few),
      many: count(examples.many),
      other: count(examples.other),
    },
    why: t('search.why', { needs: '{{needs}}' }),
    found: t('search.found'),
    near: t('search.near'),
    far: t('search.far'),
    others: t('search.others'),
    maybe: t('search.maybe'),
    instead: t('search.instead'),
    firstDoor: t('search.firstDoor'),
    more: t('search.more'),
    failed: t('search.failed'),
  };
}

export function searchData(context: ViewContext): SearchData {
  const { needs, comuni } = context.directory;
  return {
    files: searchFiles(context.lang),
    words: searchWords(context),
    needs: Object.fromEntries([...needs.values()].map(({ id, name }) => [id, wordsIn(name, context.lang).text])),
    comuni: Object.fromEntries([...comuni.values()].map(({ id, name }) => [id, name])),
  };
}
