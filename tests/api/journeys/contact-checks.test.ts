/** Controls let people type as much as the rule takes, and no more. */
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ContactFields } from '#views/journey/contact-fields.tsx';
import { translator } from '#views/translator.ts';
import { isEmail, isName, isPhone } from '../../../api/journeys/contact-checks.ts';
import { readHtml } from '../../support/html.ts';

const form = { t: translator('it'), typed: {}, problems: [] };
const fields = h(ContactFields, { form, neither: '', emailHint: '', phoneHint: '', asksSafety: false });
const controls = readHtml(render(fields)).elements.filter(({ name }) => name === 'input');

const longest = (name: string): number => {
  const control = controls.find(({ attributes }) => attributes.get('name') === name);
  return Number(control?.attributes.get('maxlength'));
};

/** Labels of a domain are no longer than 63. */
const emailOf = (length: number): string => {
  const domain = `${`${'d'.repeat(60)}.`.repeat(3)}example.org`;
  return `${'r'.repeat(length - domain.length - 1)}@${domain}`;
};

test.each([
  ['name', isName, (length: number) => 'R'.repeat(length)],
  ['phone', isPhone, (length: number) => `+${'3'.repeat(length - 1)}`],
  ['email', isEmail, emailOf],
] as const)('the longest %s that can be typed is taken', (name, isRight, typed) => {
  expect(isRight(typed(longest(name)))).toBe(true);
  expect(isRight(typed(longest(name) + 1))).toBe(false);
});
