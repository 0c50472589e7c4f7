/** Records that do not fit their schema: the sentence says what to write instead. */
import { describe, expect, test } from 'vitest';
import { type Break, change, complaints } from './fixtures/broken.ts';

const service = 'services/ascolto/service.yaml';
const dinner = 'services/mensa-sera/service.yaml';
const desk = 'desks/ascolto-oratorio.yaml';
const comune = 'comuni/valchiara.yaml';

const cases: [name: string, broken: Break, says: string[]][] = [
  [
    'a missing key',
    change(service, 'organization: parrocchia\npartners', 'partners'),
    [
      'services/ascolto/service.yaml · organization: expected a slug: lower-case letters, digits and single hyphens, found nothing. Add the key "organization".',
    ],
  ],
  [
    'a misspelt key',
    change(service, 'status: active', 'status: active\nstaus: active'),
    ['services/ascolto/service.yaml · staus: expected a known key, found "staus". Do you mean "status"?'],
  ],
  [
    'an unknown key',
    change(service, 'status: active', 'status: active\norario: lunedì'),
    [
      'services/ascolto/service.yaml · orario: expected a known key, found "orario". Delete it, or write one of these: scope, comuni, status, confirmed, season, fundedUntil, needs, audience, eligibility, access, online, documents, cost, languages, mediators, organization, partners, networks, contacts, at, protectedAddress, emergency, windows, requires, else, next, formerIds, asOf, verified, sources, unpublished, basedOn.',
    ],
  ],
  [
    'a misspelt choice',
    change(service, 'status: active', 'status: actve'),
    [
      'services/ascolto/service.yaml · status: expected one of planned, active, suspended, ended, found "actve". Do you mean "active"?',
    ],
  ],
  [
    'a number where a text is expected',
    change('locations/oratorio.yaml', '"23100"', '23100'),
    [
      'locations/oratorio.yaml · address.postalCode: expected five digits, in quotes, found 23100. Put the value in quotes.',
    ],
  ],
  [
    'a text where a list is expected',
    change(service, '[valchiara, montescuro]', 'valchiara'),
    [
      'services/ascolto/service.yaml · comuni: expected a list, found "valchiara". Write a list: each item on its own line, after "- ".',
    ],
  ],
  [
    'words without a language',
    change('needs/cibo.yaml', '{ it: Cibo }', 'Cibo'),
    [
      'needs/cibo.yaml · name: expected a group of keys (it, en, fr, es, ro, sq, ar, uk, zh), found "Cibo". Write its keys on the lines below, indented.',
    ],
  ],
  [
    'a key without a value',
    change(service, 'status: active', 'status:'),
    [
      'services/ascolto/service.yaml · status: expected one of planned, active, suspended, ended, found nothing. Write a value, or delete the line.',
    ],
  ],
  [
    'a day that does not exist',
    change(service, '"2026-02"', '"2026-02-30"'),
    ['services/ascolto/service.yaml · sources[0].date: expected a day that exists, found "2026-02-30". Correct it.'],
  ],
  [
    'a time without its zero',
    change(service, 'from: "09:00"', 'from: "9:00"'),
    [
      'services/ascolto/service.yaml · at[0].schedules[0].from: expected a time like "09:30", in quotes, found "9:00". Write it like that.',
    ],
  ],
  [
    'a weekday in Italian',
    change(service, '[mon, wed]', '[mon, mercoledi]'),
    [
      'services/ascolto/service.yaml · at[0].schedules[0].days[1]: expected one of mon, tue, wed, thu, fri, sat, sun, found "mercoledi". Write one that is allowed.',
    ],
  ],
  [
    'hours that are neither known nor unknown',
    change(service, 'time: unknown', 'time: unknow'),
    [
      'services/ascolto/service.yaml · at[0].schedules[1].time: expected "unknown", found "unknow". Do you mean "unknown"?',
    ],
  ],
  [
    'a misspelt way of access',
    change(service, 'mode: walk-in', 'mode: walkin'),
    [
      'services/ascolto/service.yaml · access.mode: expected one of walk-in, ticket, appointment, phone-first, su-invio, found "walkin". Do you mean "walk-in"?',
    ],
  ],
  [
    'a paper of no known form',
    change(service, '- doc: contratto', '- dok: contratto'),
    [
      'services/ascolto/service.yaml · documents[1].doc: expected a slug: lower-case letters, digits and single hyphens, found nothing. Add the key "doc".',
      'services/ascolto/service.yaml · documents[1].dok: expected a known key, found "dok". Do you mean "doc"?',
    ],
  ],
  [
    'a door of no known form',
    change(comune, '- service: ascolto', '- servizio: ascolto'),
    [
      'comuni/valchiara.yaml · firstContact[0].service: expected a slug: lower-case letters, digits and single hyphens, found nothing. Add the key "service".',
      'comuni/valchiara.yaml · firstContact[0].servizio: expected a known key, found "servizio". Delete it, or write one of these: service.',
    ],
  ],
  [
    'windows of no known form',
    change(dinner, 'windows:\n', 'windows: boh\nx:\n'),
    [
      'services/mensa-sera/service.yaml · windows: expected "unknown", or a list, found "boh". Write one that is allowed.',
      'services/mensa-sera/service.yaml · x: expected a known key, found "x". Delete it, or write one of these: scope, comuni, status, confirmed, season, fundedUntil, needs, audience, eligibility, access, online, documents, cost, languages, mediators, organization, partners, networks, contacts, at, protectedAddress, emergency, windows, requires, else, next, formerIds, asOf, verified, sources, unpublished, basedOn.',
    ],
  ],
  [
    'a phone number with a slash',
    change(service, '0342 000001', '0342/000001'),
    [
      'services/ascolto/service.yaml · contacts.phones[0].number: expected a phone number: digits and spaces, found "0342/000001". Write it like that.',
    ],
  ],
  [
    'an address without https',
    change(comune, 'https://valchiara.example', 'www.valchiara.example'),
    [
      'comuni/valchiara.yaml · sources[0].url: expected an address that begins with http:// or https://, found "www.valchiara.example". Write it like that.',
    ],
  ],
  [
    'no source',
    change(dinner, 'sources:\n  - title: Sito della parrocchia\n', 'sources: []\n'),
    [
      'services/mensa-sera/service.yaml · sources: expected at least one source, found an empty list. Add what is missing.',
    ],
  ],
  [
    'a summary that is too long',
    change('services/spesa/it.yaml', 'Una borsa con la spesa.', 'x'.repeat(256)),
    [
      'services/spesa/it.yaml · summary: expected at most 255 characters, found "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…". Shorten it.',
    ],
  ],
  [
    'a vocabulary in an unknown language',
    change('needs/cibo.yaml', 'vocabulary:\n  it:', 'vocabulary:\n  ita:'),
    ['needs/cibo.yaml · vocabulary.ita: expected a known key, found "ita". Do you mean "it"?'],
  ],
  [
    'a part whose name is no id',
    change('locations/oratorio.yaml', 'cortile:', 'Cortile Grande:'),
    [
      'locations/oratorio.yaml · parts.Cortile Grande: expected as its name a slug: lower-case letters, digits and single hyphens, found "Cortile Grande". Rename it.',
    ],
  ],
  [
    'a Comune without a first contact',
    change('comuni/montescuro.yaml', 'firstContact:\n  - organization: comune-valchiara\n', ''),
    [
      'comuni/montescuro.yaml · firstContact: expected at least one first contact, the last being the lead of the Ambito, found nothing. Add the key "firstContact".',
    ],
  ],
  [
    'a Comune with an empty list of first contacts',
    change('comuni/montescuro.yaml', 'firstContact:\n  - organization: comune-valchiara\n', 'firstContact: []\n'),
    [
      'comuni/montescuro.yaml · firstContact: expected at least one first contact, the last being the lead of the Ambito, found an empty list. Add what is missing.',
    ],
  ],
  [
    'an agenda that is not in steps of five minutes',
    change(desk, '    to: "12:00"\n    types', '    to: "12:01"\n    types'),
    ['desks/ascolto-oratorio.yaml · rota[0].to: expected a time in steps of five minutes, found "12:01". Correct it.'],
  ],
  [
    'an agenda that ends before it begins',
    change(desk, '    to: "12:00"\n    types', '    to: "08:00"\n    types'),
    ['desks/ascolto-oratorio.yaml · rota[0].to: expected a time after "from", found "08:00". Correct it.'],
  ],
  [
    'a portal address with a final slash',
    change('portal.yaml', 'https://prova.example', 'https://prova.example/'),
    ['portal.yaml · url: expected an address without a final slash, found "https://prova.example/". Correct it.'],
  ],
  [
    'languages that do not begin with Italian',
    change('portal.yaml', '[it, en]', '[en, it]'),
    ['portal.yaml · languages: expected Italian first, found a list. Correct it.'],
  ],
  [
    'a season on a day that does not exist',
    change('services/spesa/service.yaml', '"03-31"', '"03-32"'),
    ['services/spesa/service.yaml · season.to: expected a day that exists, found "03-32". Correct it.'],
  ],
];

describe('what the reader says of a record that does not fit its schema', () => {
  test.each(cases)('%s', (_, broken, says) => {
    expect(complaints(broken)).toEqual(says);
  });
});
