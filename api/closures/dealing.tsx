/** The buttons beside each person: what came of a call, another time, the end of it; the sheet on the door; opening again. */
import type { Context } from 'hono';
import { closureAddress } from '#views/staff/closures/addresses.ts';
import { staffTranslator as t } from '#views/translator.ts';
import { AlreadyCancelled, NoSuchBooking, SlotNotOffered, SlotTaken, TooLate } from '../bookings/errors.ts';
import { OfferOver } from '../offers/offers.ts';
import { formOf, seeOther } from '../pages/page.ts';
import { Problem } from '../problems.ts';
import type { Staff } from '../staff/access.ts';
import type { ClosureView } from './affected.ts';
import type { PassingPageDeps } from './page-deps.ts';
import { closurePage, ownClosure } from './showing.tsx';

const said = ['told', 'no-answer', 'call-back', 'posted'] as const;

/** What somebody at the desk can mend by choosing something else; undefined when it is a mistake of ours. */
const sentenceOf = (error: unknown): string | undefined => {
  if (error instanceof SlotTaken || error instanceof SlotNotOffered || error instanceof OfferOver) {
    return t('closures.problems.taken');
  }
  return error instanceof TooLate || error instanceof AlreadyCancelled ? t('closures.problems.late') : undefined;
};

type Form = Readonly<Record<string, string>>;
type Work = (form: Form, dealing: { act: string; booking: string; staff: string }) => Promise<void>;

/** Does it, and leads back to the closure; or says there what was wrong. */
const dealWith = (deps: PassingPageDeps, work: Work) => async (c: Context, staff: Staff) => {
  const view = await ownClosure(c, staff, deps);
  const form = await formOf(c);
  const booking = form.booking ?? '';
  try {
    await work(form, { act: view.act, booking, staff: staff.id });
  } catch (error) {
    if (error instanceof NoSuchBooking) throw new Problem('not-found');
    const problem = sentenceOf(error);
    if (problem === undefined) throw error;
    return closurePage(c, staff, { view: await again(view, deps), problem, deps });
  }
  deps.passing.passSoon();
  return seeOther(c, `${closureAddress(view.act, 'segnato')}#p-${booking}`);
};

const again = async (view: ClosureView, { passing }: PassingPageDeps): Promise<ClosureView> =>
  (await passing.closureViews.one(view.act)) ?? view;

export const noteCall = (deps: PassingPageDeps) =>
  dealWith(deps, async ({ outcome: chosen }, dealing) => {
    const outcome = said.find((one) => one === chosen);
    if (outcome === undefined) throw new Problem('not-found');
    await deps.passing.deal.call({ ...dealing, outcome });
  });

export const moveAffected = (deps: PassingPageDeps) =>
  dealWith(deps, async ({ time = '' }, dealing) => {
    if (!/^\d{1,15}$/.test(time)) throw new SlotNotOffered('startsAt');
    await deps.passing.deal.move({ ...dealing, startsAt: Number(time) });
  });

export const cancelAffected = (deps: PassingPageDeps) =>
  dealWith(deps, (_, dealing) => deps.passing.deal.cancel(dealing));

/** Everybody who left no contact is told by the sheet, as well as one can. */
export const postNotice = (deps: PassingPageDeps) => async (c: Context, staff: Staff) => {
  const view = await ownClosure(c, staff, deps);
  for (const { booking, state } of view.affected) {
    const dealing = { act: view.act, booking: booking.id, staff: staff.id };
    if (state === 'post') await deps.passing.deal.call({ ...dealing, outcome: 'posted' });
  }
  return seeOther(c, closureAddress(view.act, 'segnato'));
};

export const reopen = (deps: PassingPageDeps) => async (c: Context, staff: Staff) => {
  const { act } = await ownClosure(c, staff, deps);
  await deps.passing.closures.reopen(act, staff.id);
  await deps.passing.pass();
  return seeOther(c, closureAddress(act, 'riaperta'));
};
