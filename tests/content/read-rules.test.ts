/** Records that contradict each other, or themselves. */
import { describe, expect, test } from 'vitest';
import { type Break, change, complaints } from './fixtures/broken.ts';

const dinner = 'services/mensa-sera/service.yaml';
const desk = 'desks/ascolto-oratorio.yaml';
const network = 'networks/rete-valchiara.yaml';
const comune = 'comuni/valchiara.yaml';

const cases: [name: string, broken: Break, says: string[]][] = [
  [
    'a member that nobody can name',
    change(network, '- name: { it: Gruppo di vicini }\n    role', '- role'),
    [
      'networks/rete-valchiara.yaml · members[1]: expected a member with an organization or a name. Add "organization", or "name" where there is no record of it.',
    ],
  ],
  [
    'an indicator on a step that is not in the cycle',
    change(network, 'cycle: ascolto', 'cycle: ascoltare'),
    [
      'networks/rete-valchiara.yaml · indicators[0].cycle: expected a step of the "cycle" of this network (ascolto), found "ascoltare". Write one of them, or add it to "cycle".',
    ],
  ],
  [
    'a Comune in an area of another kind',
    change(comune, 'ambito: ambito-valchiara', 'ambito: quartiere-sole'),
    [
      'comuni/valchiara.yaml · ambito: expected an area of kind ambito or district, found "quartiere-sole", of kind estate. Write the Ambito of this Comune.',
    ],
  ],
  [
    'a Comune whose last door is not the Ambito',
    change(comune, '  - organization: comune-valchiara\n', ''),
    [
      'comuni/valchiara.yaml · firstContact[0]: expected as the last door "comune-valchiara", which leads "ambito-valchiara", found "ascolto". Add at the end: - organization: comune-valchiara',
    ],
  ],
  [
    'an Ambito without a lead',
    change('areas/ambito-valchiara.yaml', 'lead: comune-valchiara\n', ''),
    [
      'comuni/montescuro.yaml · ambito: expected an area that says who leads it, found "ambito-valchiara". Add "lead" to areas/ambito-valchiara.yaml.',
      'comuni/valchiara.yaml · ambito: expected an area that says who leads it, found "ambito-valchiara". Add "lead" to areas/ambito-valchiara.yaml.',
    ],
  ],
  [
    'a local service without a Comune',
    change('services/spesa/service.yaml', '[valchiara]', '[]'),
    [
      'services/spesa/service.yaml · comuni: expected at least one Comune, because the service is local. List them; if it is for a whole region or for Italy, write "scope: regional" or "scope: national".',
    ],
  ],
  [
    'a national service with a Comune',
    change('services/numero-1522/service.yaml', 'comuni: []', 'comuni: [valchiara]'),
    [
      'services/numero-1522/service.yaml · comuni: expected an empty list, because a national service holds everywhere, found valchiara. Write "comuni: []", or "scope: local".',
    ],
  ],
  [
    'a protected address with a location',
    change('services/casa-protetta/service.yaml', '- schedules', '- location: oratorio\n    schedules'),
    [
      'services/casa-protetta/service.yaml · at[0].location: expected no location, because the address is protected, found "oratorio". Delete the line, and the location too if it stands for this place.',
    ],
  ],
  [
    'a sensitive service that could be booked',
    change(desk, 'services: [ascolto]', 'services: [ascolto, casa-protetta]'),
    [
      'desks/ascolto-oratorio.yaml · services[1]: expected nothing that answers a sensitive need, because a desk can be booked online, found "casa-protetta", which answers "violenza". Take the service out of this desk.',
      'desks/ascolto-oratorio.yaml · services[1]: expected nothing of a sensitive need or with a hidden address, because a desk shows where it stands, found "casa-protetta". Take the service out of this desk.',
    ],
  ],
  [
    'a sensitive need that could be booked',
    change(desk, 'minutes: 30\n    needs: [cibo]\nsources', 'minutes: 30\n    needs: [violenza]\nsources'),
    [
      'desks/ascolto-oratorio.yaml · appointmentTypes[1].needs[0]: expected nothing that answers a sensitive need, because a desk can be booked online, found "violenza". Take the need out of this appointment type.',
    ],
  ],
  [
    'an area where one need not live',
    change(dinner, 'residence: area', 'residence: dimora'),
    [
      'services/mensa-sera/service.yaml · eligibility.area: expected an area only with "residence: area", found "quartiere-sole". Write "residence: area", or delete the area.',
    ],
  ],
  [
    'a residence without its area',
    change(dinner, '  area: quartiere-sole\n', ''),
    [
      'services/mensa-sera/service.yaml · eligibility.area: expected the area where one must live. Add "area", or write another "residence".',
    ],
  ],
];

describe('what the reader says of records that contradict each other', () => {
  test.each(cases)('%s', (_, broken, says) => {
    expect(complaints(broken)).toEqual(says);
  });

  test('a desk where a protected service could be found', () => {
    const harmless = change('services/casa-protetta/service.yaml', 'needs: [violenza]', 'needs: [cibo]');
    expect(complaints(change(desk, 'services: [ascolto]', 'services: [ascolto, casa-protetta]'), harmless)).toEqual([
      'desks/ascolto-oratorio.yaml · services[1]: expected nothing of a sensitive need or with a hidden address, because a desk shows where it stands, found "casa-protetta". Take the service out of this desk.',
    ]);
  });
});
