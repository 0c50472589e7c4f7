/** Which filters make sense for a list: those that would tell its services apart. */
import type { Id } from './common.ts';
import type { Directory } from './directory.ts';
import { bedNeed, type Facets, guests } from './facets.ts';
import { type Chosen, flag, isChosen, type Offer } from './filters.ts';
import { homeNeeds, needWithNarrower } from './selection.ts';

/**
 * What the list is about already, by its address. `search`: it has a field of its own for the Comune. `beds`: it is about
 * them, by other words.
 */
export type ListPlace = { need?: Id | undefined; comune?: Id | undefined; search?: true; beds?: boolean };

type Records = Pick<Directory, 'comuni' | 'needs'>;

const ones = (isOffered: boolean): readonly string[] => (isOffered ? ['1'] : []);

function comuniIn(all: readonly Facets[], { comuni }: Records): Id[] {
  const found = [...comuni.keys()].filter((id) => all.some((one) => one.comuni.includes(id)));
  return found.length > 1 ? found : [];
}

/** Each need before its narrower ones, as on the home page. Sensitive needs have pages of their own, with a way out. */
function needsIn(all: readonly Facets[], { need }: ListPlace, records: Records): Id[] {
  const known = [...homeNeeds(records).map(({ id }) => id), ...records.needs.keys()];
  const tree = [
    ...new Set(
      need === undefined ? known.flatMap((id) => needWithNarrower(id, records)) : needWithNarrower(need, records),
    ),
  ];
  return tree.filter(
    (id) => id !== need && records.needs.get(id)?.sensitive !== true && all.some(({ needs }) => needs.includes(id)),
  );
}

const facts = ['isee', 'residence', 'papers'] as const;

/** Only what something in the list is known to answer to: no filter without effect is asked. */
export function offerOf(all: readonly Facets[], place: ListPlace, records: Records): Offer {
  const comuni = place.comune === undefined && !place.search ? comuniIn(all, records) : [];
  const isNear = (place.search || comuni.length > 0) && all.some(({ near }) => near !== undefined);
  return {
    comune: comuni,
    near: ones(isNear),
    need: needsIn(all, place, records),
    opening: all.some(({ hours = [] }) => hours.length > 0) ? ['now', 'today'] : [],
    bookable: ones(all.some(({ bookable }) => bookable)),
    language: [...new Set(all.flatMap(({ languages = [] }) => languages))].sort(),
    without: facts.filter((fact) => all.some((one) => one[fact] !== undefined)),
    anonymous: ones(all.some(({ name }) => name === 'yes')),
    receives: all.some(({ receives }) => receives) ? guests : [],
  };
}

/** Whom a bed is for is asked only where beds are looked for. */
export const asksForBeds = (chosen: Chosen, { need, beds = false }: ListPlace): boolean =>
  beds || need === bedNeed || isChosen(chosen, { kind: 'need', value: bedNeed }) || (chosen.receives ?? []).length > 0;

/** Is there anything to choose? */
export const isOffered = (offer: Offer): boolean =>
  Object.entries(offer).some(([kind, values]) => kind !== flag('near').kind && (values?.length ?? 0) > 0);
