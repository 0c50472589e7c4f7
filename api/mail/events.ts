/** What letters are about. An outbox row names its event, and its id ends with it. */

/** To the person who booked. */
export const personEvents = [
  'confirmation',
  'change',
  'cancellation',
  'reminder',
  'closed',
  'kept',
  'reopened',
] as const;
/** To the desk: one per booking, and the list of the day. */
export const deskEvents = ['desk-booked', 'desk-moved', 'desk-cancelled'] as const;
export const morningList = 'morning-list';
/** To somebody on the waiting list; its id begins with theirs. */
export const offerEvent = 'offer';
export const waitingEvent = 'waiting';
/** To who keeps records true: once a month, and before August and Christmas. */
export const careEvents = ['review-due', 'season'] as const;
/** To the staff: they leave at once, past the outbox. */
export const staffEvents = ['sign-in-code', 'invitation'] as const;

export type PersonEvent = (typeof personEvents)[number];
export type StaffEvent = (typeof staffEvents)[number];
export type DeskEvent = (typeof deskEvents)[number];

export type CareEvent = (typeof careEvents)[number];

export const isCareEvent = (event: string): event is CareEvent => careEvents.some((one) => one === event);
export const isPersonEvent = (event: string): event is PersonEvent => personEvents.some((one) => one === event);
export const isDeskEvent = (event: string): event is DeskEvent => deskEvents.some((one) => one === event);
