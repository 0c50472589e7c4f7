/** Links for a next appointment of a type for which one must be invited. Only their print is kept; each works once. */
import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { renderSVG } from 'uqr';
import { toLocal } from '#content/model/time.ts';
import { formatDay } from '#views/journey/moments.ts';
import { AskFollowUpPage, FollowUpPage } from '#views/staff/booking/follow-up-page.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { auditEntry } from '../audit/audit.ts';
import { newId } from '../database/ids.ts';
import { formOf } from '../pages/page.ts';
import { Problem } from '../problems.ts';
import { tokenHash } from '../secrets/vault.ts';
import type { Staff } from '../staff/access.ts';
import { demand } from '../staff/routes.ts';
import { type AgendaDeps, staffPage } from './deps.ts';
import { ownVisit } from './one.tsx';
import { insertFollowUp } from './table.ts';

const lifeMs = 30 * 24 * 3_600_000;

export const askFollowUp = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const { card } = await ownVisit(c, staff, deps);
  const types = card.desk.appointmentTypes.filter(({ audience }) => audience === 'invitation');
  const body = <AskFollowUpPage booking={card.id} types={types} />;
  return staffPage(c, staff, { title: t('booking.followUp'), body, deps });
};

export const followUp = (deps: AgendaDeps) => async (c: Context, staff: Staff) => {
  const { card } = await ownVisit(c, staff, deps);
  const { desk } = card;
  demand(staff, 'desk.run', { place: { desk: desk.id }, directory: deps.published().directory });
  const wanted = await formOf(c);
  const type = desk.appointmentTypes.find(({ id, audience }) => audience === 'invitation' && id === wanted.type);
  if (type === undefined) throw new Problem('bad-address');
  const at = deps.now();
  const [id, token] = [newId(at), randomBytes(24).toString('base64url')];
  const row = { id, tokenHash: tokenHash(token), desk: desk.id, type: type.id, staff: staff.id, createdAt: at };
  await deps.database.write(async (tx) => {
    await insertFollowUp(tx, { ...row, expiresAt: at + lifeMs, booking: null });
    const place = { desk: desk.id };
    await auditEntry(tx, { at, staff: staff.id, act: 'follow-up.made', kind: 'follow-up', record: id, place });
  });
  const address = `${deps.baseUrl}/prenota/invito/${token}/`;
  const until = formatDay(toLocal(at + lifeMs).date, 'it');
  const shown = { booking: card.id, desk, type, address, square: renderSVG(address, { border: 2 }), until };
  return staffPage(c, staff, { title: t('booking.followUpReady'), body: <FollowUpPage {...shown} />, deps });
};
