/**
 * better-auth, as this server uses it: it makes, keeps and checks codes and sessions. Its own addresses are not served;
 * our pages call it. A code by mail is six digits, kept as a hash, for ten minutes and three attempts; a right one is
 * used up by the database in the same statement that finds it.
 */
import { betterAuth } from 'better-auth/minimal';
import { emailOTP } from 'better-auth/plugins/email-otp';
import { z } from 'zod';
import type { Instant } from '#content/model/time.ts';
import type { Database } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { databaseAdapter, tables } from './adapter.ts';
import { deviceOf } from './device.ts';

export type AuthOptions = {
  database: Database;
  personById: (id: string) => Promise<{ id: string; name: string; createdAt: number } | undefined>;
  /** Origin under which people reach us. */
  baseUrl: string;
  secret: string;
  now: () => Instant;
};

const day = 24 * 60 * 60;
export const codeMinutes = 10;

/** What our pages send along with a code. */
const Signing = z.object({ shared: z.boolean().default(false) });

/** Browsers take `__Host-` only over https, and then from nobody but this very host. */
const cookieOf = (baseUrl: string) => {
  const secure = baseUrl.startsWith('https:');
  return { name: secure ? '__Host-operatori' : 'operatori', attributes: { secure, sameSite: 'lax' as const } };
};

const additionalFields = {
  shared: { type: 'boolean', required: false, input: false },
  startedAt: { type: 'number', required: false, input: false },
  seenAt: { type: 'number', required: false, input: false },
} as const;

export const createAuth = ({ database, personById, baseUrl, secret, now }: AuthOptions) =>
  betterAuth({
    baseURL: baseUrl,
    secret,
    database: databaseAdapter({ database, personById }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: { modelName: tables.user },
    session: {
      modelName: tables.session,
      fields: { userId: 'person', token: 'tokenHash', userAgent: 'device' },
      additionalFields,
      expiresIn: 30 * day,
      updateAge: day,
    },
    verification: { modelName: tables.verification },
    advanced: {
      database: { generateId: () => newId(now()) },
      ipAddress: { disableIpTracking: true },
      // Otherwise better-auth writes a prefix of its own before ours.
      useSecureCookies: false,
      cookies: { session_token: cookieOf(baseUrl) },
    },
    databaseHooks: {
      session: {
        create: {
          before: (session, context) => {
            const { shared } = Signing.parse(context?.body ?? {});
            const own = { shared, startedAt: now(), seenAt: now(), userAgent: deviceOf(session.userAgent ?? '') };
            return Promise.resolve({ data: { ...session, ...own } });
          },
        },
      },
    },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: codeMinutes * 60,
        allowedAttempts: 3,
        storeOTP: 'hashed',
        disableSignUp: true,
        // One letter may carry the codes of several people: `codes.ts` makes them and sends it.
        sendVerificationOTP: () => Promise.reject(new Error('Codes are sent by codes.ts.')),
      }),
    ],
  });

export type Auth = ReturnType<typeof createAuth>;
