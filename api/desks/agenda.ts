/** The desks of the content that is published now, with what the rules compute from it kept until it changes. */
import type { Id, LocalDate } from '#content/model/common.ts';
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';
import { type DeskPlan, deskPlan, isTrial } from '#content/model/slot-plan.ts';
import { type Offer, offersOn } from '#content/model/slots.ts';

export type DeskAgenda = {
  desk: Desk;
  plan: DeskPlan;
  /** Its hours are invented, and nobody waits there. */
  trial: boolean;
  types: ReadonlyMap<Id, AppointmentType>;
  offers: (date: LocalDate) => readonly Offer[];
};

export type Agendas = {
  directory: () => Directory;
  of: (desk: Id) => DeskAgenda | undefined;
};

/** More days than anybody can book. */
const keptDays = 400;

const agendaOf = (desk: Desk, directory: Directory): DeskAgenda => {
  const plan = deskPlan(desk, directory);
  const days = new Map<LocalDate, readonly Offer[]>();
  const offers = (date: LocalDate): readonly Offer[] => {
    const known = days.get(date);
    if (known !== undefined) return known;
    if (days.size >= keptDays) days.clear();
    const found = offersOn(plan, date);
    days.set(date, found);
    return found;
  };
  const types = new Map(desk.appointmentTypes.map((type) => [type.id, type]));
  return { desk, plan, trial: isTrial(desk, directory.portal.demo), types, offers };
};

export const createAgendas = (directory: () => Directory): Agendas => {
  let known = new Map<Id, DeskAgenda>();
  let of = directory();
  return {
    directory,
    of: (id) => {
      const now = directory();
      if (now !== of) [known, of] = [new Map(), now];
      const agenda = known.get(id);
      const desk = agenda === undefined ? now.desks.get(id) : undefined;
      if (desk === undefined) return agenda;
      const made = agendaOf(desk, now);
      known.set(id, made);
      return made;
    },
  };
};
