/** A closure and its people, as the pages show them. */
import type { Directory } from '#content/model/directory.ts';
import type { Instant } from '#content/model/time.ts';
import type { AffectedCard } from '#views/staff/closures/affected-item.tsx';
import type { ShownClosure } from '#views/staff/closures/closure-page.tsx';
import type { ClosureCard } from '#views/staff/closures/list-page.tsx';
import type { Affected, ClosureView } from './affected.ts';
import { isToDo, isWaited } from './todo.ts';

type Known = { directory: Directory; names: ReadonlyMap<string, string>; now: Instant };

const endOf = ({ spans }: ClosureView): Instant => Math.max(...spans.map(({ to }) => to));

export const closureCard = (view: ClosureView, { directory, now }: Known): ClosureCard => {
  const over = endOf(view) <= now ? 'over' : 'open';
  return {
    act: view.act,
    desk: directory.desks.get(view.desk)?.name.it ?? view.desk,
    words: view.words,
    spans: view.spans,
    affected: view.affected.length,
    toDo: view.affected.filter(({ state }) => isToDo(state)).length,
    waited: view.affected.filter(({ state }) => isWaited(state)).length,
    state: view.revokedAt === undefined ? over : 'revoked',
  };
};

type Times = ReadonlyMap<string, readonly Instant[]>;

const affectedCard = (act: string, one: Affected, { names, times }: Known & { times: Times }): AffectedCard => {
  const { booking, offer, calls } = one;
  const others = times.get(booking.id) ?? [];
  return {
    act,
    booking: booking.id,
    name: booking.person?.name,
    phone: booking.person?.phone,
    unsafe: booking.person?.safeToWrite === false,
    code: booking.code,
    startsAt: booking.startsAt,
    state: one.state,
    kept: offer && { startsAt: offer.startsAt, until: offer.expiresAt },
    // Who has only a phone is called, whether a text message leaves or not
    letter: one.way === 'email' ? one.letter : undefined,
    calls: calls.map(({ at, by, outcome }) => ({ at, outcome, who: names.get(by) ?? '' })),
    times: [...(offer === undefined ? [] : [offer.startsAt]), ...others],
  };
};

/** Undefined when the desk is no longer in the directory. */
export const shownClosure = (view: ClosureView, known: Known & { times: Times }): ShownClosure | undefined => {
  const desk = known.directory.desks.get(view.desk);
  if (desk === undefined) return undefined;
  const cardsOf = (belongs: (one: Affected) => boolean): AffectedCard[] =>
    view.affected.filter(belongs).map((one) => affectedCard(view.act, one, known));
  return {
    act: view.act,
    desk,
    spans: view.spans,
    words: view.words,
    madeBy: known.names.get(view.madeBy) ?? '',
    madeAt: view.madeAt,
    revokedAt: view.revokedAt,
    mayReopen: view.revokedAt === undefined && known.now < endOf(view),
    toDo: cardsOf(({ state }) => isToDo(state)),
    waited: cardsOf(({ state }) => isWaited(state)),
    done: cardsOf(({ state }) => !isToDo(state) && !isWaited(state)),
  };
};
