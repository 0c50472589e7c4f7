import { randomBytes } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { copying, fakeSite } from '../support/fake-site.ts';
import { writeFiles } from '../support/folders.ts';
import { send } from '../support/requests.ts';
import { serve } from '../support/serving.ts';

/** A builder whose home page says for which day it was built. */
const dated = ({ today }: { today: string }) => copying({ ...fakeSite, 'index.html': `built for ${today}` });
const home = async (url: string): Promise<string> => (await send(url, '/')).body.toString();

describe('the calendar', () => {
  test('a dated change that has come gives new pages; a day without one does not', async () => {
    let today = '2026-12-30T12:00:00+01:00';
    const { url, publisher } = await serve({ builderFor: dated, now: () => new Date(today) });
    expect(await home(url)).toBe('built for 2026-12-30');
    today = '2026-12-31T23:59:59+01:00';
    expect(await publisher.refresh()).toBe(false);
    today = '2027-01-01T00:00:01+01:00';
    expect(await publisher.refresh()).toBe(true);
    expect(await home(url)).toBe('built for 2027-01-01');
  });
});

describe('switching', () => {
  const edit = { 'documents/nuovo.yaml': 'name: { it: Nuovo }\ndescription: { it: Un documento. }\nsources: []\n' };

  test('the old pages are served while the new ones are made', async () => {
    let pages = copying({ ...fakeSite, 'index.html': 'old' });
    const { url, publisher, contentDir } = await serve({ builderFor: () => (job) => pages(job) });
    const finish = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    pages = async (job) => {
      begun.resolve();
      await finish.promise;
      await copying({ ...fakeSite, 'index.html': 'new' })(job);
    };
    await writeFiles(contentDir, edit);
    const refreshing = publisher.refresh();
    await begun.promise;
    expect(await home(url)).toBe('old');
    finish.resolve();
    expect(await refreshing).toBe(true);
    expect(await home(url)).toBe('new');
    expect(publisher.current().directory.documents.size).toBe(2);
  });

  test('an answer that has begun ends with the build it began with', async () => {
    const [before, after] = [randomBytes(24_000_000), randomBytes(1000)];
    let pages = copying({ ...fakeSite, 'guida.pdf': before });
    const { url, publisher, contentDir } = await serve({ builderFor: () => (job) => pages(job) });
    const response = await new Promise<IncomingMessage>((resolve) => request(`${url}/guida.pdf`, resolve).end());
    pages = copying({ ...fakeSite, 'guida.pdf': after });
    await writeFiles(contentDir, edit);
    await publisher.refresh();
    expect((await send(url, '/guida.pdf')).body).toEqual(after);
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    expect(Buffer.concat(chunks).equals(before)).toBe(true);
  });

  test('a page of the build before still finds its style', async () => {
    let pages = copying({ ...fakeSite, '_astro/old.css': 'a {}' });
    const { url, publisher, contentDir } = await serve({ builderFor: () => (job) => pages(job) });
    pages = copying({ ...fakeSite, '_astro/new.css': 'b {}' });
    await writeFiles(contentDir, edit);
    await publisher.refresh();
    for (const name of ['old', 'new']) expect((await send(url, `/_astro/${name}.css`)).status).toBe(200);
  });

  test('a build that fails, or a broken file, leaves the old pages in place', async () => {
    let pages = copying({ ...fakeSite, 'index.html': 'old' });
    const { url, publisher, contentDir } = await serve({ builderFor: () => (job) => pages(job) });
    await writeFiles(contentDir, edit);
    pages = () => Promise.reject(new Error('no space left'));
    await expect(publisher.refresh()).rejects.toThrow('no space left');
    await writeFiles(contentDir, { 'portal.yaml': 'name: 1' });
    await expect(publisher.refresh()).rejects.toThrow('portal.yaml');
    expect(await home(url)).toBe('old');
  });
});

test('a file that vanished from the disk is a page that says so, and a line in the log', async () => {
  const { url, log, siteCache, publisher } = await serve();
  const { rm } = await import('node:fs/promises');
  await rm(`${siteCache}/${publisher.current().build.key}/en/index.html`);
  const { status, headers, body } = await send(url, '/en/');
  expect([status, headers['x-frame-options']]).toEqual([500, 'DENY']);
  expect(body.toString()).toContain('Something went wrong');
  expect(log.errors).toHaveLength(1);
});
