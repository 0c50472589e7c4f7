/** `/operatori/invito/…`: who was invited comes in by the link, and need not be known yet. */
import type { Context, Hono } from 'hono';
import { InvitationGonePage, InvitationPage } from '#views/staff/sign-in/invitation-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import type { Database } from '../database/database.ts';
import { formOf, seeOther, viewContext } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import { accept, findInvitation } from '../people/invitations.ts';
import { home, type SignInDeps } from './routes.ts';

type Deps = SignInDeps & { database: Database };

const gone = (c: Context, deps: Deps) =>
  sendStaffPage(
    c,
    { title: t('signIn.accept.goneTitle'), body: <InvitationGonePage />, menu: undefined, status: 404 },
    deps,
  );

const show = (deps: Deps) => async (c: Context) => {
  const found = await findInvitation(deps.database.read, c.req.param('token') ?? '', deps.now());
  if (found === undefined) return gone(c, deps);
  const { name, grant } = found;
  const body = <InvitationPage name={name} {...grant} context={viewContext(c, deps)} />;
  return sendStaffPage(c, { title: t('signIn.accept.title'), body, menu: undefined }, deps);
};

const take = (deps: Deps) => async (c: Context) => {
  const { shared } = await formOf(c);
  const person = await accept(deps.database, c.req.param('token') ?? '', deps.now());
  if (person === undefined) return gone(c, deps);
  const how = { shared: shared === '1', headers: c.req.raw.headers };
  const cookies = await deps.enter.withInvitation(person, how);
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true });
  return seeOther(c, home);
};

export const invitationRoutes =
  (deps: Deps) =>
  (app: Hono): void => {
    app.get('/operatori/invito/:token/', show(deps));
    app.post('/operatori/invito/:token/', take(deps));
  };
