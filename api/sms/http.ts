/**
 * Text messages through a provider, or a small program of yours that knows the provider's ways.
 *
 *     POST <SMS_URL>
 *     Authorization: Bearer <SMS_TOKEN>
 *     Content-Type: application/json
 *     Idempotency-Key: <the same for a repeat of the same message>
 *
 *     {"to": "+393331234567", "text": "…", "from": "<SMS_FROM>"}
 *
 * `from` is left out when `SMS_FROM` is not set. Any 2xx means accepted. 400, 404, 410 and 422 say that this number will
 * never do; everything else is tried again later. Redirects are not followed: they would carry the token elsewhere.
 */
import { Undeliverable } from '../outbox/failure.ts';
import type { SmsChannel } from './sms.ts';

export type HttpSms = { url: string; token?: string | undefined; from?: string | undefined };

const timeoutMs = 15_000;
const never: ReadonlySet<number> = new Set([400, 404, 410, 422]);

/** The provider did not take it now. */
class SmsRefused extends Error {
  override name = 'SmsRefused';
  readonly responseCode: number;
  constructor(status: number) {
    super(`The provider of text messages answered ${status}.`);
    this.responseCode = status;
  }
}

export const httpSms = ({ url, token, from }: HttpSms): SmsChannel => ({
  send: async ({ id, to, text }) => {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': id,
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ to, text, from }),
    });
    await response.body?.cancel();
    if (never.has(response.status))
      throw new Undeliverable(`The provider will not send to this number (${response.status}).`);
    if (!response.ok) throw new SmsRefused(response.status);
  },
});
