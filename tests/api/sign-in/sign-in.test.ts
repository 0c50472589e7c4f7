/** Coming in by a code that arrives by post, and every way in which somebody else might try. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Grant } from '../../../api/staff/access.ts';
import { addStaff, cookiesOf, openStaffArea, type TestArea, type Visitor, visitorWith } from '../../support/staff.ts';
import { type MailServer, mailServer } from '../mail/support/smtp.ts';

const email = 'casella@parrocchia.example';
const minute = 60_000;
const grants: readonly Grant[] = [{ role: 'operator', scope: { kind: 'desk', id: 'so-caritas' }, trusted: false }];
const [enter, withCode, withPaper] = ['/operatori/entra/', '/operatori/entra/codice/', '/operatori/entra/stampato/'];

type Post = { area: TestArea; server: MailServer; nobody: Visitor };

const opened = async (names: readonly string[] = ['Anna Bianchi'], baseUrl?: string): Promise<Post> => {
  const server = await mailServer();
  const area = await openStaffArea({ smtpUrl: server.url, ...(baseUrl !== undefined && { baseUrl }) });
  for (const name of names) await addStaff(area, { name, email, grants });
  return { area, server, nobody: visitorWith(area, '') };
};

/** Codes of the last letter, by name. */
const lettersOf = async ({ area, server, nobody }: Post, form: Record<string, string> = { email }) => {
  expect((await nobody.post(enter, form)).status).toBe(200);
  await area.area.idle();
  const text = server.received.at(-1)?.mail.text ?? '';
  return new Map([...text.matchAll(/^(.+): ([\d ]{7,})$/gm)].map(([, name = '', code = '']) => [name, code]));
};

const codeOf = async (post: Post): Promise<string> => (await lettersOf(post)).get('Anna Bianchi') ?? '';
/** Another code of as many digits. */
const wrongFor = (code: string): string => code.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));

const home = async (area: TestArea, cookie: string): Promise<number> =>
  (await visitorWith(area, cookie).get('/operatori/profilo/')).status;

describe('a code by post', () => {
  test('signs in whom it names, once, and leads where they wanted to go', async () => {
    const post = await opened();
    const code = await codeOf(post);
    expect(code.replace(' ', '')).toMatch(/^\d{6}$/);
    const inside = await post.nobody.post(withCode, { email: email.toUpperCase(), code, poi: '/operatori/profilo/' });
    expect([inside.status, inside.location]).toEqual([303, '/operatori/profilo/']);
    const page = await visitorWith(post.area, cookiesOf(inside.headers)).get(inside.location);
    expect(page.source).toContain('Sei Anna Bianchi');
    expect((await post.nobody.post(withCode, { email, code })).status).toBe(422);
  });

  test('leads to no other site, whatever the address said', async () => {
    const post = await opened();
    for (const poi of ['https://evil.example/', '//evil.example/', '/operatori/../\\evil', '/operatori/entra/', 'x']) {
      const code = await codeOf(post);
      expect((await post.nobody.post(withCode, { email, code, poi })).location).toBe('/operatori/');
      post.area.clock.now += 16 * minute;
    }
  });

  test('at a shared mailbox is one for each person, and tells who it is', async () => {
    const post = await opened(['Anna Bianchi', 'Bruno Neri']);
    const codes = await lettersOf(post);
    expect([...codes.keys()].sort()).toEqual(['Anna Bianchi', 'Bruno Neri']);
    for (const [name, code] of codes) {
      const inside = await post.nobody.post(withCode, { email, code });
      const page = await visitorWith(post.area, cookiesOf(inside.headers)).get('/operatori/profilo/');
      expect(page.source).toContain(`Sei ${name}`);
    }
    expect(post.server.received).toHaveLength(1);
  });

  test('wrong for one person does not use up the attempts of another', async () => {
    const post = await opened(['Anna Bianchi', 'Bruno Neri']);
    const codes = await lettersOf(post);
    const [anna = '', bruno = ''] = codes.values();
    const wrong = `1${wrongFor(anna).replace(' ', '').slice(1)}`;
    for (let at = 0; at < 4; at += 1) await post.nobody.post(withCode, { email, code: wrong });
    expect((await post.nobody.post(withCode, { email, code: anna })).status).toBe(422);
    expect((await post.nobody.post(withCode, { email, code: bruno })).status).toBe(303);
  });

  test('is no good after three wrong ones, nor once a newer one has left', async () => {
    const post = await opened();
    const first = await codeOf(post);
    const second = await codeOf(post);
    expect((await post.nobody.post(withCode, { email, code: first })).status).toBe(422);
    for (let at = 0; at < 3; at += 1) await post.nobody.post(withCode, { email, code: wrongFor(second) });
    expect((await post.nobody.post(withCode, { email, code: second })).status).toBe(422);
  });

  test('of two who send it at the same time lets one in', async () => {
    const post = await opened();
    const code = await codeOf(post);
    const answers = await Promise.all(Array.from({ length: 8 }, () => post.nobody.post(withCode, { email, code })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 7 }, () => 422)]);
  });

  test('says nothing in its subject, and nothing of it stands in an address or in the database', async () => {
    const post = await opened();
    const code = (await codeOf(post)).replace(' ', '');
    expect(post.server.received[0]?.mail.subject).not.toMatch(/\d{3}/);
    const stored = await post.area.database.read.selectFrom('mailedCodes').selectAll().execute();
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(code);
  });
});

