/** Files that are missing, stray, or no YAML. */
import { describe, expect, test } from 'vitest';
import { type Break, change, complaints } from './fixtures/broken.ts';

const cases: [name: string, broken: Break, says: string[]][] = [
  [
    'a folder of no kind',
    { file: 'service/x.yaml', write: 'a: 1' },
    ['service: expected only portal.yaml and the folders of the kinds here. Do you mean "services"?'],
  ],
  [
    'no portal.yaml',
    { file: 'portal.yaml', remove: true },
    [
      'portal.yaml: expected this file. Write it: name of the portal, address, who runs it, languages, emergency numbers.',
    ],
  ],
  [
    'a file that ends in .yml',
    { file: 'needs/casa.yml', write: 'a: 1' },
    ['needs/casa.yml: expected only files whose name ends in .yaml here. Rename it to casa.yaml.'],
  ],
  [
    'a name that is no id',
    { file: 'needs/Casa_Mia.yaml', write: 'a: 1' },
    [
      'needs/Casa_Mia.yaml: expected a name of lower-case letters, digits and single hyphens, found "Casa_Mia". Rename it: the name is the id.',
    ],
  ],
  [
    'a file among the services',
    { file: 'services/mensa.yaml', write: 'a: 1' },
    [
      'services/mensa.yaml: expected only folders here. Make a folder with the id of the service, with service.yaml and it.yaml in it.',
    ],
  ],
  [
    'a service without facts',
    { file: 'services/nuovo/it.yaml', write: 'title: A\nsummary: B\naudience: C\n' },
    ['services/nuovo/service.yaml: expected this file. Write the facts of the service.'],
  ],
  [
    'a service without Italian',
    { file: 'services/spesa/it.yaml', remove: true },
    ['services/spesa/it.yaml: expected this file. Write the words in Italian.'],
  ],
  [
    'a language that the portal does not know',
    { file: 'services/spesa/de.yaml', write: 'title: A' },
    [
      'services/spesa/de.yaml: expected only service.yaml and a language (it, en, fr, es, ro, sq, ar, uk, zh) here, found "de.yaml". Rename it, or delete it.',
    ],
  ],
  [
    'an id inside the file',
    change('needs/cibo.yaml', 'icon: cibo', 'id: cibo\nicon: cibo'),
    ['needs/cibo.yaml · id: expected no "id": the name of the file is the id. Delete the line.'],
  ],
  [
    'an empty file',
    { file: 'needs/mensa.yaml', write: '\n' },
    ['needs/mensa.yaml: expected keys with values, found nothing. Write "key: value" lines.'],
  ],
  [
    'a file that is a list',
    { file: 'needs/mensa.yaml', write: '- a\n' },
    ['needs/mensa.yaml: expected keys with values, found a list. Write "key: value" lines.'],
  ],
  [
    'a key that is there twice',
    change('needs/cibo.yaml', 'order: 1', 'order: 1\nicon: casa'),
    [
      'needs/cibo.yaml · line 5: expected each key once, found "icon: casa". This key is already there: keep one of the two.',
    ],
  ],
  [
    'YAML that cannot be read',
    change('services/spesa/it.yaml', 'Una borsa con la spesa.', 'Una borsa: la spesa'),
    [
      'services/spesa/it.yaml · line 2: expected valid YAML (bad indentation of a mapping entry), found "summary: Una borsa: la spesa". Look at this line and the one before: spaces at the beginning, a missing quote, a colon inside a text.',
    ],
  ],
  [
    'a translation of nobody knows what',
    change('services/ascolto/en.yaml', 'basedOn: "3fb3db773c247df3"\n', ''),
    [
      'services/ascolto/en.yaml · basedOn: expected the hash of the Italian words that this translates. If it translates them as they are now, write: basedOn: "3fb3db773c247df3"',
    ],
  ],
  [
    'Italian that says what it translates',
    change('services/ascolto/it.yaml', 'title', 'basedOn: "a"\ntitle'),
    [
      'services/ascolto/it.yaml · basedOn: expected no "basedOn" in Italian, which translates nothing. Delete the line.',
    ],
  ],
];

describe('what the reader says of files', () => {
  test.each(cases)('%s', (_, broken, says) => {
    expect(complaints(broken)).toEqual(says);
  });
});
