/** What the answers so far point to: which types of which desks can still be chosen. Pure. */
import { bookableDesks, isBookable, publicTypes } from '#content/model/bookable.ts';
import type { Id } from '#content/model/common.ts';
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';
import { desksOfComune, neighbours } from '#content/model/selection.ts';
import { typeAnswers } from '#content/model/slot-desks.ts';
import type { Answers } from './answers.ts';

/** One thing to book: a type at a desk. */
export type Offer = { desk: Desk; type: AppointmentType };

/** The desk that the start gave, while it takes bookings. */
export const givenDesk = ({ origin }: Answers, directory: Directory): Desk | undefined => {
  const desk = origin.desk === undefined ? undefined : directory.desks.get(origin.desk);
  return desk && isBookable(desk, directory) ? desk : undefined;
};

/** What somebody may book at a desk: with an invitation that one type, else what is for everybody. */
const typesAt = (desk: Desk, { origin: { desk: home, invitation } }: Answers): AppointmentType[] =>
  invitation && home === desk.id ? desk.appointmentTypes.filter(({ id }) => id === invitation.type) : publicTypes(desk);

type Wanted = { desk: Id; type: Id };

export const offerOf = ({ desk, type }: Wanted, answers: Answers, directory: Directory): Offer | undefined => {
  const found = directory.desks.get(desk);
  if (!found || !isBookable(found, directory)) return undefined;
  const kind = typesAt(found, answers).find(({ id }) => id === type);
  return kind && { desk: found, type: kind };
};

const offersFor = (desks: readonly Desk[], need: Id, directory: Directory): Offer[] =>
  desks
    .filter((desk) => isBookable(desk, directory))
    .flatMap((desk) =>
      publicTypes(desk)
        .filter((type) => typeAnswers(type, { need }, directory))
        .map((type) => ({ desk, type })),
    );

export type Ring = 'here' | 'near' | 'far' | 'all';

/** Offers for the reason, the nearest first; far ones only where nothing is near. */
export const offersAround = ({ reason, comune }: Answers, directory: Directory): { ring: Ring; offers: Offer[] }[] => {
  if (!reason) return [];
  const all = offersFor(bookableDesks(directory), reason.need, directory);
  if (!comune || 'anywhere' in comune) return [{ ring: 'all', offers: all }];
  const around = neighbours(comune.id, directory).flatMap(({ id }) => desksOfComune(id, directory));
  const here = offersFor(desksOfComune(comune.id, directory), reason.need, directory);
  const near = offersFor(around, reason.need, directory);
  const rings: { ring: Ring; offers: Offer[] }[] = [
    { ring: 'here', offers: here },
    { ring: 'near', offers: near },
  ];
  return here.length + near.length > 0 ? rings : [{ ring: 'far', offers: all }];
};

/** The one thing to book, once it is decided; undefined while "the first free place" is wanted, or nothing is. */
export const decided = (answers: Answers, directory: Directory): Offer | undefined => {
  const desk = givenDesk(answers, directory);
  const type = answers.reason?.type;
  if (desk) return type === undefined ? undefined : offerOf({ desk: desk.id, type }, answers, directory);
  const { place } = answers;
  return place && 'desk' in place ? offerOf(place, answers, directory) : undefined;
};

/** What the chosen time is for; undefined when that is no longer on offer. */
export const chosen = (answers: Answers, directory: Directory): Offer | undefined =>
  answers.time && offerOf(answers.time, answers, directory);

/** Reasons that some bookable desk treats, in the order of the content. */
export const bookableNeeds = (directory: Directory): Id[] => {
  const treated = new Set(bookableDesks(directory).flatMap((desk) => publicTypes(desk).flatMap(({ needs }) => needs)));
  return [...directory.needs.values()]
    .filter(({ id, sensitive }) => treated.has(id) && !sensitive)
    .sort((one, other) => (one.order ?? 999) - (other.order ?? 999))
    .map(({ id }) => id);
};
