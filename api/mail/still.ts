/** Is a letter that was planned still right when its time has come? */
import type { Instant } from '#content/model/time.ts';
import type { Appointment, LetterBooking, LetterPerson } from '#views/letters/letter.ts';
import type { DeskEvent, PersonEvent } from './events.ts';
import { afterNight, isNight } from './quiet.ts';

export type Verdict = { is: 'right' } | { is: 'skipped'; why: string } | { is: 'later'; at: Instant };

const skipped = (why: string): Verdict => ({ is: 'skipped', why });
const right: Verdict = { is: 'right' };

/** `sequence` is that of the booking when the letter was written down: a later change has a letter of its own. */
export const stillTrue = (
  event: PersonEvent | DeskEvent,
  { booking }: Appointment,
  { sequence, now }: { sequence: number; now: Instant },
): Verdict => {
  const tellsEnd = event === 'cancellation' || event === 'desk-cancelled';
  if (sequence !== booking.sequence || tellsEnd !== (booking.cancelled !== undefined)) return skipped('superseded');
  return now < booking.startsAt ? right : skipped('over');
};

/** What they said is heeded everywhere. Who may be in danger, and was not asked, gets what they wait for and nothing more. */
const safe = (event: PersonEvent, isPrivate: boolean, { safeToWrite }: LetterPerson): boolean =>
  safeToWrite ?? (!isPrivate || event !== 'reminder');

/** News of a closed door must come before they leave home. */
const timeToHear = 2 * 3_600_000;
const aboutDoor: ReadonlySet<PersonEvent> = new Set(['closed', 'kept', 'reopened']);

const mayWait = (event: PersonEvent, morning: Instant, startsAt: Instant): boolean =>
  event === 'reminder' || (aboutDoor.has(event) && morning + timeToHear <= startsAt);

export const mayWrite = (
  event: PersonEvent,
  appointment: { private: boolean; booking: Pick<LetterBooking, 'startsAt'> },
  { person, now }: { person: LetterPerson; now: Instant },
): Verdict => {
  if (!safe(event, appointment.private, person)) return skipped('not safe');
  if (isNight(now) && mayWait(event, afterNight(now), appointment.booking.startsAt)) {
    return { is: 'later', at: afterNight(now) };
  }
  return right;
};
