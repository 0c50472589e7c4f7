import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isObject, type Json, type JsonObject } from '#content/model/record-data.ts';
import { schemas } from '#content/read/schemas.ts';
import { keyOrder } from '../../../api/content-store/key-order.ts';
import { editYaml, type Order } from '../../../api/content-store/yaml-edit.ts';

const order: Order = (path) => keyOrder(schemas.services, path);
const read = (text: string): JsonObject => z.record(z.string(), z.json()).parse(load(text, { schema: CORE_SCHEMA }));

const files = globSync('content/network/**/*.yaml').sort();
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** Lines that a change took away or put in. */
const changedLines = (before: string, after: string): { gone: string[]; come: string[] } => {
  const [old, young] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < old.length && head < young.length && old[head] === young[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, young.length) - head && old.at(-1 - tail) === young.at(-1 - tail)) tail += 1;
  return { gone: old.slice(head, old.length - tail), come: young.slice(head, young.length - tail) };
};

type Spot = { set: (value: string) => JsonObject; old: string };

/** Every text in a record, with the record in which it is another one. */
const spots = (value: Json, put: (value: Json) => JsonObject): Spot[] => {
  if (typeof value === 'string') return [{ set: (text) => put(text), old: value }];
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    return list.flatMap((item, index) => spots(item, (inner) => put(list.with(index, inner))));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => spots(item, (inner) => put({ ...value, [key]: inner })));
};
const spotsOf = (data: JsonObject): Spot[] => spots(data, (value) => (isObject(value) ? value : {}));

describe('every file of the content', () => {
  test('there are many', () => expect(files.length).toBeGreaterThan(600));

  test('keeps its bytes when nothing changed', () => {
    for (const [, text] of texts) expect(editYaml(text, read(text), order)).toBe(text);
  });

  test('a text that changes touches its own lines only, and what is written is what is read', () => {
    for (const [file, text] of texts) {
      const all = spotsOf(read(text));
      const spot = all[Math.floor(all.length / 2)];
      if (spot === undefined) continue;
      const after = spot.set('Parola: nuova');
      const written = editYaml(text, after, order);
      expect(read(written), file).toEqual(after);
      const { gone, come } = changedLines(text, written);
      // A group on one line, between braces, is written anew on several.
      if (gone.some((line) => line.includes('{'))) continue;
      const words = gone.join(' ').replace(/\s+/g, ' ');
      expect(come.length, `${file}\n${come.join('\n')}`).toBeLessThanOrEqual(1);
      // All that went is the line or the folded lines of the old text.
      expect(words.length, file).toBeLessThanOrEqual(spot.old.length + 200);
    }
  });

  test('a key that comes or goes touches no other line', () => {
    for (const [file, text] of texts) {
      const data = read(text);
      const [first = ''] = Object.keys(data).slice(-1);
      const { [first]: _, ...without } = data;
      if (Object.keys(without).length === 0) continue;
      const less = editYaml(text, without, order);
      expect(read(less), file).toEqual(without);
      expect(changedLines(text, less).come, file).toEqual([]);
      const more = editYaml(text, { ...data, aggiunta: 'una riga' }, order);
      expect(changedLines(text, more), file).toEqual({ gone: [], come: ['aggiunta: una riga'] });
    }
  });
});

const json = fc.letrec<{ value: Json; group: JsonObject }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: fc.constantFrom('a', 'à', ' ', '\n', ':', '#', '"', "'", '-', '1', ',', '{', '|', 'ع') }),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('09:30', '2026-11-22', 'no', 'null', '~', '0342 000000'),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('group'),
  ),
  group: fc.dictionary(fc.constantFrom('a', 'b', 'it', 'from', 'at', '1'), tie('value'), { maxKeys: 4 }),
}));

test('whatever is written is read again, whatever stood there before', () => {
  fc.assert(
    fc.property(json.group, json.group, (before, after) => {
      const first = editYaml(undefined, before, order);
      expect(read(first === '{}\n' ? 'x: 1' : first)).toEqual(first === '{}\n' ? { x: 1 } : before);
      expect(load(editYaml(first, after, order), { schema: CORE_SCHEMA })).toEqual(after);
    }),
    { numRuns: 300 },
  );
});

describe('a file that somebody wrote with care', () => {
  const text = `# Chi siamo
comuni: [sondrio]   # uno solo
status: active

at:
  - location: oratorio
    # il martedì
    schedules:
      - channel: counter
        days: [tue]
        from: "15:00"
        to: "17:00"
      - channel: phone
        days: [mon]
        from: "09:30"
        to: "11:00"
sources:
  - title: "Parrocchia: avvisi"
`;
  const data = read(text);
  const hours = (to: string): Json => ({ channel: 'counter', days: ['tue'], from: '15:00', to });
  const phone: Json = { channel: 'phone', days: ['mon'], from: '09:30', to: '11:00' };

  test('an hour is one line', () => {
    const after = { ...data, at: [{ location: 'oratorio', schedules: [hours('18:15'), phone] }] };
    expect(changedLines(text, editYaml(text, after, order))).toEqual({
      gone: ['        to: "17:00"'],
      come: ['        to: "18:15"'],
    });
  });

  test('a closure goes where the schema has it, in the words of our files', () => {
    const closed: Json = [{ from: '2026-12-24', to: '2026-12-24', reason: { it: 'Vigilia' } }];
    const after = { ...data, at: [{ location: 'oratorio', schedules: [hours('17:00'), phone], exceptions: closed }] };
    expect(changedLines(text, editYaml(text, after, order))).toEqual({
      gone: [],
      come: [
        '    exceptions:',
        '      - from: "2026-12-24"',
        '        to: "2026-12-24"',
        '        reason:',
        '          it: Vigilia',
      ],
    });
  });

  test('a new key stands where the schema has it', () => {
    const written = editYaml(text, { ...data, needs: ['ascolto'], cost: 'free' }, order);
    expect(Object.keys(read(written))).toEqual(['comuni', 'status', 'needs', 'cost', 'at', 'sources']);
    expect(written).toContain('# uno solo');
    expect(written).toContain('# il martedì');
  });

  test('one item out of a list is its own lines', () => {
    const after = { ...data, at: [{ location: 'oratorio', schedules: [phone] }] };
    expect(changedLines(text, editYaml(text, after, order)).come).toEqual([]);
  });
});
