/** Which desks people may book online: those with appointment hours and something for everybody. */
import type { AppointmentType, Desk } from './desk.ts';
import type { Directory } from './directory.ts';
import { deskPlan } from './slot-plan.ts';

type Records = Pick<Directory, 'portal' | 'services' | 'needs' | 'locations' | 'comuni'>;

/** Types that anybody may book. */
export const publicTypes = ({ appointmentTypes }: Desk): AppointmentType[] =>
  appointmentTypes.filter(({ audience }) => audience === 'public');

/** Somebody may book here now: there is a type for the public, and hours for it. */
export const isBookable = (desk: Desk, directory: Records): boolean =>
  publicTypes(desk).length > 0 && deskPlan(desk, directory).hours.length > 0;

/** In the order of the directory. */
export const bookableDesks = (directory: Records & Pick<Directory, 'desks'>): Desk[] =>
  [...directory.desks.values()].filter((desk) => isBookable(desk, directory));
