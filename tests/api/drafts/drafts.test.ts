import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { RecordData } from '#content/model/record-data.ts';
import { auditList } from '../../../api/audit/audit.ts';
import { openDatabase } from '../../../api/database/database.ts';
import { standingContent } from '../../../api/drafts/importing.ts';
import { BuildFailed } from '../../../api/publishing/astro.ts';
import type { Staff } from '../../../api/staff/access.ts';
import { importTable } from '../../../api/tasks/import.ts';
import { databasePlace, engines, openTestDatabase } from '../../support/engines.ts';
import { staffMonday } from '../../support/staff.ts';
import { copying, fakeSite } from '../support/fake-site.ts';
import { anna, bruno, carla, emporio, showing, stranger, until, withFacts, withTitle } from './support/borgo.ts';
import { type Kit, openEditing } from './support/editing.ts';

const write = async ({ drafts }: Kit, staff: Staff, change: (data: RecordData) => RecordData) => {
  const { data, base, own } = await drafts.open(emporio, staff);
  const { draft } = await drafts.save({ ref: emporio, draft: own?.id, base, data: change(own?.data ?? data) }, staff);
  return draft;
};
const fileOf = ({ contentDir }: Kit, name = 'service'): string =>
  readFileSync(join(contentDir, `services/borgo-emporio/${name}.yaml`), 'utf8');

