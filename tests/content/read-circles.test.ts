/** Chains of records that come back to where they began. */
import { describe, expect, test } from 'vitest';
import { type Break, change, complaints } from './fixtures/broken.ts';

const service = 'services/ascolto/service.yaml';
const network = 'networks/rete-valchiara.yaml';

const cases: [name: string, broken: Break, says: string[]][] = [
  [
    'services that send to each other',
    change(service, '{ mode: walk-in }', '{ mode: su-invio, via: [mensa-sera] }'),
    [
      'services/ascolto/service.yaml · access.via[0]: expected a first door that one can walk through, not services that send to each other, found ascolto → mensa-sera → ascolto. Take one of them out of the circle.',
    ],
  ],
  [
    'other ways that lead back',
    change(
      'services/spesa/service.yaml',
      'status: active',
      'status: active\nelse:\n  - { when: { casa: affitto }, go: mensa-sera, say: { it: Vai } }',
    ),
    [
      'services/mensa-sera/service.yaml · else[0].go: expected another way that ends somewhere, not a circle, found mensa-sera → spesa → mensa-sera. Take one of them out of the circle.',
    ],
  ],
  [
    'needs that are each wider than the other',
    change('needs/cibo.yaml', 'order: 1', 'broader: mensa'),
    [
      'needs/cibo.yaml · broader: expected a wider need, not a circle, found cibo → mensa → cibo. Take one of them out of the circle.',
    ],
  ],
  [
    'networks that are part of each other',
    change(network, 'lead: comune-valchiara\n', 'lead: comune-valchiara\npartOf: tavolo-cibo\n'),
    [
      'networks/rete-valchiara.yaml · partOf: expected a larger network, not a circle, found rete-valchiara → tavolo-cibo → rete-valchiara. Take one of them out of the circle.',
    ],
  ],
  [
    'questions that wait for each other',
    change('questions/casa.yaml', 'kind: one', 'kind: one\nask: { contratto: registrato }'),
    [
      'questions/casa.yaml · ask.contratto: expected a question that is asked before, not a circle, found casa → contratto → casa. Take one of them out of the circle.',
    ],
  ],
];

describe('what the reader says of a circle', () => {
  test.each(cases)('%s', (_, broken, says) => {
    expect(complaints(broken)).toEqual(says);
  });

  test('tells a circle once, even if a door is named twice', () => {
    const hours = 'at:\n  - schedules:\n      - channel: counter\n        days: [mon]\n        time: unknown\n';
    const says = complaints(
      change('services/ascolto/service.yaml', 'mode: walk-in', 'mode: su-invio, via: [mensa-sera]'),
      change(
        'services/mensa-sera/service.yaml',
        'windows:\n',
        `${hours}        access: { mode: su-invio, via: [ascolto] }\nwindows:\n`,
      ),
    );
    expect(says).toHaveLength(1);
    expect(says[0]).toContain('ascolto → mensa-sera → ascolto');
  });
});
