/**
 * An appointment as an iCalendar file (RFC 5545), which calendars update and cancel by UID and SEQUENCE (RFC 5546).
 *
 * Times are in UTC, so the file needs no time zone of its own and every phone shows the promised hour on both sides of a
 * change of clocks. In a letter it is a REQUEST with organizer and guest; fetched from the page, PUBLISH without them.
 */
import ical, {
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import type { Language } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import type { ViewContext } from '#views/context.ts';
import type { LetterBooking } from '#views/letters/letter.ts';
import { pageOf } from '#views/letters/to-person.ts';
import { placeLines, placeOf } from '#views/letters/where.ts';
import { wordsIn } from '#views/localized.tsx';
import { translator } from '#views/translator.ts';
import { appointmentOf, letterLanguage } from '../mail/appointment.ts';

export type CalendarRequest = {
  booking: LetterBooking;
  directory: Directory;
  /** Origin, without a final slash. */
  baseUrl: string;
  lang: Language;
  now: Instant;
  /** Who invites whom, in a letter. Absent: the file is fetched. */
  invitation?: { organizer: { name: string; email: string }; guest: string } | undefined;
};

/** The same in every file about a booking, by whatever address the server was reached. */
const uidOf = ({ booking, directory }: CalendarRequest): string =>
  `${booking.id}@${new URL(directory.portal.url).hostname}`;

/** What stands in a calendar that others may see: of a private desk nothing but "appointment". */
const wordsOf = (request: CalendarRequest): Pick<ICalEventData, 'summary' | 'description' | 'location' | 'url'> => {
  const { booking, directory, baseUrl, now } = request;
  const lang = letterLanguage(request.lang, directory);
  const context: ViewContext = { lang, t: translator(lang), directory, today: toLocal(now).date };
  const { t } = context;
  const trial = (summary: string): string => (booking.demo ? t('letters.event.trial', { summary }) : summary);
  const appointment = appointmentOf(booking, directory);
  if (appointment === undefined || appointment.private) return { summary: trial(t('letters.event.summary')) };
  const { desk } = appointment;
  const place = placeOf(desk, booking, directory);
  const warning = booking.demo ? `${t('letters.trial')}\n` : '';
  return {
    summary: trial(t('letters.event.withDesk', { desk: wordsIn(desk.name, lang).text })),
    description: `${warning}${t('letters.code')}: ${booking.code}`,
    url: pageOf({ appointment, context, baseUrl }),
    ...(place && {
      location: placeLines(place)
        .map(({ text }) => text)
        .join(', '),
    }),
  };
};

const peopleOf = ({ invitation }: CalendarRequest): Pick<ICalEventData, 'organizer' | 'attendees'> =>
  invitation === undefined
    ? {}
    : {
        organizer: invitation.organizer,
        attendees: [{ email: invitation.guest, status: ICalAttendeeStatus.ACCEPTED, rsvp: false }],
      };

/** METHOD of the file; the letter names it in its header too. */
export const methodOf = ({
  booking,
  invitation,
}: Pick<CalendarRequest, 'booking' | 'invitation'>): ICalCalendarMethod => {
  if (booking.cancelled !== undefined) return ICalCalendarMethod.CANCEL;
  return invitation === undefined ? ICalCalendarMethod.PUBLISH : ICalCalendarMethod.REQUEST;
};

export const calendarFor = (request: CalendarRequest): string => {
  const { booking, now } = request;
  const calendar = ical({
    prodId: { company: 'Appuntamenti', product: 'calendario', language: 'IT' },
    method: methodOf(request),
  });
  calendar.createEvent({
    id: uidOf(request),
    sequence: booking.sequence,
    stamp: new Date(now),
    start: new Date(booking.startsAt),
    end: new Date(booking.endsAt),
    status: booking.cancelled === undefined ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    class: ICalEventClass.PRIVATE,
    ...wordsOf(request),
    ...peopleOf(request),
  });
  return calendar.toString();
};
