/**
 * Opening hours as a cell of a table: "lun-ven 09:00-12:00; mar 14:30-16:30 (telefono)". What a cell cannot say exactly
 * (weeks of the month, seasons, activities) has no text: whoever exports says so. Times are those of Europe/Rome.
 */
import { sameValue } from '#content/model/json-fields.ts';
import { isObject, type Json, type JsonObject } from '#content/model/record-data.ts';
import { type Channel, type Weekday, weekdays } from '#content/model/schedule.ts';

const dayNames: Readonly<Record<Weekday, string>> = {
  mon: 'lun',
  tue: 'mar',
  wed: 'mer',
  thu: 'gio',
  fri: 'ven',
  sat: 'sab',
  sun: 'dom',
};
const channelNames: Readonly<Record<Channel, string>> = {
  counter: 'sportello',
  phone: 'telefono',
  appointment: 'appuntamento',
  distribution: 'distribuzione',
  stay: 'notte',
};
const holidayNames = { closed: 'festivi chiuso', open: 'festivi aperto', only: 'solo festivi' } as const;
const unknownTime = '?';

const nameOf = (names: Readonly<Record<string, string>>, key: Json | undefined): string | undefined =>
  typeof key === 'string' ? names[key] : undefined;
const keyOf = (names: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.entries(names).find(([, known]) => known === name)?.[0];

/** "mon tue wed" is a run; two days are named both. */
const daysText = (days: Json | undefined): string => {
  const names = Array.isArray(days) ? days.map((day) => nameOf(dayNames, day) ?? '') : [];
  const week = Object.values(dayNames);
  const start = week.indexOf(names[0] ?? '');
  const isRun = names.length > 2 && names.every((name, index) => name === week[start + index]);
  return isRun ? `${names[0]}-${names.at(-1)}` : names.join(',');
};

const notesText = ({ channel, onHolidays }: JsonObject): string => {
  const name = channel === 'counter' ? undefined : nameOf(channelNames, channel);
  const notes = [name, nameOf(holidayNames, onHolidays)].filter((note) => note !== undefined);
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
};

const lineText = (line: JsonObject): string => {
  const time = line.time === 'unknown' ? unknownTime : `${line.from}-${line.to}`;
  return `${daysText(line.days)} ${time}${notesText(line)}`;
};

const daysIn = (text: string): Weekday[] | undefined => {
  const found = text.split(',').flatMap((part) => {
    const [first = '', last = first] = part.trim().split('-');
    const places = [first, last].map((name) => weekdays.findIndex((day) => dayNames[day] === name.trim()));
    const [from = -1, to = -1] = places;
    return from < 0 || to < from ? [undefined] : weekdays.slice(from, to + 1);
  });
  const known = found.filter((day) => day !== undefined);
  return known.length === found.length ? known : undefined;
};

/** A whole line: days, hours or "?", notes in brackets. */
const pattern = /^([a-z]{3}(?:\s*[,-]\s*[a-z]{3})*)\s+(\?|(\d{2}:\d{2})\s*-\s*(\d{2}:\d{2}))(?:\s*\(([^)]*)\))?$/;

const lineIn = (text: string): JsonObject | undefined => {
  const [match, dayText = '', time, from = '', to = '', noteText = ''] = pattern.exec(text) ?? [];
  const days = daysIn(dayText);
  const notes = noteText.split(',').flatMap((note) => note.trim() || []);
  const channels = notes.flatMap((note) => keyOf(channelNames, note) ?? []);
  const holidays = notes.flatMap((note) => keyOf(holidayNames, note) ?? []);
  const understood = channels.length + holidays.length === notes.length && channels.length < 2 && holidays.length < 2;
  if (match === undefined || days === undefined || !understood) return undefined;
  const [onHolidays] = holidays;
  return {
    channel: channels[0] ?? 'counter',
    days,
    ...(time === unknownTime ? { time: 'unknown' } : { from, to }),
    ...(onHolidays === undefined ? {} : { onHolidays }),
  };
};

/** The schedules of a cell, or the first line that cannot be read. */
export const schedulesIn = (cell: string): { lines: JsonObject[] } | { unread: string } => {
  const lines: JsonObject[] = [];
  for (const text of cell.split(';').flatMap((part) => part.trim() || [])) {
    const line = lineIn(text.toLowerCase());
    if (line === undefined) return { unread: text };
    lines.push(line);
  }
  return { lines };
};

/** Undefined when a cell would not give back the very same schedules. */
export const hoursText = (schedules: readonly Json[]): string | undefined => {
  const text = schedules.map((line) => (isObject(line) ? lineText(line) : '')).join('; ');
  const back = schedulesIn(text);
  return 'lines' in back && sameValue(back.lines, schedules) ? text : undefined;
};
