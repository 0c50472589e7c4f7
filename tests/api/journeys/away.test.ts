/** The server is up and PostgreSQL is not: whoever is on a page hears so in words, loses nothing, and goes on when it is back. */
import { expect, onTestFinished, test } from 'vitest';
import { translator } from '#views/translator.ts';
import { openDatabase } from '../../../api/database/database.ts';
import { personById } from '../../../api/people/people.ts';
import { createVault } from '../../../api/secrets/vault.ts';
import { loginOf } from '../../../api/sign-in/adapter.ts';
import { createAuth } from '../../../api/sign-in/auth.ts';
import { engines } from '../../support/engines.ts';
import { startCluster } from '../../support/postgres.ts';
import { addStaff, cookiesOf } from '../../support/staff.ts';
import { serve } from '../support/serving.ts';
import { type Answer, answerOf, monday, typedIn, walkToSummary } from './support.ts';

const t = translator('it');
const shipped = new URL('../../../content/network', import.meta.url).pathname;
const secret = 'a secret that is only for tests, and long';
const now = () => new Date(monday);

const browser = (origin: string, cookie = '') => {
  const headers = { 'Sec-Fetch-Site': 'same-origin', ...(cookie === '' ? {} : { Cookie: cookie }) };
  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> =>
    answerOf(await fetch(origin + path, { ...init, redirect: 'manual', headers }));
  return {
    get: (path: string) => ask(path),
    post: (path: string, form: Readonly<Record<string, string>> = {}) =>
      ask(path, { method: 'POST', body: new URLSearchParams({ ...form }) }),
  };
};

/** Somebody of a desk, signed in. */
const operatorAt = async (databaseUrl: string): Promise<string> => {
  const database = await openDatabase({ dataDir: '', databaseUrl, onError: () => undefined });
  const grants = [{ role: 'operator', scope: { kind: 'desk', id: 'so-caritas' }, trusted: false }] as const;
  const email = loginOf(await addStaff({ database }, { grants }));
  const { cookieSecret } = createVault({ current: secret, previous: undefined });
  const { api } = createAuth({
    database,
    personById: (id) => personById(database.read, id),
    baseUrl: 'http://localhost',
    secret: cookieSecret,
    now: () => monday,
  });
  const otp = await api.createVerificationOTP({ body: { email, type: 'sign-in' } });
  const { headers } = await api.signInEmailOTP({ body: { email, otp, shared: false }, returnHeaders: true });
  await database.close();
  return cookiesOf(headers);
};

const typed = { name: 'Amina Diallo', phone: '0342 000000', language: 'it' };

test.skipIf(!engines.includes('PostgreSQL'))(
  'steps, the manage page, the staff area and calls, until it is back',
  async () => {
    const cluster = await startCluster({ kept: false });
    onTestFinished(() => cluster.stop());
    const databaseUrl = await cluster.createDatabase();
    const env = { DATABASE_URL: databaseUrl, CONTENT_DIR: shipped, SECRET_KEY: secret, RATE_LIMIT: 'off' };
    const { url, log } = await serve({ env, now });
    const person = browser(url);
    const staff = browser(url, await operatorAt(databaseUrl));
    const journey = await walkToSummary(person);
    expect((await staff.get('/operatori/')).status).toBe(200);
    const answers = new Map<string, Answer>();
    await cluster.whileAway(async () => {
      const note = async (name: string, asked: Promise<Answer>) => answers.set(name, await asked);
      for (const step of ['motivo', 'quando', 'per-chi', 'contatti', 'riepilogo'])
        await note(step, person.get(`${journey}${step}/`));
      await note('typed', person.post(`${journey}contatti/`, typed));
      await note('confirmed', person.post(`${journey}riepilogo/`, { understood: 'yes' }));
      await note('begun', person.post('/prenota/', { desk: 'so-caritas' }));
      await note('manage', person.get(`/prenotazioni/${'a'.repeat(43)}/`));
      await note('cancelled', person.post(`/prenotazioni/${'a'.repeat(43)}/annullamento/`));
      await note('code', person.post('/prenotazioni/', { desk: 'so-caritas', code: 'ABCDEFGH' }));
      await note('agenda', staff.get('/operatori/'));
      await note('sign-in', browser(url).post('/operatori/entra/', { email: 'anna@parrocchia.example' }));
      await note('call', person.get(`/api/v1/bookings/${'a'.repeat(43)}`));
      await note('health', person.get('/api/v1/health'));
      expect((await person.get('/servizi/emporio/')).status).toBe(200);
    });
    for (const [name, { status, headers, source }] of answers) {
      expect([name, status]).toEqual([name, 503]);
      if (name === 'health') continue;
      expect([name, headers.get('retry-after'), headers.get('cache-control')]).toEqual([name, '5', 'no-store']);
      if (name === 'call') expect(JSON.parse(source)).toMatchObject({ type: '/problemi/unavailable' });
      else expect(source).toContain(t('later.retry'));
      if (!['call', 'agenda', 'sign-in'].includes(name))
        expect([name, /href="tel:\d{8,}"/.test(source)]).toEqual([name, true]);
    }
    expect(typedIn(answers.get('typed') ?? (await person.get('/')))).toMatchObject(typed);
    expect(
      answers.get('begun')?.html.elements.filter(({ attributes }) => attributes.get('href')?.startsWith('tel:')),
    ).toHaveLength(1);
    expect(log.lines.filter(({ status }) => status === 500)).toEqual([]);

    expect((await person.post(`${journey}contatti/`, typed)).location).toBe(`${journey}riepilogo/`);
    expect((await person.get(`${journey}riepilogo/`)).source).toContain('Amina Diallo');
    expect((await staff.get('/operatori/')).status).toBe(200);
  },
);
