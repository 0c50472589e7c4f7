import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { readDirectory } from '#content/read.ts';
import { WeekHours } from '#views/hours/week-hours.tsx';
import { translator } from '#views/translator.ts';
import { factsOf, hours } from '../../content/model/given.ts';

const directory = readDirectory('content/network');

const said = (lang: 'it' | 'en' | 'ar', channel: 'counter' | 'phone'): string => {
  const context = { lang, t: translator(lang), directory, today: '2026-11-22' };
  const open = factsOf([hours('mon', '09:00-12:00', { channel, onHolidays: 'unknown' })]);
  return renderToString(h(WeekHours, { facts: open, location: undefined, context }));
};

test('hours of which nobody knows whether they hold on holidays say so, in every language', () => {
  expect(said('it', 'counter')).toContain('Nei giorni di festa telefona prima.');
  expect(said('en', 'counter')).toContain('On public holidays phone first.');
  expect(said('ar', 'counter')).toContain('في أيام العطل اتصل أولًا.');
});

test('nobody is told to phone before phoning', () => {
  expect(said('it', 'phone')).toContain('Nei giorni di festa non sappiamo se rispondono.');
  for (const lang of ['it', 'en', 'ar'] as const) expect(said(lang, 'phone')).not.toBe(said(lang, 'counter'));
});
