import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createStatic } from '../../../api/static/answer.ts';
import { createBodies } from '../../../api/static/bodies.ts';
import { openSite } from '../../../api/static/site.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

test('where the content has changed since the build, what stands in is served, with a tag of its own', async () => {
  const folder = temporaryFolder();
  await writeFiles(folder, { 'servizi/index.html': 'as it was built', 'new.html': 'with the new hours' });
  const listed = { path: 'servizi/index.html', hash: 'old' };
  const built = openSite({ folder, manifest: { key: 'k', builtAt: '', files: [listed] }, redirects: new Map() });
  const address = '/servizi/';
  const file = built.files.get(address);
  if (file === undefined) throw new Error('There is no page.');
  let made = 0;
  const instead = async () => {
    made += 1;
    const etags = { br: '"new-br"', gzip: '"new-gz"', identity: '"new"' };
    return { ...file, source: join(folder, 'new.html'), etags };
  };
  const site = { ...built, files: new Map([[address, { ...file, instead }]]) };
  const pages = createStatic(createBodies(), []);
  const request = { target: address, acceptEncoding: undefined, ifNoneMatch: '"old"' };
  expect((await pages.answer(built, request))?.status).toBe(304);
  expect(made).toBe(0);
  const now = await pages.answer(site, request);
  expect([now?.status, now?.body?.toString()]).toEqual([200, 'with the new hours']);
  expect((await pages.answer(site, { ...request, ifNoneMatch: '"new"' }))?.status).toBe(304);
});
