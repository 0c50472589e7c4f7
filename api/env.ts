/**
 * The configuration: the only place of the server that reads `process.env`. Everything is optional; an empty value is
 * a missing one. Every known variable is checked at the start, so that a slip shows at once and not weeks later.
 *
 * Errors: `StartProblem`, one sentence per wrong variable. Secrets are never repeated in it.
 */
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { projectFolder } from './folders.ts';
import { StartProblem } from './start-problem.ts';

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
const address = (protocol: RegExp) => z.url({ protocol });
const isOrigin = (given: string): boolean => {
  const url = URL.parse(given);
  return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
};
const webRoot = z
  .string()
  .refine(isOrigin)
  .transform((given) => new URL(given).origin);
const text = z.string().min(1);

const shapes = {
  PORT: whole(0, 65_535),
  HOST: text.regex(/^[\w.:-]+$/),
  BASE_URL: webRoot,
  DATA_DIR: text,
  CONTENT_DIR: text,
  SITE_CACHE: text,
  GIT_MIRROR: text,
  DATABASE_URL: address(/^postgres(?:ql)?$/),
  SMTP_URL: address(/^smtps?$/),
  SMS_URL: address(/^https?$/).or(z.literal('file')),
  SMS_TOKEN: text.min(8),
  SMS_FROM: text.max(20),
  MAIL_FROM: z.email().or(text.regex(/^[^<>]+<[^<>\s@]+@[^<>\s@]+>$/)),
  SECRET_KEY: text.min(32),
  SECRET_KEY_PREVIOUS: text.min(32),
  RETENTION_DAYS: whole(1, 3650),
  TRUST_PROXY: whole(0, 10),
  METRICS_TOKEN: text.min(16),
  RATE_LIMIT: whole(1, 1_000_000).or(z.literal('off')),
};
type Name = keyof typeof shapes;

/** For each variable: what is expected, and a value that would do. */
const manual: Record<Name, readonly [expected: string, example: string]> = {
  PORT: ['a whole number from 0 to 65535', '8080'],
  HOST: ['the name or number of an interface of this machine', '127.0.0.1'],
  BASE_URL: ['the public address of the site, without a path', 'https://sportello.example.it'],
  DATA_DIR: ['a folder', './data'],
  CONTENT_DIR: ['a folder', './content/network'],
  SITE_CACHE: ['a folder', './.cache/site'],
  GIT_MIRROR: ['a folder', './content-history'],
  DATABASE_URL: ['an address that begins with postgres://', 'postgres://user:password@localhost/sportello'],
  SMTP_URL: ['an address that begins with smtp:// or smtps://', 'smtps://user:password@mail.example.it'],
  MAIL_FROM: ['a mail address, with or without a name', 'Sportello Diffuso <noreply@example.it>'],
  SMS_URL: ['an address that begins with https:// or http://, or the word "file"', 'https://sms.example.it/messages'],
  SMS_TOKEN: ['at least 8 characters', '<the token that the provider gave you>'],
  SMS_FROM: ['a name or number of at most 20 characters', 'Sportello'],
  SECRET_KEY: ['at least 32 characters', '<the output of: openssl rand -base64 32>'],
  SECRET_KEY_PREVIOUS: ['at least 32 characters', '<the key used before>'],
  RETENTION_DAYS: ['a whole number of days from 1 to 3650', '30'],
  TRUST_PROXY: ['how many proxies stand before the server, from 0 to 10', '1'],
  METRICS_TOKEN: ['at least 16 characters', '<the output of: openssl rand -hex 16>'],
  RATE_LIMIT: ['a whole number of requests per minute, or "off"', '20'],
};
/** Their values may hold passwords. */
const secret: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'SMTP_URL',
  'SMS_URL',
  'SMS_TOKEN',
  'SECRET_KEY',
  'SECRET_KEY_PREVIOUS',
  'METRICS_TOKEN',
]);

const sentence = (name: Name, found: string | undefined): string => {
  const [expected, example] = manual[name];
  const shown = secret.has(name) ? 'set to a value that is not shown here' : `"${found ?? ''}"`;
  return `${name} is ${shown}: expected ${expected}. Correct it, for example ${name}=${example}, or leave it out.`;
};

const Variables = z.object(shapes).partial();
const isName = (key: PropertyKey | undefined): key is Name => typeof key === 'string' && key in shapes;

export type Env = {
  port: number;
  host: string;
  /** Origin under which people reach us. Absent: the address we listen on. */
  baseUrl: string | undefined;
  dataDir: string;
  /** Absent: see `contentFolder`. */
  contentDir: string | undefined;
  siteCache: string;
  /** A Git work tree that gets a commit for each change of the content. Absent: none. */
  gitMirror: string | undefined;
  /** Absent: letters are files under `dataDir`. */
  smtpUrl: string | undefined;
  /** Absent: the sender that the portal names. */
  mailFrom: string | undefined;
  /** Absent: no text messages. `file`: they are files under `dataDir`, for development. */
  smsUrl: string | undefined;
  smsToken: string | undefined;
  /** Name or number that the provider shows as the sender. */
  smsFrom: string | undefined;
  /** Absent: SQLite under `dataDir`. */
  databaseUrl: string | undefined;
  /** Absent: a key made at the first start, under `dataDir`. */
  secretKey: string | undefined;
  secretKeyPrevious: string | undefined;
  retentionDays: number;
  /** Proxies before us, whose word on the address of a client we take. */
  trustProxy: number;
  /** Changing requests per minute and address. Undefined: as many as they like. */
  rateLimit: number | undefined;
  /** Who shows it reads `/metrics`. Undefined: nobody does. */
  metricsToken: string | undefined;
};

const defaultRate = 20;

/** @throws StartProblem */
export const readEnv = (source: Readonly<Record<string, string | undefined>> = process.env): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Variables.safeParse(given);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => issue.path[0]).filter(isName));
    throw new StartProblem([...names].map((name) => sentence(name, given[name])).join('\n'));
  }
  const { PORT, HOST, BASE_URL, DATA_DIR, CONTENT_DIR, SITE_CACHE, RATE_LIMIT, ...others } = parsed.data;
  return {
    port: PORT ?? 8080,
    host: HOST ?? '127.0.0.1',
    baseUrl: BASE_URL,
    dataDir: DATA_DIR === undefined ? join(projectFolder, 'data') : resolve(DATA_DIR),
    contentDir: CONTENT_DIR === undefined ? undefined : resolve(CONTENT_DIR),
    siteCache: SITE_CACHE === undefined ? join(projectFolder, '.cache', 'site') : resolve(SITE_CACHE),
    gitMirror: others.GIT_MIRROR === undefined ? undefined : resolve(others.GIT_MIRROR),
    smtpUrl: others.SMTP_URL,
    mailFrom: others.MAIL_FROM,
    smsUrl: others.SMS_URL,
    smsToken: others.SMS_TOKEN,
    smsFrom: others.SMS_FROM,
    databaseUrl: others.DATABASE_URL,
    secretKey: others.SECRET_KEY,
    secretKeyPrevious: others.SECRET_KEY_PREVIOUS,
    retentionDays: others.RETENTION_DAYS ?? 30,
    trustProxy: others.TRUST_PROXY ?? 0,
    rateLimit: RATE_LIMIT === 'off' ? undefined : (RATE_LIMIT ?? defaultRate),
    metricsToken: others.METRICS_TOKEN,
  };
};

/** What a child process inherits: the machine's own variables, none of ours, so that no secret reaches a build. */
export const inheritedEnv = (source: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(source).filter(([name]) => !isName(name)));
