/**
 * A PostgreSQL of our own: a cluster in a temporary folder on a free port, one for the whole run, with a
 * database of its own for each test. Needs `initdb` and `pg_ctl` (Debian: `apt-get install postgresql`).
 */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

const debian = '/usr/lib/postgresql';

/** The folder of the newest PostgreSQL; undefined when there is none. */
export const postgresFolder = (): string | undefined => {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const installed = versions
    .map((version) => join(debian, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  if (installed !== undefined) return installed;
  const found = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
};

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
const runner = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const run = promisify(execFile);

const tell = async (address: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString: address });
  await client.connect();
  await client.query(sql);
  await client.end();
};

/** A new, empty database of the cluster that has its first one at this address; the address of the new one. */
export const newDatabase = async (cluster: string): Promise<string> => {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await tell(cluster, `create database ${name}`);
  return Object.assign(new URL(cluster), { pathname: `/${name}` }).href;
};

/** Whoever is still connected is cut off. */
export const dropDatabase = (cluster: string, address: string): Promise<void> =>
  tell(cluster, `drop database ${new URL(address).pathname.slice(1)} with (force)`);

export type Cluster = {
  /** Of the database that is there from the start. */
  address: string;
  createDatabase: () => Promise<string>;
  /** `immediate` is a crash: nothing is written out, connections are cut. */
  restart: (mode?: 'fast' | 'immediate') => Promise<void>;
  /** Nobody answers while `work` goes on; connections are cut, as in a crash. */
  whileAway: (work: () => Promise<void>) => Promise<void>;
  stop: () => Promise<void>;
};

/** What ends with the run may be lost with the machine. */
const careless = 'fsync=off\nfull_page_writes=off\n';

/** `kept`: whether what is committed must be on the disk. @throws when PostgreSQL is not installed. */
export const startCluster = async ({ kept }: { kept: boolean }): Promise<Cluster> => {
  const bin = postgresFolder();
  if (bin === undefined) throw new Error('PostgreSQL is missing: apt-get install postgresql');
  const as = runner();
  const folder = mkdtempSync(join(tmpdir(), 'sportello-postgres-'));
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = { ...as, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } };
  await run(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'sportello', '-E', 'UTF8', '--no-sync'], options);
  const port = await freePort();
  writeFileSync(
    join(data, 'postgresql.auto.conf'),
    `port=${port}\nlisten_addresses='127.0.0.1'\nunix_socket_directories='${folder}'\nmax_connections=200\n${kept ? '' : careless}`,
  );
  const control = (...args: string[]) =>
    run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), ...args], options);
  await control('start');
  const address = (name: string): string => `postgres://sportello@127.0.0.1:${port}/${name}`;

  const createDatabase = (): Promise<string> => newDatabase(address('postgres'));
  const restart = async (mode: 'fast' | 'immediate' = 'fast'): Promise<void> => {
    await control('restart', '-m', mode);
  };
  const whileAway = async (work: () => Promise<void>): Promise<void> => {
    await control('stop', '-m', 'immediate');
    try {
      await work();
    } finally {
      await control('start');
    }
  };
  const stop = async (): Promise<void> => {
    await control('stop', '-m', 'immediate');
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: address('postgres'), createDatabase, restart, whileAway, stop };
};
