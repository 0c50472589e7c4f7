/** Pages that the server renders are valid HTML, errors included: whatever browser reads them. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { type Answer, openDesk, walkToSummary } from './support.ts';

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Preact ends void elements with "/>", which HTML allows.
    'void-style': 'off',
    // A whole sentence is the link that calls.
    'tel-non-breaking': 'off',
    'long-title': 'off',
  },
});

const faults = async (name: string, { source }: Answer): Promise<string[]> => {
  const { results } = await checker.validateString(source);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${name}: ${ruleId}: ${message}`));
};

test.each(['', '/en', '/ar'])('every page of booking and of an appointment, under "%s/"', async (prefix) => {
  const desk = await openDesk();
  const journey = prefix + (await walkToSummary(desk, { contacts: { email: 'amina@example.org' } }));
  const found: string[] = [];
  const check = async (name: string, answer: Answer): Promise<void> => {
    found.push(...(await faults(name, answer)));
  };
  await check('start', await desk.get(`${prefix}/prenota/so-caritas/`));
  for (const step of ['motivo', 'quando', 'per-chi', 'contatti', 'riepilogo']) {
    await check(step, await desk.get(`${journey}${step}/`));
    await check(`${step}, wrong`, await desk.post(`${journey}${step}/`, { email: 'x', website: 'x' }));
  }
  const { location } = await desk.post(`${prefix}/prenota/`);
  const other = location.replace(/motivo\/$/, '');
  await check('needs', await desk.get(location));
  await desk.post(location, { reason: 'ascolto' });
  await check('Comune', await desk.get(`${other}comune/`));
  await desk.post(`${other}comune/`, { comune: 'ovunque' });
  await check('desk', await desk.get(`${other}sportello/`));
  await desk.post(`${other}sportello/`, { place: 'first' });
  await check('first times', await desk.get(`${other}quando/`));
  await desk.post(`${journey}riepilogo/`, { trial: '1' });
  await check('done', await desk.get(`${journey}conferma/`));
  const [row] = await desk.database.read.selectFrom('bookings').select('id').execute();
  const token = (await desk.bookings.byId(row?.id ?? ''))?.token;
  for (const part of ['', 'annullamento/', 'spostamento/', 'dati/', 'cancellazione/']) {
    await check(part, await desk.get(`${prefix}/prenotazioni/${token}/${part}`));
  }
  await check('by code', await desk.post(`${prefix}/prenotazioni/`));
  await check('gone', await desk.get(`${prefix}/prenota/p/none/motivo/`));
  expect([...new Set(found)]).toEqual([]);
});