describe('time', () => {
  afterEach(() => void vi.useRealTimers());

  test('a code is good for ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const post = await opened();
    const [early, late] = [await codeOf(post), minute * 10 + 1_000];
    vi.setSystemTime(Date.now() + late);
    expect((await post.nobody.post(withCode, { email, code: early })).status).toBe(422);
    const fresh = await codeOf(post);
    vi.setSystemTime(Date.now() + 9 * minute);
    expect((await post.nobody.post(withCode, { email, code: fresh })).status).toBe(303);
  });

  test('thirty days without a visit end a session; a visit makes it last', async () => {
    const day = 24 * 60 * minute;
    vi.useFakeTimers({ toFake: ['Date'] });
    const post = await opened();
    const inside = await post.nobody.post(withCode, { email, code: await codeOf(post) });
    const cookie = cookiesOf(inside.headers);
    vi.setSystemTime(Date.now() + 20 * day);
    const visit = await visitorWith(post.area, cookie).get('/operatori/profilo/');
    expect(visit.headers.getSetCookie().join()).toMatch(/Max-Age=2592000/);
    vi.setSystemTime(Date.now() + 20 * day);
    expect(await home(post.area, cookie)).toBe(200);
    vi.setSystemTime(Date.now() + 31 * day);
    expect(await home(post.area, cookie)).toBe(303);
  });
});

describe('who is not known', () => {
  test('reads the same page, and gets no letter', async () => {
    const post = await opened();
    const known = await post.nobody.post(enter, { email });
    const unknown = await post.nobody.post(enter, { email: 'altra@parrocchia.example' });
    await post.area.area.idle();
    expect(unknown.source.replaceAll('altra@parrocchia.example', email)).toBe(known.source);
    expect(unknown.status).toBe(known.status);
    expect(post.server.received.map(({ to }) => to)).toEqual([email]);
  });

  test('reads the same answer to a code', async () => {
    const post = await opened();
    await codeOf(post);
    for (const page of [withCode, withPaper]) {
      const known = await post.nobody.post(page, { email, code: page === withCode ? '000000' : 'AAAAAAAA' });
      const unknown = await post.nobody.post(page, { email: 'altra@parrocchia.example', code: '000000' });
      expect(unknown.source.replaceAll('altra@parrocchia.example', email)).toBe(known.source);
    }
  });

  test('waits as long as who is known when the post is down, and reads the same', async () => {
    const post = await opened();
    post.server.refuse({ hello: 421 });
    const pages = [
      await post.nobody.post(enter, { email }),
      await post.nobody.post(enter, { email: 'altra@p.example' }),
    ];
    for (const page of pages) expect(page.source).toContain('La posta non parte in questo momento');
    expect(pages[1]?.source.replaceAll('altra@p.example', email)).toBe(pages[0]?.source);
  });
});

