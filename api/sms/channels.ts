/** How this server can reach people, for the journey to say so before it asks: without SMS, who leaves only a phone hears nothing. */
import { join } from 'node:path';
import type { Env } from '../env.ts';
import { fileSms } from './file.ts';
import { httpSms } from './http.ts';
import type { SmsChannel } from './sms.ts';

export type Channels = { email: true; sms: boolean };

export const channels = ({ smsUrl }: Pick<Env, 'smsUrl'>): Channels => ({ email: true, sms: smsUrl !== undefined });

export const smsChannel = (env: Pick<Env, 'smsUrl' | 'smsToken' | 'smsFrom' | 'dataDir'>): SmsChannel | undefined => {
  const { smsUrl, smsToken, smsFrom, dataDir } = env;
  if (smsUrl === undefined) return undefined;
  if (smsUrl === 'file') return fileSms(join(dataDir, 'outbox'));
  return httpSms({ url: smsUrl, token: smsToken, from: smsFrom });
};
