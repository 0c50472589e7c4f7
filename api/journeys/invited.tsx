/** The door for who was invited: looking uses nothing up, the button begins a journey for that one thing. */
import type { Context } from 'hono';
import type { AppointmentType, Desk } from '#content/model/desk.ts';
import { stepAddress } from '#views/journey/addresses.ts';
import { InvitationOver, InvitedPage } from '#views/journey/invited-page.tsx';
import type { Invitation } from '../agenda/follow-ups.ts';
import { seeOther, sendPage, viewContext } from '../pages/page.ts';
import type { JourneyDeps } from './deps.ts';
import { nextStep } from './order.ts';

type Invited = { invitation: Invitation; desk: Desk; type: AppointmentType };

const invitedBy = async (c: Context, { followUps, published }: JourneyDeps): Promise<Invited | undefined> => {
  const invitation = await followUps.find(c.req.param('token') ?? '');
  const desk = invitation && published().directory.desks.get(invitation.desk);
  const type = desk?.appointmentTypes.find(({ id }) => id === invitation?.type);
  return invitation && desk && type && { invitation, desk, type };
};

const over = (c: Context, deps: JourneyDeps) => {
  const context = viewContext(c, deps);
  const title = context.t('journey.invitation.overTitle');
  return sendPage(c, { title, body: <InvitationOver context={context} />, status: 410 }, deps);
};

export const showInvitation = (deps: JourneyDeps) => async (c: Context) => {
  const invited = await invitedBy(c, deps);
  if (!invited) return over(c, deps);
  const context = viewContext(c, deps);
  const body = <InvitedPage desk={invited.desk} type={invited.type} action={c.req.path} context={context} />;
  return sendPage(c, { title: context.t('journey.invitation.title'), body, desk: invited.desk }, deps);
};

export const beginInvited = (deps: JourneyDeps) => async (c: Context) => {
  const invited = await invitedBy(c, deps);
  if (!invited) return over(c, deps);
  const { lang, directory } = viewContext(c, deps);
  const { invitation, desk, type } = invited;
  const origin = { desk: desk.id, invitation: { id: invitation.id, type: type.id } };
  const need = type.needs[0] ?? 'ascolto';
  const answers = { origin, reason: { type: type.id, need } };
  const id = await deps.journeys.begin(answers);
  return seeOther(c, stepAddress(lang, id, nextStep(answers, directory).id));
};
