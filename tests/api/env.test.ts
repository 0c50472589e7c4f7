import { isAbsolute, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inheritedEnv, readEnv } from '../../api/env.ts';
import { StartProblem } from '../../api/start-problem.ts';

const problemOf = (source: Record<string, string>): string => {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof StartProblem) return error.message;
    throw error;
  }
  return 'no problem';
};

test('nothing set: the values that the manual names', () => {
  const { dataDir, siteCache, ...rest } = readEnv({});
  expect(rest).toEqual({
    port: 8080,
    host: '127.0.0.1',
    baseUrl: undefined,
    contentDir: undefined,
    smtpUrl: undefined,
    mailFrom: undefined,
    smsUrl: undefined,
    smsToken: undefined,
    smsFrom: undefined,
    databaseUrl: undefined,
    secretKey: undefined,
    secretKeyPrevious: undefined,
    retentionDays: 30,
    trustProxy: 0,
    rateLimit: 20,
  });
  expect([dataDir, siteCache].every(isAbsolute)).toBe(true);
  expect(dataDir).toBe(resolve('data'));
  expect(siteCache).toBe(resolve('.cache/site'));
});

test('an empty value is a missing one', () => {
  expect(readEnv({ PORT: '', HOST: '', SMTP_URL: '', RATE_LIMIT: '' })).toEqual(readEnv({}));
});

test.each([
  [{ BASE_URL: 'https://prova.example/' }, { baseUrl: 'https://prova.example' }],
  [
    { PORT: '0', HOST: '::1' },
    { port: 0, host: '::1' },
  ],
  [{ SMS_URL: 'file' }, { smsUrl: 'file' }],
  [
    { SMS_URL: 'https://sms.example/m', SMS_TOKEN: 'abcdefgh', SMS_FROM: 'Sportello' },
    { smsUrl: 'https://sms.example/m', smsToken: 'abcdefgh', smsFrom: 'Sportello' },
  ],
  [{ CONTENT_DIR: 'altro' }, { contentDir: resolve('altro') }],
])('%o is understood', (source, expected) => {
  expect(readEnv(source)).toMatchObject(expected);
});

describe('a wrong value is told in one sentence', () => {
  test.each([
    ['PORT', 'abc', 'a whole number from 0 to 65535'],
    ['PORT', '65536', 'a whole number'],
    ['PORT', '80.5', 'a whole number'],
    ['PORT', '-1', 'a whole number'],
    ['PORT', '0x50', 'a whole number'],
    ['HOST', 'my host', 'the name or number of an interface'],
    ['BASE_URL', 'prova.example', 'the public address'],
    ['BASE_URL', 'ftp://prova.example', 'the public address'],
    ['BASE_URL', 'https://prova.example/sotto', 'without a path'],
    ['BASE_URL', 'https://prova.example/?a=b', 'without a path'],
    ['BASE_URL', 'https://user@prova.example', 'without a path'],
    ['MAIL_FROM', 'nobody', 'a mail address'],
    ['SMS_FROM', 'longer than twenty characters', 'at most 20'],
    ['RETENTION_DAYS', '0', 'a whole number of days'],
    ['TRUST_PROXY', 'yes', 'how many proxies'],
    ['RATE_LIMIT', 'none', 'or "off"'],
  ])('%s=%s', (name, value, expected) => {
    const problem = problemOf({ [name]: value });
    expect(problem).toContain(`${name} is "${value}"`);
    expect(problem).toContain(expected);
    expect(problem.split('\n')).toHaveLength(1);
  });

  test.each([
    ['DATABASE_URL', 'mysql://user:hunter2@db/x'],
    ['SMTP_URL', 'http://user:hunter2@mail'],
    ['SMS_URL', 'ftp://user:hunter2@sms'],
    ['SMS_TOKEN', 'hunter2'],
    ['SECRET_KEY', 'hunter2'],
    ['SECRET_KEY_PREVIOUS', 'hunter2'],
    ['METRICS_TOKEN', 'hunter2'],
  ])('%s keeps its secret', (name, value) => {
    const problem = problemOf({ [name]: value });
    expect(problem).toContain(`${name} is set to a value that is not shown here: expected`);
    expect(problem).not.toContain('hunter2');
  });

  test('several wrong values, one sentence each', () => {
    expect(problemOf({ PORT: 'a', RETENTION_DAYS: 'b' }).split('\n')).toHaveLength(2);
  });
});

test('what a build inherits has the machine’s variables and none of ours', () => {
  const inherited = inheritedEnv({ PATH: '/bin', SECRET_KEY: 'x', DATABASE_URL: 'y', CONTENT_DIR: 'z' });
  expect(inherited).toEqual({ PATH: '/bin' });
});

test('RATE_LIMIT=off counts nothing', () => {
  expect(readEnv({ RATE_LIMIT: 'off' }).rateLimit).toBeUndefined();
  expect(readEnv({ RATE_LIMIT: '5' }).rateLimit).toBe(5);
});
