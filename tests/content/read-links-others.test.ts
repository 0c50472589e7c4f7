/** Links of the smaller records that lead nowhere. */
import { describe, expect, test } from 'vitest';
import { type Break, change, complaints } from './fixtures/broken.ts';

const comune = 'comuni/valchiara.yaml';

const cases: [name: string, broken: Break, says: string[]][] = [
  [
    'Ambito of a Comune',
    change(comune, 'ambito: ambito-valchiara', 'ambito: ambito-valchiari'),
    [
      'comuni/valchiara.yaml · ambito: expected the id of an area, found "ambito-valchiari". Do you mean "ambito-valchiara"?',
    ],
  ],
  [
    'first contact of a Comune',
    change(comune, 'service: ascolto', 'service: ascoltami'),
    [
      'comuni/valchiara.yaml · firstContact[0].service: expected the id of a service, found "ascoltami". Write the id of a file in services, or add that file.',
    ],
  ],
  [
    'wider need',
    change('needs/mensa.yaml', 'broader: cibo', 'broader: cibi'),
    ['needs/mensa.yaml · broader: expected the id of a need, found "cibi". Do you mean "cibo"?'],
  ],
  [
    'need that shares a tile',
    change('needs/mensa.yaml', 'sharesTileWith: cibo', 'sharesTileWith: tetto'),
    [
      'needs/mensa.yaml · sharesTileWith: expected the id of a need, found "tetto". Write the id of a file in needs, or add that file.',
    ],
  ],
  [
    'paper that does the same job',
    change('documents/carta-identita.yaml', '[passaporto]', '[patente]'),
    [
      'documents/carta-identita.yaml · substitutes[0]: expected the id of a document, found "patente". Write the id of a file in documents, or add that file.',
    ],
  ],
  [
    'Comune of an organization',
    change('organizations/comune-valchiara.yaml', 'comune: valchiara', 'comune: milano'),
    [
      'organizations/comune-valchiara.yaml · comune: expected the id of a Comune, found "milano". Write the id of a file in comuni, or add that file.',
    ],
  ],
  [
    'Comune of a location',
    change('locations/oratorio.yaml', 'comune: valchiara', 'comune: milano'),
    [
      'locations/oratorio.yaml · comune: expected the id of a Comune, found "milano". Write the id of a file in comuni, or add that file.',
    ],
  ],
  [
    'lead of an area',
    change('areas/quartiere-sole.yaml', 'lead: comune-valchiara', 'lead: aler'),
    [
      'areas/quartiere-sole.yaml · lead: expected the id of an organization, found "aler". Write the id of a file in organizations, or add that file.',
    ],
  ],
  [
    'last resort of the portal',
    change('portal.yaml', 'organization: comune-valchiara', 'organization: ambito'),
    [
      'portal.yaml · fallbackContact.organization: expected the id of an organization, found "ambito". Write the id of a file in organizations, or add that file.',
    ],
  ],
  [
    'service of an emergency number',
    change('portal.yaml', 'service: numero-1522', 'service: numero-1523'),
    [
      'portal.yaml · emergency[1].service: expected the id of a service, found "numero-1523". Do you mean "numero-1522"?',
    ],
  ],
];

describe('what the reader says of a link that leads nowhere', () => {
  test.each(cases)('%s', (_, broken, says) => {
    expect(complaints(broken)).toEqual(says);
  });
});
