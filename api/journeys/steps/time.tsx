/** Day and time. Choosing keeps it for ten minutes; who loses it is told, and sees the nearest ones. */
import type { Slot } from '#content/model/slots.ts';
import { toLocal } from '#content/model/time.ts';
import { deskStartAddress } from '#views/journey/addresses.ts';
import { DeskName } from '#views/journey/desk-words.tsx';
import { type LostTime, type TimeGroup, TimeStep } from '#views/journey/time-step.tsx';
import type { TimeChoice, TimeWeek } from '#views/journey/times.tsx';
import { SlotNotOffered, SlotTaken, TooManyHolds } from '../../bookings/errors.ts';
import type { Chosen } from '../answers.ts';
import { horizonOf } from '../horizon.ts';
import type { Outcome, Step, Walk } from '../step.ts';
import { chosen, decided, givenDesk, type Offer, offerOf, offersAround } from '../target.ts';
import { mayWait, waitingAddress } from '../waiting.ts';
import { cutWeek, weekParameter } from '../weeks.ts';
import { ringTitle } from './place.tsx';

const valueFor = ({ desk, type, startsAt }: Pick<Slot, 'desk' | 'type' | 'startsAt'>): string =>
  `${desk}/${type}/${startsAt}`;

const choiceOf = (slot: Slot): TimeChoice => ({ value: valueFor(slot), startsAt: slot.startsAt });

const withDesk = (slot: Slot, { context }: Walk): TimeChoice => {
  const desk = context.directory.desks.get(slot.desk);
  return { ...choiceOf(slot), note: desk && <DeskName desk={desk} context={context} /> };
};

type Times = { groups: TimeGroup[]; week: TimeWeek | undefined };

/** The time that the person keeps is taken for everybody else, not for who keeps it. */
const withOwn = (slots: readonly Slot[], { answers, now, context: { directory } }: Walk): Slot[] => {
  const { time: own } = answers;
  const offer = own && own.until > now ? offerOf(own, answers, directory) : undefined;
  if (!own || !offer || slots.some((slot) => valueFor(slot) === valueFor(own))) return [...slots];
  const { desk, type, startsAt } = own;
  const kept = { desk, type, startsAt, endsAt: startsAt + offer.type.minutes * 60_000, seatsLeft: 1 };
  return [...slots, kept].sort((one, other) => one.startsAt - other.startsAt);
};

/** A week of one desk: the one asked for, that of the time chosen before, or the first with a free time. */
const timesAt = async ({ desk, type }: Offer, walk: Walk): Promise<Times> => {
  const { answers, now, slots, query, at, context } = walk;
  const free = await slots.list({ desk: desk.id, type: type.id, audience: type.audience, ...horizonOf(desk, now) });
  const all = withOwn(free, walk);
  const day = query(weekParameter) ?? (answers.time && toLocal(answers.time.startsAt).date);
  const { week, shown } = cutWeek({ slots: all, day, today: context.today, page: at('quando') });
  const withSeats = (slot: Slot): TimeChoice => ({
    ...choiceOf(slot),
    note: type.places > 1 && context.t('journey.time.seats', { number: slot.seatsLeft }),
  });
  return { week, groups: [{ title: undefined, choices: shown.map(withSeats) }] };
};

const mostPerRing = 10;

/** The earliest times of all desks around. */
const firstTimes = async (walk: Walk): Promise<Times> => {
  const { answers, context, slots } = walk;
  const rings = offersAround(answers, context.directory).filter(({ offers }) => offers.length > 0);
  const groups = rings.map(async ({ ring, offers }) => {
    const comuni = [...new Set(offers.map(({ desk }) => desk.comune))];
    const found = await slots.first({ need: answers.reason?.need, comuni, limit: mostPerRing });
    const here = ({ desk, type }: Slot): boolean => offers.some((one) => one.desk.id === desk && one.type.id === type);
    const open = withOwn(found, walk).filter(here);
    return { title: ringTitle(ring, answers, context), choices: open.map((slot) => withDesk(slot, walk)) };
  });
  return { week: undefined, groups: (await Promise.all(groups)).filter(({ choices }) => choices.length > 0) };
};

const lostTime = async ({ answers: { lost }, slots }: Walk): Promise<LostTime | undefined> =>
  lost && { startsAt: lost.startsAt, alternatives: (await slots.alternatives(lost)).map(choiceOf) };

/** The time that a form names, if it is for something that the answers so far lead to. */
const parseChoice = (value: string, { answers, context: { directory } }: Walk): Chosen | undefined => {
  const [, desk = '', type = '', startsAt = ''] = /^([a-z0-9-]+)\/([a-z0-9-]+)\/(\d{1,15})$/.exec(value) ?? [];
  const offer = decided(answers, directory);
  const allowed = offer ? [offer] : offersAround(answers, directory).flatMap(({ offers }) => offers);
  const fits = allowed.some((one) => one.desk.id === desk && one.type.id === type);
  return fits && offerOf({ desk, type }, answers, directory) ? { desk, type, startsAt: Number(startsAt) } : undefined;
};

/** Keeps a time for ten minutes, instead of the one kept before. */
export const keep = async (
  want: Chosen,
  { answers, bookings, address, context: { directory } }: Walk,
): Promise<Outcome> => {
  try {
    const { desk, type, startsAt } = want;
    const previous = answers.time?.hold;
    const audience = offerOf(want, answers, directory)?.type.audience;
    const hold = await bookings.hold({ desk, type, startsAt, address, audience, ...(previous && { previous }) });
    return { answers: { ...answers, time: { ...want, hold: hold.id, until: hold.expiresAt }, lost: undefined } };
  } catch (error) {
    if (error instanceof SlotTaken) {
      return { problems: [{ field: 'time', name: 'taken' }], answers: { ...answers, lost: want } };
    }
    if (error instanceof SlotNotOffered) return { problems: [{ field: 'time', name: 'notOffered' }] };
    if (error instanceof TooManyHolds) return { problems: [{ field: 'time', name: 'holds' }] };
    throw error;
  }
};

export const time: Step = {
  id: 'quando',
  name: (t) => t('journey.time.name'),
  title: (t) => t('journey.time.title'),
  applies: () => true,
  done: (answers, directory) => chosen(answers, directory) !== undefined,
  typed: ({ time: known }) => ({ time: known ? valueFor(known) : '' }),
  view: async (walk, frame, shown) => {
    const { answers, context, at } = walk;
    const offer = decided(answers, context.directory);
    const times = await (offer ? timesAt(offer, walk) : firstTimes(walk));
    const desk = givenDesk(answers, context.directory);
    const elsewhere =
      answers.origin.invitation && desk ? deskStartAddress(context.lang, desk.id) : at(desk ? 'motivo' : 'sportello');
    return (
      <TimeStep
        frame={frame}
        context={context}
        {...shown}
        {...times}
        lost={await lostTime(walk)}
        elsewhere={elsewhere}
        waiting={mayWait(walk) ? waitingAddress(walk) : undefined}
      />
    );
  },
  submit: (walk, form) => {
    const want = parseChoice(form.time ?? '', walk);
    if (!want) return { problems: [{ field: 'time', name: 'time' }] };
    const known = walk.answers.time;
    const kept = known !== undefined && valueFor(known) === valueFor(want) && known.until > walk.now;
    return kept ? { answers: walk.answers } : keep(want, walk);
  },
};
