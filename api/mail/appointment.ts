/** A booking together with what the directory says of it now. */
import type { Language } from '#content/model/common.ts';
import type { Desk } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';
import { isSensitive } from '#content/model/selection.ts';
import type { Appointment, LetterBooking } from '#views/letters/letter.ts';

/** Being seen to go there may be a danger: its letters and calendar files name nothing. */
export const isPrivateDesk = (desk: Desk, directory: Pick<Directory, 'needs' | 'services'>): boolean =>
  desk.services.some((id) => {
    const service = directory.services.get(id);
    return service !== undefined && isSensitive(service, directory);
  }) || desk.appointmentTypes.some(({ needs }) => needs.some((id) => directory.needs.get(id)?.sensitive === true));

/** Undefined when the desk, or the type of appointment, is no longer in the directory. */
export const appointmentOf = (booking: LetterBooking, directory: Directory): Appointment | undefined => {
  const desk = directory.desks.get(booking.desk);
  const type = desk?.appointmentTypes.find(({ id }) => id === booking.type);
  return desk && type && { booking, desk, type, private: isPrivateDesk(desk, directory) };
};

/** The language of a letter: the person's, where the portal has its words. */
export const letterLanguage = (wanted: Language, { portal }: Pick<Directory, 'portal'>): Language =>
  portal.languages.includes(wanted) ? wanted : 'it';
