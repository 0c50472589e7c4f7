/** Appointments as the pages of the agenda show them: words instead of ids, nothing that the page does not need. */
import type { Directory } from '#content/model/directory.ts';
import type { VisitCard } from '#views/staff/agenda/visit.tsx';
import type { Visit } from './agenda.ts';

type Known = { directory: Directory; names: ReadonlyMap<string, string> };

const makerOf = ({ madeBy }: Visit, { directory, names }: Known): string | undefined => {
  if (madeBy === undefined) return undefined;
  const organization = madeBy.organization === null ? undefined : directory.organizations.get(madeBy.organization);
  return [names.get(madeBy.staff), organization?.name.it].filter((part) => part !== undefined).join(', ');
};

/** Nothing when the desk has left the content. */
export const cardOf = (visit: Visit, known: Known): VisitCard[] => {
  const { booking, state, turn, marks } = visit;
  const { id, code, startsAt, endsAt, person, language, need, forOther, cancelled, demo } = booking;
  const desk = known.directory.desks.get(booking.desk);
  if (desk === undefined) return [];
  return [
    {
      id,
      code,
      startsAt,
      endsAt,
      name: person?.name,
      desk,
      type: desk.appointmentTypes.find((type) => type.id === booking.type),
      language,
      need: need === undefined ? undefined : known.directory.needs.get(need)?.name.it,
      access: person?.access ?? [],
      asked: person?.asked ?? {},
      forOther,
      cancelled: cancelled !== undefined,
      trial: demo,
      state,
      turn,
      marks,
      madeBy: makerOf(visit, known),
    },
  ];
};
