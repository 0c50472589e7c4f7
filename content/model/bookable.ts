/**
 * Which desks people may book online: those with appointment hours and something for everybody. Desks about violence or
 * addiction take none, unless they gave hours of their own: nobody invents an appointment there.
 */
import type { AppointmentType, Desk } from './desk.ts';
import type { Directory } from './directory.ts';
import { isSensitive } from './selection.ts';
import { deskPlan, isTrial } from './slot-plan.ts';

type Records = Pick<Directory, 'portal' | 'services' | 'needs' | 'locations' | 'comuni'>;

/** Coming here can say something about a person's safety or health. */
export const isSensitiveDesk = ({ services }: Desk, directory: Pick<Directory, 'services' | 'needs'>): boolean =>
  services.some((id) => {
    const service = directory.services.get(id);
    return service !== undefined && isSensitive(service, directory);
  });

/** Types that anybody may book. */
export const publicTypes = ({ appointmentTypes }: Desk): AppointmentType[] =>
  appointmentTypes.filter(({ audience }) => audience === 'public');

/** Somebody may book here now: there is a type for the public, and hours for it. */
export const isBookable = (desk: Desk, directory: Records): boolean =>
  publicTypes(desk).length > 0 &&
  deskPlan(desk, directory).hours.length > 0 &&
  !(isTrial(desk, directory.portal.demo) && isSensitiveDesk(desk, directory));

/** In the order of the directory. */
export const bookableDesks = (directory: Records & Pick<Directory, 'desks'>): Desk[] =>
  [...directory.desks.values()].filter((desk) => isBookable(desk, directory));