describe.each(engines)('on %s', (engine) => {
  const kit = async (): Promise<Kit> => openEditing(await openTestDatabase(engine));

  test('what is typed is kept, even when it cannot be right yet', async () => {
    const all = await kit();
    const { data, base } = await all.drafts.open(emporio, anna);
    const { draft, problems } = await all.drafts.save({ ref: emporio, base, data: until(data, '25') }, anna);
    expect(problems).toEqual([{ field: 'facts.at.0.schedules.0.to', message: "Scrivi un'ora, come 09:30." }]);
    const again = await all.drafts.open(emporio, anna);
    expect(again.own?.data).toEqual(until(data, '25'));
    expect(again.own?.id).toBe(draft.id);
    await expect(all.drafts.submit(draft.id, { why: '' }, anna)).rejects.toMatchObject({ name: 'DraftInvalid' });
  });

  test('an older window of the same person overwrites nothing', async () => {
    const all = await kit();
    const { data, base } = await all.drafts.open(emporio, anna);
    const { draft } = await all.drafts.save({ ref: emporio, base, data }, anna);
    const save = (title: string) =>
      all.drafts.save({ ref: emporio, draft: draft.id, version: 1, base, data: withTitle(data, title) }, anna);
    await save('Prima');
    await expect(save('Seconda')).rejects.toMatchObject({ name: 'DraftSavedElsewhere', version: 2 });
    expect((await all.drafts.get(draft.id, anna)).data.words.it?.title).toBe('Prima');
  });

  test('two servers that bring the same revision onto the pages say so once', async () => {
    const place = await databasePlace(engine);
    const servers: Kit[] = [];
    for (let index = 0; index < 2; index += 1) {
      const database = await openDatabase({ ...place, onError: () => undefined });
      onTestFinished(() => database.close());
      servers.push(await openEditing(database));
    }
    // Neither goes on before the other has begun.
    const begun = Promise.withResolvers<void>();
    let building = 0;
    for (const server of servers) {
      server.build((contentDir) => async (given) => {
        building += 1;
        if (building === servers.length) begun.resolve();
        await begun.promise;
        await showing(contentDir)(given);
      });
    }
    const [one, other] = servers;
    if (one === undefined || other === undefined) throw new Error('There are two servers.');
    const draft = await write(one, carla, (data) => withTitle(data, 'Emporio'));
    await one.drafts.publish(draft.id, { why: '' }, carla);
    other.releases.wake();
    await Promise.all(servers.map(({ releases }) => releases.idle()));
    expect(servers.flatMap(({ errors }) => errors)).toEqual([]);
    expect([one.page(), other.page()].map((page) => page.includes('Emporio'))).toEqual([true, true]);
    const { events } = await one.drafts.get(draft.id, carla);
    expect(events.filter(({ act }) => act === 'published')).toHaveLength(1);
  });

  test('hours of a trusted volunteer go live at once, with one line of the file', async () => {
    const all = await kit();
    const before = fileOf(all);
    const draft = await write(all, bruno, (data) => until(data, '18:15'));
    expect(all.drafts.mayPublish(draft, bruno)).toBe(true);
    await all.drafts.publish(draft.id, { why: 'Nuovo orario' }, bruno);
    // What the server says by itself does not wait for the pages.
    expect(all.publisher.current().directory.services.get(emporio.id)?.at[0]?.schedules[0]).toMatchObject({
      to: '18:15',
    });
    await all.releases.idle();
    expect(fileOf(all)).toBe(before.replace('17:00', '18:15'));
    expect(all.page()).toContain('18:15');
    const [revision] = await all.drafts.history(emporio, bruno);
    expect(revision).toMatchObject({ state: 'live', byName: 'Bruno', why: 'Nuovo orario' });
    expect((await all.drafts.get(draft.id, bruno)).state).toBe('published');
  });

  test('what a table changed comes onto the pages, is in the history with who and why, and can be undone', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const all = await kit();
    all.releases.start();
    await all.releases.idle();
    const { database, store } = all;
    const [text, now] = ['id;name\nborgo-emporio;Emporio di Borgo', staffMonday - 60_000];
    const standing = await standingContent({ database, store });
    const told = {
      standing,
      database,
      kind: 'services' as const,
      skipBad: false,
      by: 'Ufficio di piano',
      why: 'Tabella borgo.csv',
      now,
    };
    expect((await importTable(text, { ...told, write: true })).code).toBe(0);
    // Another process decided it: the server looks from time to time.
    vi.advanceTimersByTime(30_000);
    await vi.waitUntil(() => fileOf(all, 'it').includes('Emporio di Borgo'), { timeout: 20_000 });
    await all.releases.idle();
    const [revision] = await all.drafts.history(emporio, carla);
    expect(revision).toMatchObject({ state: 'live', byName: 'Ufficio di piano', why: 'Tabella borgo.csv' });
    const [entry] = await auditList(database.read, { limit: 1 });
    expect(entry).toMatchObject({ act: 'draft.imported', staff: 'system', record: emporio.id, note: revision?.id });
    await all.drafts.restore(revision?.id ?? '', 'Era giusto prima', carla);
    await all.releases.idle();
    expect(fileOf(all, 'it')).not.toContain('Emporio di Borgo');
  });

  test('closures are on the public pages of every language before the build has begun to end', async () => {
    const all = await kit();
    const finish = Promise.withResolvers<void>();
    all.build(() => async (job) => {
      await finish.promise;
      await copying(fakeSite)(job);
    });
    const closed = [{ from: '2026-12-24', to: '2026-12-24', reason: { it: 'Vigilia di Natale' } }];
    const draft = await write(all, bruno, (data) => until(data, '18:15', closed));
    await all.drafts.publish(draft.id, { why: '' }, bruno);
    const pages = [
      '/servizi/borgo-emporio/',
      '/servizi/',
      '/luoghi/borgo-oratorio/',
      '/comuni/borgo/',
      '/bisogni/cibo/',
    ];
    for (const address of [...pages, '/en/servizi/borgo-emporio/', '/en/comuni/borgo/']) {
      const file = await all.publisher.current().site.files.get(address)?.instead?.();
      const html = readFileSync(file?.source ?? '', 'utf8');
      expect(html).toMatch(
        /^<header>Prova<\/header><main id="contenuto" tabindex="-1">[\s\S]*<\/main><footer>Fine<\/footer>$/,
      );
      for (const said of ['18:15', 'Vigilia di Natale']) expect(html).toContain(said);
    }
    finish.resolve();
    await all.releases.idle();
    expect(all.publisher.current().site.files.has('/servizi/borgo-emporio/')).toBe(false);
  });

  test('words wait for a review, whoever is trusted; a stranger sees nothing', async () => {
    const all = await kit();
    const draft = await write(all, bruno, (data) => withTitle(data, 'Emporio solidale'));
    await expect(all.drafts.publish(draft.id, { why: '' }, bruno)).rejects.toMatchObject({ kind: 'forbidden' });
    await all.drafts.submit(draft.id, { why: 'Nome vero' }, bruno);
    await expect(all.drafts.get(draft.id, stranger)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(all.drafts.approve(draft.id, '', stranger)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(all.drafts.open(emporio, stranger)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await all.drafts.queue(stranger)).toEqual([]);
    expect(await all.drafts.queue(anna)).toEqual([]);
    expect((await all.drafts.queue(carla)).map(({ id }) => id)).toEqual([draft.id]);
  });

  test('sent back with words, written again, accepted', async () => {
    const all = await kit();
    const draft = await write(all, anna, (data) => withTitle(data, 'EMPORIO!!!'));
    await all.drafts.submit(draft.id, { why: '' }, anna);
    await all.drafts.sendBack(draft.id, 'Senza gridare, per piacere', carla);
    const back = await all.drafts.get(draft.id, anna);
    expect([back.state, back.events.at(-1)?.comment]).toEqual(['editing', 'Senza gridare, per piacere']);
    await write(all, anna, (data) => withTitle(data, 'Emporio solidale'));
    await all.drafts.submit(draft.id, { why: 'Nome vero' }, anna);
    const revision = await all.drafts.approve(draft.id, 'Grazie', carla);
    expect(revision).toMatchObject({ byName: 'Anna', why: 'Nome vero' });
    await all.releases.idle();
    expect(fileOf(all, 'it')).toContain('title: Emporio solidale\n');
    const acts = (await all.drafts.get(draft.id, anna)).events.map(({ act }) => act);
    expect(acts).toEqual(['submitted', 'sent-back', 'submitted', 'approved', 'published']);
    const noted = await all.database.read.selectFrom('audit').select(['staff', 'act']).orderBy('id').execute();
    expect(noted).toEqual([
      { staff: 'Anna', act: 'draft.submitted' },
      { staff: 'Carla', act: 'draft.sent-back' },
      { staff: 'Anna', act: 'draft.submitted' },
      { staff: 'Carla', act: 'draft.approved' },
    ]);
  });

  test('edits that do not touch each other both go in; those that do are shown, and one chooses', async () => {
    const all = await kit();
    const closed = [{ from: '2026-12-24', to: '2026-12-24', reason: { it: 'Vigilia' } }];
    const first = await write(all, bruno, (data) => until(data, '18:15'));
    const second = await write(all, carla, (data) => until(data, '17:00', closed));
    const third = await write(all, anna, (data) => until(data, '19:00'));
    await all.drafts.publish(first.id, { why: '' }, bruno);
    await all.drafts.publish(second.id, { why: '' }, carla);
    await all.releases.idle();
    expect(fileOf(all)).toContain('18:15');
    expect(fileOf(all)).toContain('2026-12-24');
    await all.drafts.submit(third.id, { why: '' }, anna);
    const clash = { name: 'DraftConflict', clashes: [{ path: ['facts', 'at', 'borgo-oratorio', 'schedules'] }] };
    await expect(all.drafts.approve(third.id, '', carla)).rejects.toMatchObject(clash);
    await all.drafts.resolve(third.id, () => 'mine', carla);
    await all.drafts.approve(third.id, '', carla);
    await all.releases.idle();
    expect(fileOf(all)).toContain('19:00');
    expect(fileOf(all)).toContain('2026-12-24');
  });

  test('several publishes in a row are one more build', async () => {
    const all = await kit();
    const finish = Promise.withResolvers<void>();
    all.build((contentDir) => async (job) => {
      await finish.promise;
      await copying({ ...fakeSite, 'servizi/emporio/index.html': contentDir })(job);
    });
    const before = all.builds();
    for (const to of ['17:15', '17:30', '17:45', '18:00']) {
      const draft = await write(all, bruno, (data) => until(data, to));
      await all.drafts.publish(draft.id, { why: to }, bruno);
    }
    finish.resolve();
    await all.releases.idle();
    expect(all.builds() - before).toBe(2);
    expect(fileOf(all)).toContain('18:00');
    const history = await all.drafts.history(emporio, bruno);
    expect(history.map(({ why, state }) => [why, state])).toEqual(
      ['18:00', '17:45', '17:30', '17:15'].map((why) => [why, 'live']),
    );
  });

  test('pages that cannot be built change nothing, and the editor is told', async () => {
    const all = await kit();
    const before = fileOf(all);
    all.build(() => () => Promise.reject(new BuildFailed('No.')));
    const draft = await write(all, bruno, (data) => until(data, '18:15'));
    await all.drafts.publish(draft.id, { why: '' }, bruno);
    await all.releases.idle();
    expect(fileOf(all)).toBe(before);
    expect(all.page()).toContain('17:00');
    expect(all.publisher.current().directory.services.get(emporio.id)?.at[0]?.schedules[0]).toMatchObject({
      to: '17:00',
    });
    const back = await all.drafts.get(draft.id, bruno);
    expect([back.state, back.events.at(-1)?.comment]).toEqual([
      'editing',
      expect.stringContaining('Le pagine non sono venute'),
    ]);
    expect((await all.drafts.open(emporio, bruno)).own?.id).toBe(draft.id);
    expect(await all.drafts.history(emporio, bruno)).toMatchObject([{ state: 'failed' }]);
  });

  test('one change whose pages cannot be built does not hold up the others', async () => {
    const all = await kit();
    const gate = Promise.withResolvers<void>();
    all.build((contentDir) => async (job) => {
      await gate.promise;
      const facts = readFileSync(join(contentDir, 'services/borgo-emporio/service.yaml'), 'utf8');
      if (facts.includes('18:13')) throw new BuildFailed('No.');
      await copying(fakeSite)(job);
    });
    for (const [staff, change] of [
      [carla, (data: RecordData) => withTitle(data, 'Emporio di Borgo')],
      [bruno, (data: RecordData) => until(data, '18:13')],
      [carla, (data: RecordData) => withFacts(data, { cost: 'free' })],
    ] as const) {
      const draft = await write(all, staff, change);
      await all.drafts.publish(draft.id, { why: '' }, staff);
    }
    gate.resolve();
    await all.releases.idle();
    const history = await all.drafts.history(emporio, carla);
    expect(history.map(({ state }) => state)).toEqual(['live', 'failed', 'live']);
    expect(fileOf(all)).toContain('cost: free');
    expect(fileOf(all)).toContain('17:00');
    expect(fileOf(all, 'it')).toContain('Emporio di Borgo');
  });

  test('a restore brings back what was, as a revision of its own', async () => {
    const all = await kit();
    const before = fileOf(all);
    const draft = await write(all, bruno, (data) => until(data, '18:15'));
    const revision = await all.drafts.publish(draft.id, { why: '' }, bruno);
    await all.releases.idle();
    await expect(all.drafts.restore(revision.id, '', bruno)).rejects.toMatchObject({ kind: 'forbidden' });
    await all.drafts.restore(revision.id, 'Era sbagliato', carla);
    await all.releases.idle();
    expect(fileOf(all)).toBe(before);
    expect((await all.drafts.history(emporio, carla)).map(({ why, restores }) => [why, restores])).toEqual([
      ['Era sbagliato', revision.id],
      ['', undefined],
    ]);
  });

  test('recorded by phone: a coordinator says for whom, nobody else may', async () => {
    const all = await kit();
    const { data, base } = await all.drafts.open(emporio, carla);
    const saved = { ref: emporio, base, data: until(data, '18:15'), onBehalfOf: 'Suor Maria' };
    await expect(all.drafts.save(saved, bruno)).rejects.toMatchObject({ kind: 'forbidden' });
    const { draft } = await all.drafts.save(saved, carla);
    await all.drafts.publish(draft.id, { why: '' }, carla);
    expect(await all.drafts.history(emporio, carla)).toMatchObject([{ byName: 'Carla', onBehalfOf: 'Suor Maria' }]);
  });

  test('a new record goes to review, and cannot break the others', async () => {
    const all = await kit();
    const ref = { kind: 'services', id: 'borgo-mensa' } as const;
    const { data: model } = await all.drafts.open(emporio, bruno);
    const { base, isNew } = await all.drafts.open(ref, bruno);
    expect([base, isNew]).toEqual(['', true]);
    const broken = await all.drafts.save(
      { ref, base, data: withFacts(model, { organization: 'caritas-borgo', needs: ['fame'] }) },
      bruno,
    );
    expect(broken.problems).toEqual([{ field: 'facts.needs.0', message: expect.stringContaining('scegli di nuovo') }]);
    const { draft } = await all.drafts.save({ ref, draft: broken.draft.id, base, data: model }, bruno);
    expect(all.drafts.mayPublish(draft, bruno)).toBe(false);
    await all.drafts.submit(draft.id, { why: '' }, bruno);
    await all.drafts.approve(draft.id, '', carla);
    await all.releases.idle();
    expect(readFileSync(join(all.contentDir, 'services/borgo-mensa/it.yaml'), 'utf8')).toContain('title: Emporio');
  });
});
