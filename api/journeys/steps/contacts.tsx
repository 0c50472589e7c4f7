/** Name and contacts. Email and phone are wishes, not conditions: a code on paper is enough. */

import { Language } from '#content/model/common.ts';
import { isSensitiveDesk } from '#content/model/selection.ts';
import { ContactsStep } from '#views/journey/contacts-step.tsx';
import type { FieldProblem, ProblemName, Typed } from '#views/journey/problems.ts';
import type { Answers } from '../answers.ts';
import { isEmail, isName, isPhone, lacksSafety, safetyIn } from '../contact-checks.ts';
import type { Outcome, Step, Walk } from '../step.ts';
import { chosen } from '../target.ts';

const asksSafety = ({ answers, context: { directory } }: Walk): boolean => {
  const desk = chosen(answers, directory)?.desk;
  return desk !== undefined && isSensitiveDesk(desk, directory);
};

/** Each control with what makes it wrong, in the order of the page. */
const checks: readonly [field: string, name: ProblemName, isWrong: (form: Typed, walk: Walk) => boolean][] = [
  ['name', 'name', ({ name = '' }) => !isName(name)],
  ['email', 'email', ({ email = '' }) => email !== '' && !isEmail(email)],
  ['phone', 'phone', ({ phone = '' }) => phone !== '' && !isPhone(phone)],
  ['safe', 'safe', (form, walk) => asksSafety(walk) && lacksSafety(form)],
  [
    'language',
    'language',
    ({ language }, { context: { directory } }) => !directory.portal.languages.some((one) => one === language),
  ],
  ['website', 'trap', ({ website = '' }) => website !== ''],
];

const submit = (walk: Walk, form: Typed): Outcome => {
  const problems: FieldProblem[] = checks
    .filter(([, , isWrong]) => isWrong(form, walk))
    .map(([field, name]) => ({ field, name }));
  if (problems.length > 0) return { problems };
  const contacts: Answers['contacts'] = {
    name: form.name ?? '',
    email: form.email || undefined,
    phone: form.phone || undefined,
    language: Language.parse(form.language),
    safe: asksSafety(walk) ? safetyIn(form) : undefined,
  };
  return { answers: { ...walk.answers, contacts } };
};

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

export const contactsTyped = ({ contacts }: Answers, { context: { lang } }: Walk): Typed => ({
  name: contacts?.name ?? '',
  email: contacts?.email ?? '',
  phone: contacts?.phone ?? '',
  language: contacts?.language ?? lang,
  safe: contacts?.safe === undefined ? '' : yesOrNo(contacts.safe),
});

export const contacts: Step = {
  id: 'contatti',
  name: (t) => t('journey.contacts.name'),
  title: (t) => t('journey.contacts.title'),
  applies: () => true,
  done: (answers) => answers.contacts !== undefined,
  typed: contactsTyped,
  view: (walk, frame, shown) => (
    <ContactsStep
      frame={frame}
      context={walk.context}
      {...shown}
      forOther={walk.answers.whom?.other ?? false}
      asksSafety={asksSafety(walk)}
      sms={walk.sms}
    />
  ),
  submit,
};
