/**
 * What filters ask of a service, as plain data: a page carries it as JSON, and browser and server filter with it alike.
 * A fact that is absent is not known.
 */
import { publicTypes } from './bookable.ts';
import type { Id, LocalDate } from './common.ts';
import type { Directory, ServiceRecord } from './directory.ts';
import { type OpeningFacts, openingFacts } from './opening-facts.ts';
import { placementsOn } from './placement.ts';
import { desksOfService, neighbours } from './selection.ts';
import type { Truth } from './truth.ts';
import { without } from './without.ts';

type Known = Exclude<Truth, 'unknown'>;

/** Whom beds are for. */
export const guests = ['women', 'men', 'couples', 'families', 'dogs'] as const;
/** One of those whom beds are for. */
export type Guest = (typeof guests)[number];

/** The need of who has nowhere to sleep: only its services have beds. */
export const bedNeed = 'dormire';

/** The facts of one service that filters compare. Ids are those of the directory. */
export type Facets = {
  /** Empty: it holds everywhere. */
  comuni: readonly Id[];
  /** The other Comuni of their Ambiti. */
  near?: readonly Id[];
  /** With the wider needs of which they are parts. */
  needs: readonly Id[];
  /** At each place. Empty: there is no door that could be open. */
  hours?: readonly OpeningFacts[];
  /** One of its desks takes appointments on this site. */
  bookable: boolean;
  /** Beyond Italian. */
  languages?: readonly string[];
  /** Can it be had without? */
  isee?: Known | undefined;
  residence?: Known | undefined;
  papers?: Known | undefined;
  name?: Known | undefined;
  /** Only of beds: whom they receive. */
  receives?: { readonly [guest in Guest]?: Known | undefined };
};

/** `bookable`: ids of desks. */
type Around = { directory: Directory; today: LocalDate; bookable: ReadonlySet<Id> };

/** Absent where it is not known. */
const known = (truth: Truth): Known | undefined => (truth === 'unknown' ? undefined : truth);

const withWider = (need: Id, needs: Directory['needs']): Id[] => {
  const broader = needs.get(need)?.broader;
  return broader === undefined ? [need] : [need, ...withWider(broader, needs)];
};

/** Hours as the badge reads them. A measure without a place, and what does not run, is never open. */
function hoursOf(service: ServiceRecord, { directory, today }: Around): Pick<Facets, 'hours'> {
  const told = placementsOn(service, today).current.filter(({ schedules }) => schedules.length > 0);
  if (service.status !== 'active') return { hours: [] };
  if (told.length > 0) return { hours: told.map((at) => openingFacts(service, at, directory)) };
  return service.scope === 'local' ? {} : { hours: [] };
}

function languagesOf(service: ServiceRecord, { directory }: Around): Pick<Facets, 'languages'> {
  const atDesks = desksOfService(service.id, directory).flatMap((desk) =>
    publicTypes(desk).flatMap(({ languages }) => languages.filter((language) => language !== 'it')),
  );
  const atDoor = (service.mediators ?? []).flatMap(({ languages }) => languages);
  const languages = [...new Set([...service.languages, ...atDoor, ...atDesks])];
  return languages.length > 0 ? { languages } : {};
}

/** Whoever a source counts up, the others are not meant; of dogs sources are often silent. */
function receives({ needs, eligibility, audience }: ServiceRecord): Pick<Facets, 'receives'> {
  if (!needs.includes(bedNeed)) return {};
  const told = eligibility?.receives;
  const womenOnly = audience.includes('women') && audience.every((one) => one === 'women' || one === 'children');
  if (!told) return { receives: womenOnly ? { women: 'yes', men: 'no', couples: 'no' } : {} };
  const answer = (guest: Guest): Known => (told.includes(guest) ? 'yes' : 'no');
  return {
    receives: {
      women: answer('women'),
      men: answer('men'),
      couples: answer('couples'),
      families: answer('families'),
      dogs: told.includes('dogs') ? 'yes' : undefined,
    },
  };
}

/** On the day in `around`; the hour plays no part, so a page can carry it. */
export function facetsOf(service: ServiceRecord, around: Around): Facets {
  const { directory, bookable } = around;
  const { isee, residence, papers, name } = without(service);
  const near = service.comuni.flatMap((id) => neighbours(id, directory).map((other) => other.id));
  return {
    comuni: service.comuni,
    ...(near.length > 0 && { near: [...new Set(near)] }),
    needs: [...new Set(service.needs.flatMap((need) => withWider(need, directory.needs)))],
    ...hoursOf(service, around),
    bookable: desksOfService(service.id, directory).some(({ id }) => bookable.has(id)),
    ...languagesOf(service, around),
    isee: known(isee),
    residence: known(residence),
    papers: known(papers),
    name: known(name),
    ...receives(service),
  };
}
