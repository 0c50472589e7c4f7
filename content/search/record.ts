/** What is searched of a service: plain data, from the directory. */
import type { Id, Language } from '../model/common.ts';
import type { Directory, ServiceRecord } from '../model/directory.ts';
import type { DocumentItem } from '../model/document.ts';

/**
 * Fields and how much a word counts in each. The weights hold at build time only: lunr divides a boost of the query out
 * again.
 */
export const fields = {
  title: 6,
  summary: 3,
  audience: 1,
  howTo: 1,
  organization: 2,
  places: 1,
  documents: 0.5,
} as const;
export type Field = keyof typeof fields;
export const fieldNames = [
  'title',
  'summary',
  'audience',
  'howTo',
  'organization',
  'places',
  'documents',
] as const satisfies Field[];

/** What decides whether and where a service is shown, besides its words. */
export type RecordFacts = {
  id: Id;
  /** The main one first. */
  needs: readonly Id[];
  /** Empty: it holds in every Comune. */
  comuni: readonly Id[];
  /** Not running now, or nobody knows for sure: it comes after those that run. */
  later?: 'planned' | 'suspended' | 'unconfirmed';
  /** In the index of a Comune: what is shown until the card is there. */
  title?: string;
};

export type SearchRecord = RecordFacts & { texts: { readonly [field in Field]: string } };

const documentIds = (item: DocumentItem): Id[] => ('doc' in item ? [item.doc] : 'any' in item ? item.any : item.all);

const present = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined).join('\n');

function texts(service: ServiceRecord, directory: Directory, lang: Language): SearchRecord['texts'] {
  const words = lang === 'it' ? [service.words.it] : [service.words.it, service.words[lang]];
  const each = (field: 'title' | 'summary' | 'audience' | 'howTo' | 'outcome') => words.map((one) => one?.[field]);
  const organizations = [service.organization, ...service.partners.map(({ organization }) => organization)];
  const names = organizations.flatMap((id) => {
    const found = directory.organizations.get(id);
    return [found?.name.it, found?.shortName?.it];
  });
  const places = service.protectedAddress
    ? []
    : service.at.map(({ location }) => directory.locations.get(location ?? ''));
  return {
    title: present(each('title')),
    summary: present(each('summary')),
    audience: present(each('audience')),
    howTo: present([...each('howTo'), ...each('outcome')]),
    organization: present(names),
    places: present(places.flatMap((place) => [place?.name.it, place?.address?.street])),
    documents: present(service.documents.flatMap(documentIds).map((id) => directory.documents.get(id)?.name.it)),
  };
}

function laterThanOthers({ status, confirmed }: ServiceRecord): Pick<RecordFacts, 'later'> {
  if (status === 'planned' || status === 'suspended') return { later: status };
  return confirmed === false ? { later: 'unconfirmed' } : {};
}

/** Services to be found, by id. What has ended is not: its page stays, for who has the address. */
export const searchRecords = (directory: Directory, lang: Language): SearchRecord[] =>
  [...directory.services.values()]
    .filter(({ status }) => status !== 'ended')
    .map((service) => ({
      id: service.id,
      needs: service.needs,
      comuni: service.scope === 'local' ? service.comuni : [],
      ...laterThanOthers(service),
      texts: texts(service, directory, lang),
    }));

/** For an index of several Comuni. */
export const ambitiOf = ({ comuni }: Pick<Directory, 'comuni'>): { [comune: Id]: Id } =>
  Object.fromEntries([...comuni.values()].map(({ id, ambito }) => [id, ambito]));

/** In the language of the page, if it has one: that comes last. */
const withTitle = (record: SearchRecord): SearchRecord => ({
  ...record,
  title: record.texts.title.split('\n').at(-1) ?? '',
});

/** Those that hold in a Comune: its own and those of everywhere. */
export const recordsOfComune = (comune: Id, records: readonly SearchRecord[]): SearchRecord[] =>
  records.filter(({ comuni }) => comuni.length === 0 || comuni.includes(comune)).map(withTitle);
