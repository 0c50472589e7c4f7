/** Conditions on questions or answers that do not exist. */
import { describe, expect, test } from 'vitest';
import { type Break, change, complaints } from './fixtures/broken.ts';

const service = 'services/ascolto/service.yaml';
const dinner = 'services/mensa-sera/service.yaml';
const desk = 'desks/ascolto-oratorio.yaml';

const cases: [name: string, broken: Break, says: string[]][] = [
  [
    'question of a condition',
    change(dinner, 'requires: { casa: affitto }', 'requires: { cassa: affitto }'),
    [
      'services/mensa-sera/service.yaml · requires.cassa: expected the id of a question, found "cassa". Do you mean "casa"?',
    ],
  ],
  [
    'answer of a condition',
    change(dinner, 'requires: { casa: affitto }', 'requires: { casa: afitto }'),
    [
      'services/mensa-sera/service.yaml · requires.casa: expected an answer of the question "casa" (affitto, proprieta), found "afitto". Do you mean "affitto"?',
    ],
  ],
  [
    'answer deep in a condition',
    change(service, 'registrato, non-registrato', 'registrato, forse'),
    [
      'services/ascolto/service.yaml · documents[1].when.all[0].contratto: expected an answer of the question "contratto" (registrato, non-registrato), found "forse". Write one of them, or add it to questions/contratto.yaml.',
    ],
  ],
  [
    'question under "not"',
    change(dinner, 'not: { casa: affitto }', 'not: { caso: affitto }'),
    [
      'services/mensa-sera/service.yaml · else[0].when.not.caso: expected the id of a question, found "caso". Do you mean "casa"?',
    ],
  ],
  [
    'condition of a question',
    change('questions/contratto.yaml', 'casa: affitto', 'casa: comodato'),
    [
      'questions/contratto.yaml · ask.casa: expected an answer of the question "casa" (affitto, proprieta), found "comodato". Write one of them, or add it to questions/casa.yaml.',
    ],
  ],
  [
    'condition of a paper of an appointment',
    change(desk, 'when: { casa: affitto }', 'when: { casa: boh }'),
    [
      'desks/ascolto-oratorio.yaml · appointmentTypes[0].documents[0].when.casa: expected an answer of the question "casa" (affitto, proprieta), found "boh". Write one of them, or add it to questions/casa.yaml.',
    ],
  ],
  [
    'a question with a reserved name',
    {
      file: 'questions/any.yaml',
      write: 'kind: one\ntext: { it: A }\nanswers: [{ id: a, label: { it: A } }, { id: b, label: { it: B } }]\n',
    },
    ['questions/any.yaml: expected another name than all, any, not, found "any". Rename the file.'],
  ],
];

describe('what the reader says of a condition', () => {
  test.each(cases)('%s', (_, broken, says) => {
    expect(complaints(broken)).toEqual(says);
  });
});
