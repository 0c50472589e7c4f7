/** Short ways to write the facts of a test. Everything passes the real schemas, so a fixture cannot be impossible. */
import type { OpeningFacts } from '#content/model/opening-facts.ts';
import { Schedule, ScheduleException } from '#content/model/schedule.ts';
import { Service } from '#content/model/service.ts';
import { type Instant, toInstant } from '#content/model/time.ts';

const sources = [{ title: 'A visit' }];
const reason = { it: 'Ferie' };

/** `hours('mon tue', '09:00-12:00', {…})`, at the counter and closed on holidays unless told. */
export function hours(days: string, range: string, more: object = {}): Schedule {
  const [from, to] = range.split('-');
  return Schedule.parse({ channel: 'counter', days: days.split(' '), from, to, onHolidays: 'closed', ...more });
}

export const untimed = (days: string, more: object = {}): Schedule =>
  Schedule.parse({ channel: 'counter', days: days.split(' '), time: 'unknown', onHolidays: 'closed', ...more });

export function exception(from: string, to: string, ranges: string[] = [], more: object = {}): ScheduleException {
  const dated = ranges.map((range) => ({ from: range.slice(0, 5), to: range.slice(6) }));
  return ScheduleException.parse({ from, to, hours: dated, reason, ...more });
}

export const factsOf = (schedules: Schedule[], more: Partial<OpeningFacts> = {}): OpeningFacts => ({
  schedules,
  exceptions: [],
  ...more,
});

export const service = (facts: object): Service =>
  Service.parse({
    id: 'a-service',
    comuni: ['sondrio'],
    status: 'active',
    needs: ['cibo'],
    organization: 'an-organization',
    sources,
    ...facts,
  });

/** `rome('2026-11-23 10:00')` */
export const rome = (text: string): Instant => toInstant(text.slice(0, 10), text.slice(11));

export const everyDay = 'mon tue wed thu fri sat sun';
