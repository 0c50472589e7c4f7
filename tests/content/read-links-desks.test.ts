/** Links of desks that lead nowhere. */
import { describe, expect, test } from 'vitest';
import { type Break, change, complaints } from './fixtures/broken.ts';

const desk = 'desks/ascolto-oratorio.yaml';

const cases: [name: string, broken: Break, says: string[]][] = [
  [
    'location of a desk',
    change(desk, 'location: oratorio', 'location: oratori'),
    ['desks/ascolto-oratorio.yaml · location: expected the id of a location, found "oratori". Do you mean "oratorio"?'],
  ],
  [
    'Comune of a desk',
    change(desk, 'comune: valchiara', 'comune: valchiarra'),
    ['desks/ascolto-oratorio.yaml · comune: expected the id of a Comune, found "valchiarra". Do you mean "valchiara"?'],
  ],
  [
    'organization of a desk',
    change(desk, 'organization: parrocchia', 'organization: parocchia'),
    [
      'desks/ascolto-oratorio.yaml · organization: expected the id of an organization, found "parocchia". Do you mean "parrocchia"?',
    ],
  ],
  [
    'service of a desk',
    change(desk, 'services: [ascolto]', 'services: [ascolta]'),
    [
      'desks/ascolto-oratorio.yaml · services[0]: expected the id of a service, found "ascolta". Do you mean "ascolto"?',
    ],
  ],
  [
    'area that a desk serves',
    change(desk, 'serves: [quartiere-sole]', 'serves: [quartiere]'),
    [
      'desks/ascolto-oratorio.yaml · serves[0]: expected the id of an area, found "quartiere". Write the id of a file in areas, or add that file.',
    ],
  ],
  [
    'need of an appointment',
    change(desk, 'minutes: 30\n    needs: [cibo]\n    documents', 'minutes: 30\n    needs: [cibbo]\n    documents'),
    [
      'desks/ascolto-oratorio.yaml · appointmentTypes[0].needs[0]: expected the id of a need, found "cibbo". Do you mean "cibo"?',
    ],
  ],
  [
    'paper of an appointment',
    change(desk, 'doc: carta-identita', 'doc: carta'),
    [
      'desks/ascolto-oratorio.yaml · appointmentTypes[0].documents[0].doc: expected the id of a document, found "carta". Write the id of a file in documents, or add that file.',
    ],
  ],
  [
    'appointment type of an agenda',
    change(desk, 'types: [primo]', 'types: [prima]'),
    [
      'desks/ascolto-oratorio.yaml · rota[0].types[0]: expected one of the appointment types of this desk (primo, secondo), found "prima". Do you mean "primo"?',
    ],
  ],
  [
    'part in an agenda',
    change(desk, 'part: cortile', 'part: tetto'),
    [
      'desks/ascolto-oratorio.yaml · rota[0].part: expected a part of the location "oratorio" (primo-piano, cortile), found "tetto". Add it under "parts" in locations/oratorio.yaml.',
    ],
  ],
  [
    'location in an agenda',
    change(desk, 'part: cortile', 'location: palestra'),
    [
      'desks/ascolto-oratorio.yaml · rota[0].location: expected the id of a location, found "palestra". Write the id of a file in locations, or add that file.',
    ],
  ],
];

describe('what the reader says of a link of a desk that leads nowhere', () => {
  test.each(cases)('%s', (_, broken, says) => {
    expect(complaints(broken)).toEqual(says);
  });
});
