/**
 * The appointment hours of a desk on one day, as instants. Dated exceptions of the desk win over the week and over
 * holidays; a place that is closed, or opens otherwise, cuts whatever is left. Hours never cross midnight.
 */
import type { Id, LocalDate, LocalTime } from './common.ts';
import { holidayOn } from './holidays.ts';
import type { DeskPlan, SlotPlace } from './slot-plan.ts';
import { addDays, type Instant, toInstant } from './time.ts';
import { exceptionsOn, inForce, onWeekday } from './timetable.ts';

/** `[from, to)` in instants. */
export type Span = { from: Instant; to: Instant };

/** `anchor`: where the hours begin before the place cuts them; slots are counted from it, so that a cut moves none. */
export type DayHours = Span & { anchor: Instant; types?: readonly Id[] | undefined };

/** A granule (`slots.ts`) in milliseconds. */
export const granuleMs = 5 * 60_000;

/**
 * Only whole granules: a source may say 9:03. Undefined when the spring gap swallows it. When clocks go back, hours that
 * begin or end within the hour that comes twice are the time that is inside on every watch.
 */
function spanOn(date: LocalDate, hours: { from: LocalTime; to: LocalTime }): Span | undefined {
  const sameDay = hours.from < hours.to;
  const end = toInstant(sameDay ? date : addDays(date, 1), sameDay ? hours.to : '00:00');
  const [first, second] = [toInstant(date, hours.from), toInstant(date, hours.from, 'closing')];
  const from = Math.ceil((second < end ? second : first) / granuleMs) * granuleMs;
  const to = Math.floor(end / granuleMs) * granuleMs;
  return from < to ? { from, to } : undefined;
}

const spansOn = (date: LocalDate, list: readonly { from: LocalTime; to: LocalTime }[]): Span[] =>
  list.flatMap((hours) => spanOn(date, hours) ?? []);

/** What the place leaves of a span on a date. */
function inPlace(span: Span, place: SlotPlace, date: LocalDate): Span[] {
  const ruling = exceptionsOn(place, date, 'appointment');
  if (ruling.length === 0) return [span];
  return spansOn(
    date,
    ruling.flatMap(({ hours }) => hours),
  )
    .map(({ from, to }) => ({ from: Math.max(from, span.from), to: Math.min(to, span.to) }))
    .filter(({ from, to }) => from < to);
}

type Found = { span: Span; place: SlotPlace; types?: readonly Id[] | undefined };

const isClosedHoliday = ({ onHolidays }: DeskPlan, place: SlotPlace, date: LocalDate): boolean =>
  onHolidays === 'closed' && holidayOn(date, place) !== undefined;

function weekly(plan: DeskPlan, date: LocalDate): Found[] {
  return plan.hours
    .filter((hours) => inForce(hours, date) && onWeekday(hours, date) && !isClosedHoliday(plan, hours.place, date))
    .flatMap((hours) => spansOn(date, [hours]).map((span) => ({ span, place: hours.place, types: hours.types })));
}

/** Every interval of the day, cut by its place; none on a day without appointments. */
export function deskHoursOn(plan: DeskPlan, date: LocalDate): DayHours[] {
  const dated = exceptionsOn(plan, date, 'appointment');
  const found: Found[] =
    dated.length === 0
      ? weekly(plan, date)
      : spansOn(
          date,
          dated.flatMap(({ hours }) => hours),
        ).map((span) => ({ span, place: plan.home }));
  return found.flatMap(({ span, place, types }) =>
    inPlace(span, place, date).map((part) => ({ ...part, anchor: span.from, types })),
  );
}
