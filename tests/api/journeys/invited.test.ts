import { expect, test } from 'vitest';
import { insertFollowUp } from '../../../api/agenda/table.ts';
import { tokenHash } from '../../../api/secrets/vault.ts';
import { choicesOf, type Desk, hour, openDesk } from './support.ts';

const token = 'an invitation that nobody guesses';
const door = `/prenota/invito/${encodeURIComponent(token)}/`;
const days = 24 * hour;

const invite = async ({ database, now }: Desk, id = 'i1'): Promise<void> =>
  database.write((tx) =>
    insertFollowUp(tx, {
      id,
      tokenHash: tokenHash(token),
      desk: 'so-caritas',
      type: 'secondo-colloquio',
      staff: 's1',
      createdAt: now(),
      expiresAt: now() + 30 * days,
      booking: null,
    }),
  );

const contacts = { name: 'Amina', phone: '', email: '', language: 'it' };

/** From the door to the summary. */
const walk = async (desk: Desk): Promise<string> => {
  const { location: when } = await desk.post(door);
  expect(when).toMatch(/\/quando\/$/);
  const [time = ''] = choicesOf(await desk.get(when), 'time');
  expect(time).toMatch(/^so-caritas\/secondo-colloquio\//);
  const { location: whom } = await desk.post(when, { time });
  const { location: how } = await desk.post(whom, { whom: 'me' });
  const { location: summary } = await desk.post(how, contacts);
  return summary;
};

test('who was invited goes straight to the time of what is not for everybody, and books it', async () => {
  const desk = await openDesk();
  await invite(desk);
  const summary = await walk(desk);
  expect((await desk.get(summary)).source).not.toContain('/motivo/');
  const { location } = await desk.post(summary, { trial: '1' });
  expect(location).toMatch(/\/conferma\/$/);
  const rows = await desk.database.read.selectFrom('bookings').select(['id', 'type']).execute();
  expect(rows.map(({ type }) => type)).toEqual(['secondo-colloquio']);
  const used = await desk.database.read.selectFrom('followUps').select('booking').executeTakeFirstOrThrow();
  expect(used.booking).toBe(rows[0]?.id);
});

test('an invitation works once, also for who was already on the way; nothing is booked twice', async () => {
  const desk = await openDesk();
  await invite(desk);
  const [first, second] = [await walk(desk), await walk(desk)];
  expect((await desk.post(first, { trial: '1' })).location).toMatch(/\/conferma\/$/);
  const refused = await desk.post(second, { trial: '1' });
  expect(refused.status).toBe(422);
  expect(refused.source).toContain('già stato usato');
  expect(await desk.database.read.selectFrom('bookings').select('id').execute()).toHaveLength(1);
  expect((await desk.get(door)).status).toBe(410);
});

test('looking at the link uses nothing up; after thirty days it is over', async () => {
  const desk = await openDesk();
  await invite(desk);
  expect((await desk.get(door)).status).toBe(200);
  expect((await desk.get(door)).status).toBe(200);
  expect(await desk.database.read.selectFrom('journeys').selectAll().execute()).toHaveLength(0);
  desk.pass(31 * days);
  expect((await desk.get(door)).status).toBe(410);
});

test('nobody gets at it without the link', async () => {
  const desk = await openDesk();
  await invite(desk);
  const { location } = await desk.post('/prenota/', { desk: 'so-caritas', invitation: 'i1' });
  expect(location).toMatch(/\/motivo\/$/);
  expect(choicesOf(await desk.get(location), 'reason')).not.toContain('secondo-colloquio');
});
