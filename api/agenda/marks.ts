/** What may be noted of an appointment. It goes: expected, arrived, fulfilled; or expected, "non è venuto". Pure. */
import { type Instant, toLocal } from '#content/model/time.ts';

export type State = 'expected' | 'arrived' | 'fulfilled' | 'noshow';
export type Mark = Exclude<State, 'expected'>;

type About = { startsAt: Instant; cancelled: boolean };

/** Nobody has come before the day; nobody has failed to come before the hour. */
export const marksFor = (state: State, { startsAt, cancelled }: About, now: Instant): Mark[] => {
  if (cancelled || toLocal(now).date < toLocal(startsAt).date) return [];
  if (state === 'expected') return now < startsAt ? ['arrived'] : ['arrived', 'noshow'];
  return state === 'arrived' ? ['fulfilled'] : [];
};
