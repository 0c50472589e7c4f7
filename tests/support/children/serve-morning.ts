/**
 * A server for one working morning: the desk of Sondrio has real hours, in this week only, so that nothing is a trial and
 * a time is soon taken; one operator; a clock that is told (`now 2026-11-23T11:20`, wall clock of Rome in November). It
 * prints its address, then each letter as JSON; `stop` ends it.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { register } from 'tsx/esm/api';

register();
const { start } = await import('../../../api/start.ts');
const { openDatabase } = await import('../../../api/database/database.ts');
const { readEnv } = await import('../../../api/env.ts');
const { projectFolder } = await import('../../../api/folders.ts');
const { addGrant, addPerson } = await import('../../../api/people/people.ts');
const { prepare } = await import('../../../api/publishing/prepare.ts');

const rota = `rota:
  - { days: [mon], from: "09:30", to: "12:30", validFrom: "2026-11-23", validTo: "2026-11-27", types: [orientamento] }
  - { days: [tue], from: "09:30", to: "10:45", validFrom: "2026-11-23", validTo: "2026-11-27", types: [orientamento] }
  - { days: [thu], from: "14:00", to: "15:45", validFrom: "2026-11-23", validTo: "2026-11-27", types: [orientamento] }
  - { days: [fri], from: "09:30", to: "11:50", validFrom: "2026-11-23", validTo: "2026-11-27", types: [orientamento] }
`;

const folder = await mkdtemp(join(tmpdir(), 'sportello-morning-'));
const contentDir = join(folder, 'content');
const shipped = join(projectFolder, 'content', 'network');
await cp(shipped, contentDir, { recursive: true });
const desk = join(contentDir, 'desks', 'so-caritas.yaml');
await writeFile(desk, (await readFile(desk, 'utf8')).replace(/^demoAgenda:\n(?: .*\n)+/m, rota));

const post = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  closeTimeout: 100,
  onData: async (stream, session, done) => {
    const { text } = await simpleParser(stream);
    console.log(JSON.stringify({ to: session.envelope.rcptTo[0]?.address, text }));
    done();
  },
});
const postAddress = await new Promise<ReturnType<typeof post.server.address>>((resolve) => {
  const listening = post.listen(0, '127.0.0.1', () => resolve(listening.address()));
});
const smtpPort = typeof postAddress === 'object' ? postAddress?.port : undefined;

let [told, toldAt] = [Date.parse('2026-11-23T09:00+01:00'), Date.now()];
const now = (): Date => new Date(told + Date.now() - toldAt);

/** The pages of the shipped content: what the server renders is ours, and that is what is seen here. */
const { siteCache } = readEnv({ SITE_CACHE: process.env.SITE_CACHE });
const built = await (await prepare({ contentDir: shipped, siteCache, now: () => new Date() })).folder();
const filter = (path: string): boolean => !path.endsWith('.br');

const env = readEnv({
  PORT: '0',
  DATA_DIR: join(folder, 'data'),
  CONTENT_DIR: contentDir,
  SITE_CACHE: join(folder, 'site'),
  SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
  RATE_LIMIT: 'off',
});
const pages = {
  project: projectFolder,
  builderFor:
    () =>
    ({ outDir }: { outDir: string }) =>
      cp(built, outDir, { recursive: true, filter }),
};
/** What is printed is for who reads the letters. */
const log = { request: () => undefined, error: console.error, flush: () => undefined };
const running = await start(env, { log, now, pages });

const database = await openDatabase({ dataDir: env.dataDir, onError: console.error });
await database.write(async (tx) => {
  const by = { at: told, by: 'system' };
  const id = await addPerson(tx, { name: 'Anna Bianchi', email: 'anna@parrocchia.example' }, by);
  await addGrant(tx, id, { role: 'operator', scope: { kind: 'desk', id: 'so-caritas' }, trusted: false }, by);
});
await database.close();
console.log(running.url);

for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'stop') break;
  [told, toldAt] = [Date.parse(`${line.replace('now ', '')}+01:00`), Date.now()];
}
await running.stop();
await new Promise<void>((resolve) => post.close(() => resolve()));
await rm(folder, { recursive: true, force: true });
process.exit(0);
