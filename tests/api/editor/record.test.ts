import { expect, test } from 'vitest';
import { engines } from '../../support/engines.ts';
import { openStaffArea, signIn } from '../../support/staff.ts';

const own = { kind: 'organization', id: 'caritas-como' } as const;
const record = '/operatori/schede/services/so-caritas-cda/';

/** What the form holds, with another title. */
const typed = (source: string, title: string): Record<string, string> => {
  const hidden = [...source.matchAll(/<input type="hidden" name="(base|draft|version)" value="([^"]*)"/g)];
  const fields = hidden.map(([, name = '', value = '']) => [name, value]);
  return { ...Object.fromEntries(fields), whole: '1', 'words.it.title': title };
};

test.each(engines)(
  'a person who has a record open twice has one draft, and is named once to the others, on %s',
  async (engine) => {
    const area = await openStaffArea({ engine });
    const [editor, coordinator] = [await signIn(area, 'editor', own), await signIn(area, 'coordinator', own)];
    const { source } = await editor.get(record);
    const save = async (title: string): Promise<number> => {
      const body = new URLSearchParams(typed(source, title));
      return (await editor.ask('/api/v1/drafts/services/so-caritas-cda', { method: 'PUT', body })).status;
    };
    const answers = await Promise.all(['Uno', 'Due', 'Tre'].map(save));
    // Who was slower is told of the other window, as always.
    expect(answers.filter((status) => status !== 200 && status !== 409)).toEqual([]);
    expect(answers).toContain(200);
    expect((await coordinator.get(record)).source.match(/sta cambiando la stessa scheda/g)).toHaveLength(1);
  },
);

test('a record that was begun already is gone on with: what is written there stays', async () => {
  const area = await openStaffArea();
  const editor = await signIn(area, 'editor', own);
  const begin = () => editor.post('/operatori/schede/nuova/', { kind: 'services', name: 'Doposcuola', like: '' });
  const { location } = await begin();
  const { source } = await editor.get(location);
  const words = { 'words.it.summary': 'Compiti insieme', 'facts.organization': own.id };
  await editor.post(location, { ...typed(source, 'Doposcuola'), ...words, do: 'save' });
  expect((await begin()).location).toBe(location);
  expect((await editor.get(location)).source.includes('Compiti insieme')).toBe(true);
});

test('a question is called by what it asks', async () => {
  const area = await openStaffArea();
  const leader = await signIn(area, 'administrator');
  const [question] = area.directory.questions.values();
  if (question === undefined) throw new Error('There is no question.');
  const page = `/operatori/schede/questions/${question.id}/`;
  expect((await leader.get(page)).source).toContain(`<h1>${question.text.it}<`);
  expect((await leader.get('/operatori/traduzioni/?lingua=en')).source).toContain(`lingua=en">${question.text.it}</a>`);
});

test('a new Comune begins as a copy of a neighbour, without what is only of that one, and can be published', async () => {
  const area = await openStaffArea();
  const leader = await signIn(area, 'administrator');
  expect((await leader.get('/operatori/schede/nuova/?tipo=comuni')).source).toMatch(/value="comuni"[^>]* checked/);
  const [like] = [...area.directory.comuni.values()];
  if (like === undefined) throw new Error('There is no Comune.');
  const begun = { kind: 'comuni', name: 'Borgo Nuovo', like: `comuni/${like.id}` };
  const { location } = await leader.post('/operatori/schede/nuova/', begun);
  const { source } = await leader.get(location);
  expect(source).not.toContain(like.istat);
  const codes = { istat: '000001', cadastral: 'X001', ipa: 'c_x001', province: 'SO', ambito: like.ambito };
  const last = area.directory.areas.get(like.ambito)?.lead ?? '';
  const form: Record<string, string> = {
    ...typed(source, ''),
    'facts.name': 'Borgo Nuovo',
    'facts.intro.it': 'Comincia dal Comune.',
    'facts.firstContact.0.?': 'organization',
    'facts.firstContact.0.organization.organization': last,
    'facts.sources.0.title': 'Comune di Borgo Nuovo',
    ...Object.fromEntries(Object.entries(codes).map(([key, code]) => [`facts.${key}`, code])),
  };
  const published = await leader.post(location, { ...form, do: 'publish' });
  expect(published.location).toBe(`${location}storia/`);
  await area.area.deps.editing.releases.idle();
  const { areas, comuni } = area.area.deps.published().directory;
  expect(comuni.get('borgo-nuovo')?.ambito).toBe(like.ambito);
  expect(areas.get(like.ambito)?.comuni).toContain('borgo-nuovo');
});
