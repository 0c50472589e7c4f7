/** The summary, and the booking itself. The journey is the idempotency key: a second click finds what the first made. */
import { isTrial } from '#content/model/slot-plan.ts';
import type { FieldProblem, Typed } from '#views/journey/problems.ts';
import type { StepFrame } from '#views/journey/step-page.tsx';
import { SummaryStep } from '#views/journey/summary-step.tsx';
import { InvitationUsed } from '../../agenda/follow-ups.ts';
import type { BookingRequest } from '../../bookings/bookings.ts';
import { ContactNeeded, SlotNotOffered, SlotTaken, TooManyBookings } from '../../bookings/errors.ts';
import type { Db } from '../../database/database.ts';
import type { Answers } from '../answers.ts';
import type { Outcome, Shown, Step, Walk } from '../step.ts';
import { chosen, givenDesk, type Offer } from '../target.ts';
import { contactsTyped } from './contacts.tsx';
import { whomTyped } from './whom.tsx';

/** Answers that are all there: the guard lets nobody else come here. */
type Whole = { offer: Offer } & { [key in 'reason' | 'time' | 'whom' | 'contacts']: NonNullable<Answers[key]> };

const wholeOf = ({ answers, context: { directory } }: Walk): Whole => {
  const { reason, time, whom, contacts } = answers;
  const offer = chosen(answers, directory);
  if (offer && reason && time && whom && contacts) return { offer, reason, time, whom, contacts };
  throw new Error('The summary was reached with answers missing.');
};

const isTrialDesk = ({ desk }: Offer, { context: { directory } }: Walk): boolean =>
  isTrial(desk, directory.portal.demo);

export const getsMessages = ({ email, phone, safe }: NonNullable<Answers['contacts']>, sms: boolean): boolean =>
  safe !== false && (email !== undefined || (sms && phone !== undefined));

const view = (walk: Walk, frame: StepFrame, shown: Shown) => {
  const { answers, context, at } = walk;
  const { offer, time, contacts } = wholeOf(walk);
  const endsAt = time.startsAt + offer.type.minutes * 60_000;
  const change = {
    reason: answers.origin.invitation ? undefined : at('motivo'),
    place: givenDesk(answers, context.directory) ? undefined : at('sportello'),
    time: at('quando'),
    whom: at('per-chi'),
    contacts: at('contatti'),
  };
  return (
    <SummaryStep
      frame={frame}
      context={context}
      {...shown}
      appointment={{ ...offer, startsAt: time.startsAt, endsAt }}
      answers={{ ...whomTyped(answers), ...contactsTyped(answers, walk) }}
      change={change}
      trial={isTrialDesk(offer, walk)}
      getsMessages={getsMessages(contacts, walk.sms)}
    />
  );
};

const requestOf = ({ answers: { origin } }: Walk, { reason, time, whom, contacts }: Whole): BookingRequest => ({
  desk: time.desk,
  type: time.type,
  startsAt: time.startsAt,
  need: reason.need,
  service: origin.service,
  name: contacts.name,
  email: contacts.email,
  phone: contacts.phone,
  language: contacts.language,
  safeToWrite: contacts.safe,
  forOther: whom.other,
  access: [...(whom.interpreter ? ['interpreter' as const] : []), ...(whom.companion ? ['companion' as const] : [])],
  asked: { people: whom.people, children: whom.children, womanOperator: whom.womanOperator },
});

/** What can stand in the way and is mended here; a lost time is mended one step before. */
const problemOf = (error: unknown): FieldProblem | undefined => {
  if (error instanceof TooManyBookings) return { field: 'contacts', name: 'tooMany' };
  if (error instanceof InvitationUsed) return { field: 'contacts', name: 'invitationUsed' };
  if (error instanceof ContactNeeded) return { field: 'contacts', name: 'contactNeeded' };
  return undefined;
};

/** The link is used up with the booking, or neither happens. */
const usingInvitation = ({ answers: { origin }, followUps }: Walk) => {
  const { invitation } = origin;
  return invitation && ((tx: Db, booking: string): Promise<void> => followUps.use(tx, invitation.id, booking));
};

const submit = async (walk: Walk, form: Typed): Promise<Outcome> => {
  const whole = wholeOf(walk);
  if (isTrialDesk(whole.offer, walk) && form.trial !== '1') return { problems: [{ field: 'trial', name: 'trial' }] };
  try {
    const { booking } = await walk.bookings.book(requestOf(walk, whole), {
      key: walk.id,
      hold: whole.time.hold,
      audience: whole.offer.type.audience,
      alongside: usingInvitation(walk),
    });
    return { answers: { origin: {}, booking: booking.id } };
  } catch (error) {
    if (error instanceof SlotTaken || error instanceof SlotNotOffered) {
      return { answers: { ...walk.answers, time: undefined, lost: whole.time } };
    }
    const problem = problemOf(error);
    if (problem) return { problems: [problem] };
    throw error;
  }
};

export const summary: Step = {
  id: 'riepilogo',
  name: (t) => t('journey.summary.name'),
  title: (t) => t('journey.summary.title'),
  applies: () => true,
  done: () => false,
  typed: () => ({}),
  view,
  submit,
};
