/** A real server for mail on a free port, which keeps what it gets as raw text and as a mail program reads it. */
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

export type Received = { raw: string; mail: ParsedMail; to: string };

export type MailServer = {
  url: string;
  received: Received[];
  /** Most letters under way at once. */
  mostAtOnce: () => number;
  connections: () => number;
  /** What it answers to a recipient, to all it is given, or before anything is said. */
  refuse: (how: { recipient?: number; data?: number; hello?: number } | undefined) => void;
};

const refusal = (code: number): Error =>
  Object.assign(new Error('<amina@person.example> no such user'), { responseCode: code });

export const mailServer = async ({ slowMs = 0 }: { slowMs?: number } = {}): Promise<MailServer> => {
  const received: Received[] = [];
  let refused: Parameters<MailServer['refuse']>[0];
  let [atOnce, most, connections] = [0, 0, 0];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect: (_, done) => {
      connections += 1;
      done(refused?.hello === undefined ? null : refusal(refused.hello));
    },
    onRcptTo: (_, __, done) => done(refused?.recipient === undefined ? null : refusal(refused.recipient)),
    onData: (stream, session, done) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks);
        const mail = await simpleParser(raw, { skipTextToHtml: true, skipHtmlToText: true });
        await new Promise((resolve) => setTimeout(resolve, slowMs));
        atOnce -= 1;
        if (refused?.data !== undefined) return done(refusal(refused.data));
        received.push({
          raw: raw.toString(),
          mail,
          to: session.envelope.rcptTo.map(({ address }) => address).join(' '),
        });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  const address = await new Promise<{ port: number }>((resolve) => {
    const net = server.listen(0, '127.0.0.1', () => {
      const found = net.address();
      resolve({ port: typeof found === 'object' && found !== null ? found.port : 0 });
    });
  });
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    mostAtOnce: () => most,
    connections: () => connections,
    refuse: (how) => {
      refused = how;
    },
  };
};

export const addressOf = (field: AddressObject | AddressObject[] | undefined): string =>
  [field ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');
