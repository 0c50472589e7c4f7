/**
 * `/operatori/ancora-giusto/[token]/`: from the monthly letter, without signing in. Opening it changes nothing, so that a
 * mail scanner may; the buttons act in the name of the person whom the letter went to, who must still have the role.
 */
import type { Context, Hono } from 'hono';
import type { Directory } from '#content/model/directory.ts';
import { type Instant, toLocal } from '#content/model/time.ts';
import { LinkedPage, LinkGonePage } from '#views/staff/fresh/due-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import type { Database } from '../database/database.ts';
import type { Editing } from '../drafts/editing.ts';
import { formOf, seeOther } from '../pages/page.ts';
import { sendStaffPage } from '../pages/staff-page.ts';
import { personById } from '../people/people.ts';
import type { Published } from '../publishing/published.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Staff } from '../staff/access.ts';
import { dueFor } from './due.ts';
import { linkedBy } from './link.ts';
import { createStillRight } from './still-right.ts';

type Deps = {
  database: Database;
  vault: Vault;
  editing: Editing;
  published: () => Published;
  now: () => Instant;
};

const path = '/operatori/ancora-giusto/:token/';

const gone = (c: Context, deps: Deps) =>
  sendStaffPage(c, { title: t('fresh.link.title'), body: <LinkGonePage />, menu: undefined, status: 404 }, deps);

/** Who was written to, with the roles of now. */
const whoOf = async (c: Context, { database, vault, now }: Deps) => {
  const linked = linkedBy(c.req.param('token') ?? '', vault, toLocal(now()).date);
  const person = linked && (await personById(database.read, linked.person));
  if (linked === undefined || person === undefined) return undefined;
  const { id, name, grants } = person;
  const staff: Staff = { id, name, grants, session: { id: 'letter', shared: false } };
  return { staff, organization: linked.organization };
};

export const stillRightRoutes = (deps: Deps) => {
  const directory = (): Directory => deps.published().directory;
  const stillRight = createStillRight({ drafts: deps.editing.drafts, directory, now: deps.now });
  const recordsOf = async ({ staff, organization }: { staff: Staff; organization: string }) =>
    (await dueFor({ ...deps, directory }, staff)).filter((record) => record.organization === organization);

  const show = async (c: Context) => {
    const who = await whoOf(c, deps);
    if (who === undefined) return gone(c, deps);
    const organization = directory().organizations.get(who.organization)?.name.it ?? '';
    const body = (
      <LinkedPage
        organization={organization}
        records={await recordsOf(who)}
        action={c.req.path}
        done={c.req.query('fatto')}
      />
    );
    return sendStaffPage(c, { title: t('fresh.link.title'), body, menu: undefined }, deps);
  };
  const confirm = async (c: Context) => {
    const who = await whoOf(c, deps);
    if (who === undefined) return gone(c, deps);
    const { kind, id } = await formOf(c);
    const record = (await recordsOf(who)).find(({ ref }) => ref.kind === kind && ref.id === id);
    if (record === undefined) return seeOther(c, c.req.path);
    await stillRight(record.ref, who.staff);
    return seeOther(c, `${c.req.path}?fatto=${encodeURIComponent(record.name.it)}`);
  };
  return (app: Hono): void => {
    app.get(path, show);
    app.post(path, confirm);
  };
};
