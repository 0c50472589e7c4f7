import { describe, expect, test } from 'vitest';
import { openingFacts } from '#content/model/opening-facts.ts';
import { placementsOn } from '#content/model/placement.ts';
import { standingOf } from '#content/model/standing.ts';
import { toLocal } from '#content/model/time.ts';
import { openWords } from '#views/hours/open-words.ts';
import { sayHours, voiceIn } from '#views/hours/say.ts';
import { translator } from '#views/translator.ts';
import { shipped } from '../../support/shipped.ts';
import { factsOf, hours, rome, untimed } from './given.ts';

const at = (time: string) => rome(`2026-11-23 ${time}`);
const monday = (range: string, more: object = {}) => factsOf([hours('mon', range, more)]);

describe('now and today', () => {
  const morning = [monday('09:00-12:00')];

  test.each([
    ['before the doors open', '08:00', { now: 'no', today: 'yes' }],
    ['while they are open', '10:00', { now: 'yes', today: 'yes' }],
    ['after they closed', '12:00', { now: 'no', today: 'no' }],
  ])('%s', (_, time, standing) => {
    expect(standingOf(morning, at(time))).toEqual(standing);
  });

  test('nobody told', () => {
    expect(standingOf(undefined, at('10:00'))).toEqual({ now: 'unknown', today: 'unknown' });
  });

  test('no door', () => {
    expect(standingOf([], at('10:00'))).toEqual({ now: 'no', today: 'no' });
  });

  test('a phone that answers counts', () => {
    expect(standingOf([monday('09:00-12:00', { channel: 'phone' })], at('10:00')).now).toBe('yes');
  });

  test('after a call one may be let in: who wants to know calls', () => {
    const hoursByPhone = [monday('09:00-12:00', { access: { mode: 'phone-first' } })];
    expect(standingOf(hoursByPhone, at('10:00'))).toEqual({ now: 'unknown', today: 'unknown' });
    expect(standingOf(hoursByPhone, at('08:00'))).toEqual({ now: 'no', today: 'unknown' });
  });

  test.each(['appointment', 'su-invio'])('nobody walks in by %s', (mode) => {
    const access = mode === 'su-invio' ? { mode, via: [] } : { mode };
    expect(standingOf([monday('09:00-12:00', { access })], at('10:00'))).toEqual({ now: 'no', today: 'no' });
  });

  test('a day whose time is not told may be now', () => {
    expect(standingOf([factsOf([untimed('mon')])], at('10:00'))).toEqual({ now: 'unknown', today: 'unknown' });
  });

  test('of several places the one that helps counts', () => {
    expect(standingOf([monday('15:00-18:00'), monday('09:00-12:00')], at('10:00')).now).toBe('yes');
  });
});

test('a service is open now exactly where its badge says so, every hour of a week', () => {
  const directory = shipped;
  const voice = voiceIn('it', openWords(translator('it')));
  const start = rome('2026-11-23 00:30');
  let open = 0;
  for (const service of directory.services.values()) {
    for (let hour = 0; hour < 168; hour += 7) {
      const now = start + hour * 3_600_000;
      const told = placementsOn(service, toLocal(now).date).current.filter(({ schedules }) => schedules.length > 0);
      if (service.status !== 'active' || told.length === 0) continue;
      const facts = told.map((one) => openingFacts(service, one, directory));
      const badge = sayHours(facts, now, voice).some(({ tone }) => tone === 'open');
      const standing = standingOf(facts, now);
      expect([service.id, hour, standing.now === 'yes']).toEqual([service.id, hour, badge]);
      if (standing.now === 'yes') expect(standing.today).toBe('yes');
      open += badge ? 1 : 0;
    }
  }
  expect(open).toBeGreaterThan(20);
});
