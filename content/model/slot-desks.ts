/** Which desks to look at: those that treat a need, stand in a Comune, speak a language. */
import type { Id, Language } from './common.ts';
import type { AppointmentType, Desk } from './desk.ts';
import type { Directory } from './directory.ts';
import type { Audience } from './slots.ts';

type Needs = Pick<Directory, 'needs'>;

/** The same need, a part of it, or what it is a part of: who asks about an eviction may turn to a desk for rents. */
const isNear = (one: Id, other: Id, { needs }: Needs): boolean =>
  one === other || needs.get(one)?.broader === other || needs.get(other)?.broader === one;

/** What somebody looks for; what is absent does not matter. */
export type Wish = { need?: Id | undefined; language?: Language | undefined; audience?: Audience | undefined };

/** Does a type of appointment answer the wish? `audience` absent: what everybody may book. */
export const typeAnswers = (type: AppointmentType, wish: Wish, directory: Needs): boolean => {
  const { need, language, audience = 'public' } = wish;
  return (
    type.audience === audience &&
    (need === undefined || type.needs.some((one) => isNear(one, need, directory))) &&
    (language === undefined || type.languages.includes(language))
  );
};

/** Does anybody find here an appointment for the need? */
export const deskTreats = (desk: Desk, need: Id, directory: Needs): boolean =>
  desk.appointmentTypes.some((type) => typeAnswers(type, { need }, directory));
