/** How one gets in during an interval: channel, activity, part of the place, and what the door asks. */
import type { Id, Words } from './common.ts';
import type { OpeningFacts } from './opening-facts.ts';
import type { Access, Channel, Schedule } from './schedule.ts';

/** Same list as in `schedule.ts`, which brings Zod. */
export const allChannels: readonly Channel[] = ['counter', 'phone', 'appointment', 'distribution', 'stay'];
/** Channels for which somebody goes there. A phone that answers is not an open door: ask for `phoneChannels` apart. */
export const doorChannels: readonly Channel[] = ['counter', 'distribution', 'stay', 'appointment'];
/** Where one calls instead of going. */
export const phoneChannels: readonly Channel[] = ['phone'];

/** What the hours ask of a person: `free` is walking in, also with a ticket, or where no source says. */
export type Terms = 'free' | 'phone-first' | 'appointment' | 'su-invio';

/** What people see of a way in, in the words of the content. */
export type Door = {
  channel: Channel;
  activity?: Words | undefined;
  part?: Id | undefined;
  access?: Access | undefined;
  terms: Terms;
};

/** The part of a schedule that tells one door from another. */
export type DoorFacts = Pick<Schedule, 'channel' | 'activity' | 'part' | 'access'>;

function termsOf(channel: Channel, access: Access | undefined): Terms {
  if (access && access.mode !== 'walk-in' && access.mode !== 'ticket') return access.mode;
  return channel === 'appointment' ? 'appointment' : 'free';
}

/** The access of the service is about its door: a phone answers whoever calls, unless its own hours say otherwise. */
export function doorOf(facts: OpeningFacts, { channel, activity, part = facts.part, access: own }: DoorFacts): Door {
  const access = own ?? (channel === 'phone' ? undefined : facts.access);
  return { channel, activity, part, access, terms: termsOf(channel, access) };
}

/** Text equal for equal doors. */
export const doorKey = ({ channel, activity, part, access }: DoorFacts): string =>
  JSON.stringify([channel, activity, part, access]);

/** The door of dated hours: that of the channel's weekly hours where they all have the same one. */
export function sharedDoor(facts: OpeningFacts, channel: Channel): Door {
  const [first, ...others] = facts.schedules.filter((schedule) => schedule.channel === channel);
  const one = first && others.every((other) => doorKey(other) === doorKey(first)) ? first : { channel };
  return doorOf(facts, one);
}
