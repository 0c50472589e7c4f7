import { createServer, type IncomingMessage } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { failureOf } from '../../../api/outbox/failure.ts';
import { channels, smsChannel } from '../../../api/sms/channels.ts';
import { mobileNumber } from '../../../api/sms/sms.ts';

type Asked = { method: string | undefined; headers: IncomingMessage['headers']; body: unknown };

/** A provider on a free port that answers with a status and keeps what it was asked. */
const provider = async (status = 202): Promise<{ url: string; asked: Asked[] }> => {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    asked.push({ method: request.method, headers: request.headers, body: JSON.parse(text) });
    response.writeHead(status, { Location: '/elsewhere' }).end('{"error":"+393331234567 is wrong"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/sms`, asked };
};

const sms = { id: 'b1.0.confirmation', to: '+393331234567', text: 'Promemoria: giovedì 3 dicembre — è una prova' };
const env = { dataDir: '/nowhere', smsToken: 'secret-token', smsFrom: 'Sportello' };

const outcome = async (smsUrl: string): Promise<ReturnType<typeof failureOf> | 'sent'> => {
  try {
    await smsChannel({ ...env, smsUrl })?.send(sms);
    return 'sent';
  } catch (error) {
    return failureOf(error);
  }
};

describe('over HTTP', () => {
  test('it is the documented call', async () => {
    const { url, asked } = await provider();
    expect(await outcome(url)).toBe('sent');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      headers: { authorization: 'Bearer secret-token', 'content-type': 'application/json', 'idempotency-key': sms.id },
      body: { to: sms.to, text: sms.text, from: 'Sportello' },
    });
  });

  test('sender and token are left out where none is set', async () => {
    const { url, asked } = await provider();
    await smsChannel({ dataDir: '/nowhere', smsUrl: url, smsToken: undefined, smsFrom: undefined })?.send(sms);
    expect(asked[0]?.headers.authorization).toBeUndefined();
    expect(asked[0]?.body).toEqual({ to: sms.to, text: sms.text });
  });

  test.each([
    [422, 'Undeliverable', true],
    [404, 'Undeliverable', true],
    [401, '401', false],
    [429, '429', false],
    [503, '503', false],
    [302, '302', false],
  ])('an answer of %s is %s', async (status, reason, final) => {
    const { url, asked } = await provider(status);
    expect(await outcome(url)).toEqual({ reason, final });
    expect(asked).toHaveLength(1);
  });

  test('nobody there: later', async () => {
    expect(await outcome('http://127.0.0.1:1/sms')).toMatchObject({ final: false });
  });
});

describe('channels', () => {
  test('say what this server can do', () => {
    expect(channels({ smsUrl: undefined })).toEqual({ email: true, sms: false });
    expect(channels({ smsUrl: 'file' })).toEqual({ email: true, sms: true });
    expect(smsChannel({ ...env, smsUrl: undefined })).toBeUndefined();
  });
});

test.each([
  ['333 123 4567', '+393331234567'],
  ['0039 333-1234567', '+393331234567'],
  ['+39 3331234567', '+393331234567'],
  ['+40 721 234 567', '+40721234567'],
  ['0342 515018', undefined],
  ['+39 0342 515018', undefined],
  ['112', undefined],
  ['', undefined],
])('%s is reached as %s', (given, expected) => {
  expect(mobileNumber(given)).toBe(expected);
});