describe('brute force', () => {
  test('meets a wall after ten wrong codes for a mailbox, also with the right one, and for a quarter of an hour', async () => {
    const post = await opened();
    const code = await codeOf(post);
    const statuses: number[] = [];
    for (let at = 0; at < 12; at += 1) {
      statuses.push((await post.nobody.post(withCode, { email, code: wrongFor(code) })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429, 429]);
    const fresh = await codeOf(post);
    const refused = await post.nobody.post(withCode, { email, code: fresh });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    post.area.clock.now += 16 * minute;
    expect((await post.nobody.post(withCode, { email, code: fresh })).status).toBe(303);
  });

  test('from one address meets it too, whatever mailbox it tries', async () => {
    const post = await opened();
    const answers: number[] = [];
    for (let at = 0; at < 31; at += 1) {
      answers.push((await post.nobody.post(withPaper, { email: `a${at}@p.example`, code: 'AAAAAAAA' })).status);
    }
    expect(answers.slice(0, 30)).not.toContain(429);
    expect(answers[30]).toBe(429);
  });

  test('of letters stops at five', async () => {
    const post = await opened();
    const answers: number[] = [];
    for (let at = 0; at < 7; at += 1) answers.push((await post.nobody.post(enter, { email })).status);
    await post.area.area.idle();
    expect(answers).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(post.server.received).toHaveLength(5);
  });
});

describe('the cookie', () => {
  test('is for this host alone over https, out of reach of scripts, and not sent along by other sites', async () => {
    const post = await opened(['Anna Bianchi'], 'https://sportello.example');
    const inside = await post.nobody.post(withCode, { email, code: await codeOf(post) });
    const cookies = inside.headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(
      /^__Host-operatori=[^;]{40,}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  test('on a shared computer ends with the browser', async () => {
    const post = await opened();
    const inside = await post.nobody.post(withCode, { email, code: await codeOf(post), shared: '1' });
    expect(inside.headers.getSetCookie().join()).not.toMatch(/Max-Age|Expires/i);
  });

  test('brought along from before means nothing afterwards', async () => {
    const post = await opened(['Anna Bianchi', 'Bruno Neri']);
    const [anna = '', bruno = ''] = (await lettersOf(post)).values();
    const first = cookiesOf((await post.nobody.post(withCode, { email, code: anna })).headers);
    const inside = await visitorWith(post.area, first).post(withCode, { email, code: bruno });
    const second = cookiesOf(inside.headers);
    expect(second).not.toBe(first);
    expect(await home(post.area, first)).toBe(303);
    expect(await home(post.area, second)).toBe(200);
    const planted = visitorWith(post.area, 'operatori=chosen-by-somebody-else.AAAA');
    expect((await planted.get('/operatori/profilo/')).status).toBe(303);
  });

  test('made from what the database keeps does not sign in', async () => {
    const post = await opened();
    const inside = await post.nobody.post(withCode, { email, code: await codeOf(post) });
    const cookie = decodeURIComponent(cookiesOf(inside.headers));
    const [stored] = await post.area.database.read.selectFrom('staffSessions').selectAll().execute();
    const [token = '', signature = ''] = cookie.replace('operatori=', '').split('.');
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(await home(post.area, `operatori=${encodeURIComponent(`${stored?.tokenHash}.${signature}`)}`)).toBe(303);
    expect(await home(post.area, `operatori=${encodeURIComponent(`${token}.${signature.slice(1)}`)}`)).toBe(303);
  });
});

describe('other sites', () => {
  const foreign = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' };
  const body = () => new URLSearchParams({ email });

  test('can neither ask for a code, nor sign in, nor sign out', async () => {
    const post = await opened();
    const inside = await post.nobody.post(withCode, { email, code: await codeOf(post) });
    const anna = visitorWith(post.area, cookiesOf(inside.headers));
    for (const path of [enter, withCode, withPaper, '/operatori/esci/', '/operatori/profilo/codici/']) {
      const answer = await anna.ask(path, { method: 'POST', headers: foreign, body: body() });
      expect([path, answer.status]).toEqual([path, 403]);
    }
    expect((await anna.get('/operatori/profilo/')).status).toBe(200);
  });
});

test('going out ends the session for whoever kept its cookie', async () => {
  const post = await opened();
  const inside = await post.nobody.post(withCode, { email, code: await codeOf(post) });
  const anna = visitorWith(post.area, cookiesOf(inside.headers));
  const out = await anna.post('/operatori/esci/');
  expect(out.location).toBe('/operatori/entra/?uscita');
  expect(out.headers.getSetCookie().join()).toMatch(/Max-Age=0/);
  expect((await anna.get('/operatori/profilo/')).status).toBe(303);
  expect((await post.nobody.get(out.location)).source).toContain('Sei fuori');
});
