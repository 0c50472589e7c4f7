/** The pages of the sign-in, with what was typed and what is wrong with it. */
import type { Context } from 'hono';
import type { JSX } from 'preact';
import type { ViewContext } from '#views/context.ts';
import type { FieldProblem, FieldProblems, Typed } from '#views/journey/problems.ts';
import { CodePage, PrintedPage } from '#views/staff/sign-in/code-page.tsx';
import { EnterPage } from '#views/staff/sign-in/enter-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { viewContext } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import { codeMinutes } from './auth.ts';
import type { SignInDeps } from './routes.ts';

export type Shown = { typed: Typed; problems?: FieldProblems; mailDown?: boolean; out?: boolean; retryAfter?: number };

type View = (props: Shown & { problems: FieldProblems; context: ViewContext }) => JSX.Element;

const status = ({ problems = [], retryAfter }: Shown): 200 | 422 | 429 => {
  if (retryAfter !== undefined) return 429;
  return problems.length > 0 ? 422 : 200;
};

const page = (title: string, View: View) => (c: Context, deps: SignInDeps, shown: Shown) => {
  const { problems = [] } = shown;
  const context = viewContext(c, deps);
  const said = problems.length > 0 ? context.t('journey.errorPrefix', { title }) : title;
  const body = <View {...shown} problems={problems} context={context} />;
  const headers = shown.retryAfter === undefined ? {} : { 'Retry-After': String(shown.retryAfter) };
  return sendStaffPage(c, { title: said, body, menu: undefined, status: status(shown), headers }, deps);
};

export const enterPage = page(t('signIn.title'), EnterPage);
export const codePage = page(t('signIn.codeTitle'), (props) => <CodePage {...props} minutes={codeMinutes} />);
export const printedPage = page(t('signIn.printedTitle'), PrintedPage);

export const missing = {
  email: { field: 'email', text: t('signIn.emailMissing') },
  code: { field: 'code', text: t('signIn.codeMissing') },
  wrong: { field: 'code', text: t('signIn.wrong') },
} as const satisfies Record<string, FieldProblem>;

const minutesOf = (seconds: number): number => Math.ceil(seconds / 60);
export const tooManyLetters = (seconds: number): FieldProblem => ({
  field: 'email',
  text: t('signIn.tooMany', { count: minutesOf(seconds) }),
});
export const tooManyGuesses = (seconds: number): FieldProblem => ({
  field: 'code',
  text: t('signIn.tooManyGuesses', { count: minutesOf(seconds) }),
});
