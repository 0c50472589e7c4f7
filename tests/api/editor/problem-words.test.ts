import { expect, test } from 'vitest';
import { withDays, withLabel } from '../../../api/editor/problem-words.ts';

const data = {
  facts: { at: [{ schedules: [{ days: ['mon', 'wed'], from: '9' }] }], contacts: { phones: [{ number: '1' }] } },
  words: {},
};
const message = "Scrivi un'ora, come 09:30.";

test('an hour that is wrong is told with its days, anything else as it is', () => {
  const at = (field: string): string => withDays({ field, message }, data);
  expect(at('facts.at.0.schedules.0.from')).toBe(`lunedì, mercoledì: ${message}`);
  expect(at('facts.at.0.schedules.1.from')).toBe(message);
  expect(at('facts.contacts.phones.0.number')).toBe(message);
});

test('above the form, the label of the field comes first', () => {
  expect(withLabel('facts.at.0.schedules', message)).toBe(`Orari della settimana. ${message}`);
  expect(withLabel('words.it.title', message)).toBe(`Nome. ${message}`);
  expect(withLabel('', message)).toBe(message);
});
