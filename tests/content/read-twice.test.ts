/** The same id twice, now or before. */
import { describe, expect, test } from 'vitest';
import { type Break, change, complaints } from './fixtures/broken.ts';

const service = 'services/ascolto/service.yaml';
const desk = 'desks/ascolto-oratorio.yaml';
const network = 'networks/rete-valchiara.yaml';

const cases: [name: string, broken: Break, says: string[]][] = [
  [
    'two appointment types with one id',
    change(desk, 'id: secondo', 'id: primo'),
    [
      'desks/ascolto-oratorio.yaml · appointmentTypes[1].id: expected each one once in this list, found "primo" again. Keep one.',
    ],
  ],
  [
    'two answers with one id',
    change('questions/casa.yaml', 'id: proprieta', 'id: affitto'),
    ['questions/casa.yaml · answers[1].id: expected each one once in this list, found "affitto" again. Keep one.'],
  ],
  [
    'a Comune twice',
    change(service, '[valchiara, montescuro]', '[valchiara, valchiara]'),
    [
      'services/ascolto/service.yaml · comuni[1]: expected each one once in this list, found "valchiara" again. Keep one.',
    ],
  ],
  [
    'two groups with one id',
    change(
      network,
      '        area: quartiere-sole\n',
      '        area: quartiere-sole\n      - id: cibo\n        name: { it: Altro }\n',
    ),
    [
      'networks/rete-valchiara.yaml · phases[0].groups[1].id: expected each one once in this list, found "cibo" again. Keep one.',
    ],
  ],
  [
    'a former id that somebody has now',
    change('organizations/parrocchia.yaml', '[parrocchia-san-chiaro]', '[comune-valchiara]'),
    [
      'organizations/parrocchia.yaml · formerIds[0]: expected an id that no record has now, found "comune-valchiara". Delete it from this list, or from the other record.',
    ],
  ],
  [
    'a former id of two records',
    change('organizations/comune-valchiara.yaml', 'kind: comune', 'kind: comune\nformerIds: [parrocchia-san-chiaro]'),
    [
      'organizations/parrocchia.yaml · formerIds[0]: expected an old id that "comune-valchiara" does not claim too, found "parrocchia-san-chiaro". Delete it from this list, or from the other record.',
    ],
  ],
];

describe('what the reader says of ids that are there twice', () => {
  test.each(cases)('%s', (_, broken, says) => {
    expect(complaints(broken)).toEqual(says);
  });
});
