/**
 * `/operatori/entra/…` and `/operatori/esci/`: open to everybody. What they answer does not tell who is known here, and
 * neither does how long they take.
 */
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { contactLimits } from '#content/model/contact-limits.ts';
import type { Instant } from '#content/model/time.ts';
import { signInAddresses } from '#views/staff/sign-in/enter-page.tsx';
import { clientAddress } from '../limits/address.ts';
import { formOf, seeOther } from '../pages/page.ts';
import type { Published } from '../publishing/published.ts';
import type { Auth } from './auth.ts';
import type { Enter } from './enter.ts';
import type { MailedCodes } from './mailed-codes.ts';
import { codePage, enterPage, missing, printedPage, type Shown, tooManyGuesses, tooManyLetters } from './pages.tsx';
import type { Throttle, Who } from './throttle.ts';

export type SignInDeps = {
  auth: Auth;
  enter: Enter;
  mailedCodes: MailedCodes;
  throttle: Throttle;
  published: () => Published;
  now: () => Instant;
  trustProxy: number;
};

const Email = z.email().max(contactLimits.email);
export const home = '/operatori/';
const goneOut = 'uscita';

/** A page of the staff area that somebody asked for before signing in; anything else leads home. */
export const afterwards = (given: string | undefined): string =>
  given !== undefined && /^\/operatori\/(?!entra\/|esci\/)[\w/.-]*$/.test(given) ? given : home;

const show = (deps: SignInDeps) => (c: Context) =>
  enterPage(c, deps, { typed: { poi: c.req.query('poi') ?? '' }, out: c.req.query(goneOut) !== undefined });

const showPrinted = (deps: SignInDeps) => (c: Context) =>
  printedPage(c, deps, { typed: { poi: c.req.query('poi') ?? '' } });

const whoOf = (c: Context, email: string, { trustProxy }: SignInDeps): Who => ({
  mailbox: email.toLowerCase(),
  address: clientAddress(c, trustProxy),
});

const send = (deps: SignInDeps) => async (c: Context) => {
  const typed = await formOf(c);
  const email = Email.safeParse(typed.email);
  if (!email.success) return enterPage(c, deps, { typed, problems: [missing.email] });
  const who = whoOf(c, email.data, deps);
  const seconds = deps.throttle.letter(who);
  if (seconds !== undefined) {
    return enterPage(c, deps, { typed, problems: [tooManyLetters(seconds)], retryAfter: seconds });
  }
  if (!(await deps.mailedCodes.send(who.mailbox))) return enterPage(c, deps, { typed, mailDown: true });
  return codePage(c, deps, { typed });
};

type Page = (c: Context, deps: SignInDeps, shown: Shown) => Response | Promise<Response>;

/** `page`: where to try again. */
const enter = (deps: SignInDeps, page: Page) => async (c: Context) => {
  const typed = await formOf(c);
  const { code = '', shared, poi } = typed;
  const email = Email.safeParse(typed.email);
  const problems = [...(email.success ? [] : [missing.email]), ...(code === '' ? [missing.code] : [])];
  if (!email.success || problems.length > 0) return page(c, deps, { typed, problems });
  const attempt = { ...whoOf(c, email.data, deps), code, shared: shared === '1', headers: c.req.raw.headers };
  const entered = await deps.enter.withCode(attempt);
  const again = { typed: { ...typed, code: '' } };
  if (entered.is === 'wrong') return page(c, deps, { ...again, problems: [missing.wrong] });
  if (entered.is === 'later') {
    return page(c, deps, { ...again, problems: [tooManyGuesses(entered.seconds)], retryAfter: entered.seconds });
  }
  for (const cookie of entered.cookies) c.header('Set-Cookie', cookie, { append: true });
  return seeOther(c, afterwards(poi));
};

const leave =
  ({ auth }: SignInDeps) =>
  async (c: Context) => {
    const { headers } = await auth.api.signOut({ headers: c.req.raw.headers, returnHeaders: true });
    for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
    return seeOther(c, `${signInAddresses.enter}?${goneOut}`);
  };

export const signInRoutes =
  (deps: SignInDeps) =>
  (app: Hono): void => {
    app.get(signInAddresses.enter, show(deps));
    app.post(signInAddresses.enter, send(deps));
    // Somebody wrote down or came back to the second step: it begins with the first.
    app.get(signInAddresses.code, (c) => seeOther(c, signInAddresses.enter));
    app.post(signInAddresses.code, enter(deps, codePage));
    app.get(signInAddresses.printed, showPrinted(deps));
    app.post(signInAddresses.printed, enter(deps, printedPage));
    app.post('/operatori/esci/', leave(deps));
  };
