/** Links of services that lead nowhere. */
import { describe, expect, test } from 'vitest';
import { type Break, change, complaints } from './fixtures/broken.ts';

const service = 'services/ascolto/service.yaml';
const dinner = 'services/mensa-sera/service.yaml';

const cases: [name: string, broken: Break, says: string[]][] = [
  [
    'a misspelt location',
    change(service, 'location: oratorio', 'location: oratoio'),
    [
      'services/ascolto/service.yaml · at[0].location: expected the id of a location, found "oratoio". Do you mean "oratorio"?',
    ],
  ],
  [
    'a location that does not exist',
    change(service, 'location: oratorio', 'location: municipio'),
    [
      'services/ascolto/service.yaml · at[0].location: expected the id of a location, found "municipio". Write the id of a file in locations, or add that file.',
    ],
  ],
  [
    'a former id',
    change(dinner, 'organization: parrocchia', 'organization: parrocchia-san-chiaro'),
    [
      'services/mensa-sera/service.yaml · organization: expected the id of an organization, found "parrocchia-san-chiaro". Its id is "parrocchia" now.',
    ],
  ],
  [
    'Comune of a service',
    change(service, '[valchiara, montescuro]', '[valchiara, montechiaro]'),
    [
      'services/ascolto/service.yaml · comuni[1]: expected the id of a Comune, found "montechiaro". Write the id of a file in comuni, or add that file.',
    ],
  ],
  [
    'need of a service',
    change(service, 'needs: [cibo]', 'needs: [cibi]'),
    ['services/ascolto/service.yaml · needs[0]: expected the id of a need, found "cibi". Do you mean "cibo"?'],
  ],
  [
    'partner of a service',
    change(service, 'organization: comune-valchiara', 'organization: comune'),
    [
      'services/ascolto/service.yaml · partners[0].organization: expected the id of an organization, found "comune". Write the id of a file in organizations, or add that file.',
    ],
  ],
  [
    'network of a service',
    change(service, '[rete-valchiara]', '[rete]'),
    [
      'services/ascolto/service.yaml · networks[0]: expected the id of a network, found "rete". Write the id of a file in networks, or add that file.',
    ],
  ],
  [
    'part of a location',
    change(service, 'part: primo-piano', 'part: primo'),
    [
      'services/ascolto/service.yaml · at[0].part: expected a part of the location "oratorio" (primo-piano, cortile), found "primo". Add it under "parts" in locations/oratorio.yaml.',
    ],
  ],
  [
    'part of a schedule',
    change(service, 'part: cortile', 'part: cantina'),
    [
      'services/ascolto/service.yaml · at[0].schedules[0].part: expected a part of the location "oratorio" (primo-piano, cortile), found "cantina". Add it under "parts" in locations/oratorio.yaml.',
    ],
  ],
  [
    'part without a location',
    change(service, 'location: oratorio\n    part: primo-piano', 'part: primo-piano'),
    [
      'services/ascolto/service.yaml · at[0].part: expected no part where there is no location, found "primo-piano". Add the location, or delete the part.',
      'services/ascolto/service.yaml · at[0].schedules[0].part: expected no part where there is no location, found "cortile". Add the location, or delete the part.',
    ],
  ],
  [
    'one of several papers',
    change(service, '[carta-identita, passaporto]', '[carta-identita, passporto]'),
    [
      'services/ascolto/service.yaml · documents[0].any[1]: expected the id of a document, found "passporto". Do you mean "passaporto"?',
    ],
  ],
  [
    'paper of a service',
    change(service, 'doc: contratto', 'doc: contrato'),
    [
      'services/ascolto/service.yaml · documents[1].doc: expected the id of a document, found "contrato". Do you mean "contratto"?',
    ],
  ],
  [
    'door of a service',
    change(dinner, 'via: [ascolto]', 'via: [ascolti]'),
    [
      'services/mensa-sera/service.yaml · access.via[0]: expected the id of a service, found "ascolti". Do you mean "ascolto"?',
    ],
  ],
  [
    'other way of a service',
    change(dinner, 'go: spesa\n    say: { it: C', 'go: spese\n    say: { it: C'),
    [
      'services/mensa-sera/service.yaml · else[0].go: expected the id of a service, found "spese". Do you mean "spesa"?',
    ],
  ],
  [
    'what may come after',
    change(dinner, 'go: spesa\n    say: { it: P', 'go: spese\n    say: { it: P'),
    [
      'services/mensa-sera/service.yaml · next[0].go: expected the id of a service, found "spese". Do you mean "spesa"?',
    ],
  ],
  [
    'area where one must live',
    change(dinner, 'area: quartiere-sole', 'area: quartiere-luna'),
    [
      'services/mensa-sera/service.yaml · eligibility.area: expected the id of an area, found "quartiere-luna". Write the id of a file in areas, or add that file.',
    ],
  ],
  [
    'area of a window',
    change(dinner, 'area: ambito-valchiara', 'area: ambito'),
    [
      'services/mensa-sera/service.yaml · windows[0].area: expected the id of an area, found "ambito". Write the id of a file in areas, or add that file.',
    ],
  ],
];

describe('what the reader says of a link of a service that leads nowhere', () => {
  test.each(cases)('%s', (_, broken, says) => {
    expect(complaints(broken)).toEqual(says);
  });
});
