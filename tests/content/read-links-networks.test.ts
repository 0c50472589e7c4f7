/** Links of networks that lead nowhere. */
import { describe, expect, test } from 'vitest';
import { type Break, change, complaints } from './fixtures/broken.ts';

const network = 'networks/rete-valchiara.yaml';

const cases: [name: string, broken: Break, says: string[]][] = [
  [
    'lead of a network',
    change(network, 'kind: tavolo\nlead: comune-valchiara', 'kind: tavolo\nlead: comune'),
    [
      'networks/rete-valchiara.yaml · lead: expected the id of an organization, found "comune". Write the id of a file in organizations, or add that file.',
    ],
  ],
  [
    'network of a network',
    change('networks/tavolo-cibo.yaml', 'rete-valchiara', 'rete-valchiari'),
    [
      'networks/tavolo-cibo.yaml · partOf: expected the id of a network, found "rete-valchiari". Do you mean "rete-valchiara"?',
    ],
  ],
  [
    'area of a network',
    change(network, 'area: ambito-valchiara', 'area: ambito'),
    [
      'networks/rete-valchiara.yaml · area: expected the id of an area, found "ambito". Write the id of a file in areas, or add that file.',
    ],
  ],
  [
    'Comune of a network',
    change(network, 'comuni: [valchiara]', 'comuni: [sondrio]'),
    [
      'networks/rete-valchiara.yaml · comuni[0]: expected the id of a Comune, found "sondrio". Write the id of a file in comuni, or add that file.',
    ],
  ],
  [
    'member of a network',
    change(network, '- organization: parrocchia', '- organization: diocesi'),
    [
      'networks/rete-valchiara.yaml · members[0].organization: expected the id of an organization, found "diocesi". Write the id of a file in organizations, or add that file.',
    ],
  ],
  [
    'service to which a network refers',
    change(network, 'refersTo: [ascolto]', 'refersTo: [pronto]'),
    [
      'networks/rete-valchiara.yaml · refersTo[0]: expected the id of a service, found "pronto". Write the id of a file in services, or add that file.',
    ],
  ],
  [
    'need of an area of work',
    change(network, 'needs: [cibo]', 'needs: [sonno]'),
    [
      'networks/rete-valchiara.yaml · areas[0].needs[0]: expected the id of a need, found "sonno". Write the id of a file in needs, or add that file.',
    ],
  ],
  [
    'lead of a group',
    change(network, 'lead: parrocchia\n', 'lead: diocesi\n'),
    [
      'networks/rete-valchiara.yaml · phases[0].groups[0].lead: expected the id of an organization, found "diocesi". Write the id of a file in organizations, or add that file.',
    ],
  ],
  [
    'coordinator of a group',
    change(network, 'coordinator: comune-valchiara', 'coordinator: sindaco'),
    [
      'networks/rete-valchiara.yaml · phases[0].groups[0].coordinator: expected the id of an organization, found "sindaco". Write the id of a file in organizations, or add that file.',
    ],
  ],
  [
    'area of a group',
    change(network, 'area: quartiere-sole', 'area: luna'),
    [
      'networks/rete-valchiara.yaml · phases[0].groups[0].area: expected the id of an area, found "luna". Write the id of a file in areas, or add that file.',
    ],
  ],
  [
    'owner of a procedure',
    change(network, 'owner: parrocchia', 'owner: diocesi'),
    [
      'networks/rete-valchiara.yaml · procedures[0].owner: expected the id of an organization, found "diocesi". Write the id of a file in organizations, or add that file.',
    ],
  ],
  [
    'service of a triage',
    change(network, 'services: [ascolto]', 'services: [pronto]'),
    [
      'networks/rete-valchiara.yaml · triage[0].services[0]: expected the id of a service, found "pronto". Write the id of a file in services, or add that file.',
    ],
  ],
];

describe('what the reader says of a link of a network that leads nowhere', () => {
  test.each(cases)('%s', (_, broken, says) => {
    expect(complaints(broken)).toEqual(says);
  });
});
