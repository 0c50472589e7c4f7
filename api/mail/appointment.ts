/** A booking together with what the directory says of it now. */
import type { Language } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { isSensitiveDesk } from '#content/model/selection.ts';
import type { Appointment, LetterBooking } from '#views/letters/letter.ts';

/** Undefined when the desk, or the type of appointment, is no longer in the directory. */
export const appointmentOf = (booking: LetterBooking, directory: Directory): Appointment | undefined => {
  const desk = directory.desks.get(booking.desk);
  const type = desk?.appointmentTypes.find(({ id }) => id === booking.type);
  return desk && type && { booking, desk, type, private: isSensitiveDesk(desk, directory) };
};

/** The language of a letter: the person's, where the portal has its words. */
export const letterLanguage = (wanted: Language, { portal }: Pick<Directory, 'portal'>): Language =>
  portal.languages.includes(wanted) ? wanted : 'it';
