/** Dates, times and ages in the wrong order. */
import { describe, expect, test } from 'vitest';
import { type Break, change, complaints } from './fixtures/broken.ts';

const service = 'services/ascolto/service.yaml';
const dinner = 'services/mensa-sera/service.yaml';
const network = 'networks/rete-valchiara.yaml';

const cases: [name: string, broken: Break, says: string[]][] = [
  [
    'an agreement that ends before it is signed',
    change(network, 'until: "2027"', 'until: "2023"'),
    [
      'networks/rete-valchiara.yaml · agreements[0].until: expected a date or time not before "signed" (2024-03-14), found "2023". Correct one of the two.',
    ],
  ],
  [
    'a stay that ends before it begins',
    change(service, 'until: "2027"', 'until: "2023"'),
    [
      'services/ascolto/service.yaml · at[0].until: expected a date or time not before "from" (2024-01), found "2023". Correct one of the two.',
    ],
  ],
  [
    'hours that end before they begin',
    change(service, 'validTo: "2026-12-31"', 'validTo: "2025-12-31"'),
    [
      'services/ascolto/service.yaml · at[0].schedules[0].validTo: expected a date or time not before "validFrom" (2026-01-01), found "2025-12-31". Correct one of the two.',
    ],
  ],
  [
    'a window that closes before it opens',
    change(dinner, 'to: "2026-04-30"', 'to: "2026-02-01"'),
    [
      'services/mensa-sera/service.yaml · windows[0].to: expected a date or time not before "from" (2026-03-01), found "2026-02-01". Correct one of the two.',
    ],
  ],
  [
    'a window with dates and a part of every year',
    change(dinner, 'to: "2026-04-30"', 'every: { from: "03-01", to: "04-30" }'),
    [
      'services/mensa-sera/service.yaml · windows[0].every: expected either dates or a part of every year. Keep one of the two.',
    ],
  ],
  [
    'tickets that end before they begin',
    change('services/spesa/service.yaml', 'last: "10:30"', 'last: "08:30"'),
    [
      'services/spesa/service.yaml · access.last: expected a date or time not before "from" (09:00), found "08:30". Correct one of the two.',
    ],
  ],
  [
    'ages in the wrong order',
    change(dinner, 'maxAge: 70', 'maxAge: 17'),
    [
      'services/mensa-sera/service.yaml · eligibility.maxAge: expected an age not under "minAge" (18), found 17. Correct one of the two.',
    ],
  ],
  [
    'a phase that ends before it begins',
    change(network, 'to: "2026"', 'to: "2023"'),
    [
      'networks/rete-valchiara.yaml · phases[0].to: expected a date or time not before "from" (2024), found "2023". Correct one of the two.',
    ],
  ],
];

describe('what the reader says of spans', () => {
  test.each(cases)('%s', (_, broken, says) => {
    expect(complaints(broken)).toEqual(says);
  });
});
