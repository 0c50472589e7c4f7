/** Short ways to write the facts of a test. Everything passes the real schemas, so a fixture cannot be impossible. */
import { Comune } from '#content/model/comune.ts';
import type { Desk } from '#content/model/desk.ts';
import type { Directory, ServiceRecord } from '#content/model/directory.ts';
import { Location } from '#content/model/location.ts';
import type { Network } from '#content/model/network.ts';
import type { OpeningFacts } from '#content/model/opening-facts.ts';
import { Organization } from '#content/model/organization.ts';
import { Portal } from '#content/model/portal.ts';
import { Schedule, ScheduleException } from '#content/model/schedule.ts';
import { Service, ServiceWords } from '#content/model/service.ts';
import { type Instant, toInstant } from '#content/model/time.ts';

export const sources = [{ title: 'A visit' }];
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

/** An active service of Sondrio. */
export function service(facts: object): ServiceRecord {
  const base = {
    id: 'a-service',
    comuni: ['sondrio'],
    status: 'active',
    needs: ['cibo'],
    organization: 'an-organization',
  };
  const words = { title: 'Mensa', summary: 'Un pasto caldo.', audience: 'A tutti.' };
  return { ...Service.parse({ ...base, sources, ...facts }), words: { it: ServiceWords.parse(words) } };
}

export const organization = (facts: object): Organization =>
  Organization.parse({ name: { it: 'Ente' }, kind: 'association', sources, ...facts });

export const location = (facts: object): Location =>
  Location.parse({ name: { it: 'Casa' }, address: { locality: 'Sondrio', province: 'SO' }, sources, ...facts });

/** Sondrio, unless told. */
export const comune = (facts: object): Comune =>
  Comune.parse({
    id: 'sondrio',
    name: 'Sondrio',
    province: 'SO',
    istat: '014061',
    cadastral: 'I829',
    ipa: 'c_i829',
    ambito: 'ambito-sondrio',
    intro: { it: 'Comincia da qui.' },
    firstContact: [{ organization: 'an-organization' }],
    sources,
    ...facts,
  });

const portal = Portal.parse({
  name: 'Sportello Diffuso',
  tagline: { it: 'Aiuto vicino' },
  url: 'https://example.org',
  demo: true,
  operator: { name: 'Ente' },
  sender: { name: 'Ente', email: 'ente@example.org' },
  languages: ['it'],
  emergency: [{ number: '112', name: { it: 'Emergenza' }, text: { it: 'Se sei in pericolo.' } }],
});

const byId = <T extends { id: string }>(list: T[] = []): Map<string, T> => new Map(list.map((one) => [one.id, one]));

type Given = {
  services?: ServiceRecord[];
  organizations?: Organization[];
  locations?: Location[];
  comuni?: Comune[];
  networks?: Network[];
  desks?: Desk[];
  fallback?: string;
};

/** A directory of these records and no others. */
export const directoryOf = (given: Given): Directory => ({
  portal: { ...portal, ...(given.fallback && { fallbackContact: { organization: given.fallback } }) },
  services: byId(given.services),
  organizations: byId(given.organizations),
  locations: byId(given.locations),
  comuni: byId(given.comuni),
  networks: byId(given.networks),
  desks: byId(given.desks),
  areas: new Map(),
  documents: new Map(),
  needs: new Map(),
  questions: new Map(),
});

/** `rome('2026-11-23 10:00')` */
export const rome = (text: string): Instant => toInstant(text.slice(0, 10), text.slice(11));

export const everyDay = 'mon tue wed thu fri sat sun';
