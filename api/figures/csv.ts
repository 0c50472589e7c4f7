/** The figures as a file for spreadsheets: RFC 4180, UTF-8 with the mark by which they know it. */
import { stringify } from 'csv-stringify/sync';
import type { Directory } from '#content/model/directory.ts';
import { type FirstFree, type MonthFigures, outcomes, type Shown } from '#views/staff/figures/figures.ts';
import { staffTranslator as t } from '#views/translator.ts';

const cell = (shown: Shown): string => (typeof shown === 'number' ? String(shown) : t(`figures.${shown}`));

const header = [
  t('figures.csv.id'),
  t('figures.desk'),
  t('figures.csv.comune'),
  t('figures.month'),
  ...(['bookings', ...outcomes] as const).map((name) => t(`figures.column.${name}`)),
  t('figures.column.walkIns'),
  t('figures.column.wait'),
  t('figures.csv.firstFreeMonth'),
  t('figures.csv.firstFree'),
];

/** `firstFree`: of each desk, today; it stands beside the month that runs. */
export const csvOf = (
  figures: readonly MonthFigures[],
  { directory, firstFree }: { directory: Directory; firstFree: ReadonlyMap<string, FirstFree | undefined> },
): string => {
  const current = figures[0]?.month;
  const lines = figures.map(({ desk, month, appointments, walkIns, waitDays, firstFreeDays }) => {
    const known = directory.desks.get(desk);
    return [
      desk,
      known?.name.it ?? desk,
      directory.comuni.get(known?.comune ?? '')?.name ?? '',
      month,
      ...(['bookings', ...outcomes] as const).map((name) => cell(appointments[name])),
      cell(walkIns),
      waitDays ?? '',
      firstFreeDays ?? '',
      (month === current ? firstFree.get(desk)?.days : undefined) ?? '',
    ];
  });
  return stringify([header, ...lines], { bom: true, record_delimiter: '\r\n', escape_formulas: true });
};
