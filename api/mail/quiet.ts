/** Nobody's phone rings at night because of us: from 20:00 to 08:00 on the wall clock in Rome. */
import { addDays, type Instant, toInstant, toLocal } from '#content/model/time.ts';

export const morning = '08:00';
const evening = '20:00';

export const isNight = (instant: Instant): boolean => {
  const { time } = toLocal(instant);
  return time < morning || time >= evening;
};

/** The first moment that is not night, from this one on. */
export const afterNight = (instant: Instant): Instant => {
  if (!isNight(instant)) return instant;
  const { date, time } = toLocal(instant);
  return toInstant(time < morning ? date : addDays(date, 1), morning);
};

/** This moment, or the last hour of the evening before when it is night. */
export const beforeNight = (instant: Instant): Instant => {
  if (!isNight(instant)) return instant;
  const { date, time } = toLocal(instant);
  return toInstant(time < morning ? addDays(date, -1) : date, '19:00');
};
