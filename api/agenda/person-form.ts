/** For whom staff book: what is wrong in what they typed, and the booking that it asks for. Pure. */
import { z } from 'zod';
import { Language } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { isSensitiveDesk } from '#content/model/selection.ts';
import type { FieldProblem, FieldProblems, Typed } from '#views/journey/problems.ts';
import type { Chosen } from '#views/staff/booking/book-pages.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import type { BookingRequest } from '../bookings/bookings.ts';
import { isEmail, isName, isPhone, lacksSafety, safetyIn } from '../journeys/contact-checks.ts';

type Given = { chosen: Chosen; startsAt: number; typed: Typed; directory: Directory };

const People = z.coerce.number().int().min(1).max(20);

/** Where being seen to come may be a danger, staff ask what citizens are asked. */
export const asksSafety = ({ desk }: Chosen, directory: Directory): boolean => isSensitiveDesk(desk, directory);

const unless = (isRight: boolean, problem: FieldProblem): FieldProblem[] => (isRight ? [] : [problem]);

/** Each control with what makes it wrong, in the order of the page. */
export const personProblems = ({ chosen, typed, directory }: Given): FieldProblems => {
  const { name = '', email = '', phone = '', language, people = '' } = typed;
  const isSaid = !asksSafety(chosen, directory) || !lacksSafety(typed);
  return [
    ...unless(isName(name), { field: 'name', text: t('booking.nameMissing') }),
    ...unless(phone === '' || isPhone(phone), { field: 'phone', name: 'phone' }),
    ...unless(email === '' || isEmail(email), { field: 'email', name: 'email' }),
    ...unless(isSaid, { field: 'safe', text: t('closures.waitlist.problems.safe') }),
    ...unless(Language.safeParse(language).success, { field: 'language', name: 'language' }),
    ...unless(people === '' || People.safeParse(people).success, { field: 'people', name: 'people' }),
  ];
};

const accessOf = (typed: Typed): NonNullable<BookingRequest['access']> =>
  (['step-free', 'interpreter', 'companion'] as const).filter((one) => typed[one] === '1');

export const requestOf = ({ chosen, startsAt, typed, directory }: Given): BookingRequest => ({
  desk: chosen.desk.id,
  type: chosen.type.id,
  startsAt,
  name: typed.name ?? '',
  email: typed.email || undefined,
  phone: typed.phone || undefined,
  safeToWrite: asksSafety(chosen, directory) ? safetyIn(typed) : undefined,
  language: Language.parse(typed.language),
  access: accessOf(typed),
  asked: {
    ...(typed.people ? { people: People.parse(typed.people) } : {}),
    ...(typed.children === '1' ? { children: true } : {}),
    ...(typed.womanOperator === '1' ? { womanOperator: true } : {}),
  },
});
