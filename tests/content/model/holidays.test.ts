import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CivicHoliday } from '#content/model/comune.ts';
import { easterOf, holidayOn } from '#content/model/holidays.ts';
import { addDays, isoWeekday } from '#content/model/time.ts';

/** Gregorian Easter as printed in almanacs. */
const easters = `1818-03-22 1943-04-25 2000-04-23 2005-03-27 2008-03-23 2011-04-24 2014-04-20 2015-04-05 2016-03-27
2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05
2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13
2037-04-05 2038-04-25 2049-04-18 2285-03-22`.split(/\s/);

const nationalOn = (date: string): string | undefined => {
  const holiday = holidayOn(date);
  return holiday?.kind === 'national' ? holiday.id : undefined;
};

/** The Sunday after the full moon of the golden number, from the epact (Clavius): another way to the same day. */
function easterByEpact(year: number): string {
  const century = Math.floor(year / 100) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  const golden = (year % 19) + 1;
  const raw = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30;
  const epact = raw === 24 || (raw === 25 && golden > 11) ? raw + 1 : raw;
  const moon = epact > 23 ? 74 - epact : 44 - epact;
  const fullMoon = addDays(`${year}-03-01`, moon - 1);
  return addDays(fullMoon, 7 - (isoWeekday(fullMoon) % 7));
}

describe('national holidays', () => {
  test.each(easters)('Easter %s', (date) => {
    expect(easterOf(Number(date.slice(0, 4)))).toBe(date);
  });

  test('Easter agrees with the epact tables and falls between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1700, max: 2299 }), (year) => {
        const easter = easterOf(year);
        expect(easter).toBe(easterByEpact(year));
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test('a year has these and no others', () => {
    const year = Array.from({ length: 365 }, (_, days) => addDays('2027-01-01', days));
    expect(year.flatMap((date) => (nationalOn(date) ? [`${date} ${nationalOn(date)}`] : []))).toEqual([
      '2027-01-01 new-year',
      '2027-01-06 epiphany',
      '2027-03-28 easter',
      '2027-03-29 easter-monday',
      '2027-04-25 liberation-day',
      '2027-05-01 labour-day',
      '2027-06-02 republic-day',
      '2027-08-15 assumption',
      '2027-10-04 saint-francis',
      '2027-11-01 all-saints',
      '2027-12-08 immaculate-conception',
      '2027-12-25 christmas',
      '2027-12-26 saint-stephen',
    ]);
  });

  test('Easter Monday may be the last of April days it can be', () => {
    expect(nationalOn('2038-04-26')).toBe('easter-monday');
    expect(nationalOn('2038-04-27')).toBeUndefined();
  });

  test('4 October is a holiday from 2026 only, and in 2027 it is a Monday', () => {
    expect(nationalOn('2025-10-04')).toBeUndefined();
    expect(nationalOn('2026-10-04')).toBe('saint-francis');
    expect(isoWeekday('2027-10-04')).toBe(1);
  });
});

describe('the civic holiday', () => {
  const sondrio = { civicHoliday: CivicHoliday.parse({ name: { it: 'Santi Gervasio e Protasio' }, date: '06-19' }) };
  const may = { name: { it: 'Patrono' }, month: 5, weekday: 1 };
  const withRule = (nth: number) => ({ civicHoliday: CivicHoliday.parse({ ...may, nth }) });

  test('is the day of the patron saint where it is known', () => {
    expect(holidayOn('2026-06-19', sondrio)).toEqual({ kind: 'civic', name: { it: 'Santi Gervasio e Protasio' } });
    expect(holidayOn('2026-06-19')).toBeUndefined();
    expect(holidayOn('2026-06-19', {})).toBeUndefined();
  });

  test('follows a rule, also for the last of the month', () => {
    expect(holidayOn('2026-05-11', withRule(2))).toMatchObject({ kind: 'civic' });
    expect(holidayOn('2026-05-04', withRule(2))).toBeUndefined();
    expect(holidayOn('2026-05-25', withRule(-1))).toMatchObject({ kind: 'civic' });
    expect(holidayOn('2026-06-08', withRule(2))).toBeUndefined();
  });

  test('does not hide a national one', () => {
    expect(holidayOn('2026-12-25', { civicHoliday: { name: { it: 'Patrono' }, date: '12-25' } })).toEqual({
      kind: 'national',
      id: 'christmas',
    });
  });
});
