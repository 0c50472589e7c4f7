/**
 * Italian public holidays, computed for any year from 2001 on, and the civic holiday of a Comune.
 *
 * Sources: law 260/1949 art. 2, as changed by DPR 792/1985 (Epiphany) and law 336/2000 (2 June); law 151/2025 makes
 * 4 October, San Francesco, a holiday from 2026. Ordinary Sundays are not listed: weekly hours speak of them.
 * Easter is the Gregorian computus of Meeus, "Astronomical Algorithms" (2nd ed.), chapter 8.
 */
import type { LocalDate, Words } from './common.ts';
import type { CivicHoliday, Comune } from './comune.ts';
import { addDays, isNthOfMonth, isoWeekday } from './time.ts';

const fixed = {
  '01-01': 'new-year',
  '01-06': 'epiphany',
  '04-25': 'liberation-day',
  '05-01': 'labour-day',
  '06-02': 'republic-day',
  '08-15': 'assumption',
  '10-04': 'saint-francis',
  '11-01': 'all-saints',
  '12-08': 'immaculate-conception',
  '12-25': 'christmas',
  '12-26': 'saint-stephen',
} as const;

/** Stable names, fit for message keys. */
export type NationalHoliday = (typeof fixed)[keyof typeof fixed] | 'easter' | 'easter-monday';
export type Holiday = { kind: 'national'; id: NationalHoliday } | { kind: 'civic'; name: Words };

const fixedOn: { readonly [monthDay: string]: NationalHoliday } = fixed;

/** Easter Sunday. */
export function easterOf(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const march = h + l - 7 * m + 22;
  return addDays(`${year}-03-01`, march - 1);
}

function easterDays(date: LocalDate): NationalHoliday | undefined {
  const day = date.slice(5);
  if (day < '03-22' || '04-26' < day) return undefined;
  const easter = easterOf(Number(date.slice(0, 4)));
  if (date === easter) return 'easter';
  return date === addDays(easter, 1) ? 'easter-monday' : undefined;
}

function nationalOn(date: LocalDate): NationalHoliday | undefined {
  const id = fixedOn[date.slice(5)];
  return id === 'saint-francis' && date < '2026' ? undefined : (id ?? easterDays(date));
}

function isCivic(date: LocalDate, rule: CivicHoliday): boolean {
  if ('date' in rule) return date.slice(5) === rule.date;
  return Number(date.slice(5, 7)) === rule.month && isoWeekday(date) === rule.weekday && isNthOfMonth(date, rule.nth);
}

/** The holiday on a date in Italy and, if given, in a Comune; a national one comes first. */
export function holidayOn(date: LocalDate, comune?: Pick<Comune, 'civicHoliday'>): Holiday | undefined {
  const id = nationalOn(date);
  if (id) return { kind: 'national', id };
  const civic = comune?.civicHoliday;
  return civic && isCivic(date, civic) ? { kind: 'civic', name: civic.name } : undefined;
}
