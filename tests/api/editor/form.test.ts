import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { RecordData, RecordRef } from '#content/model/record-data.ts';
import { kinds } from '#content/read/content.ts';
import { readDirectory, readRaw } from '#content/read.ts';
import { Fields } from '#views/staff/editor/field.tsx';
import { labelOf } from '#views/staff/editor/form.ts';
import type { Shape } from '#views/staff/editor/shapes.ts';
import { actOf, afterAct, type Entries } from '../../../api/editor/acts.ts';
import { forms } from '../../../api/editor/fields.ts';
import { recordIn } from '../../../api/editor/form-data.ts';
import { recordOptions } from '../../../api/editor/options.ts';
import { decode } from '../../support/html.ts';

const folder = new URL('../../../content/network', import.meta.url).pathname;
const directory = readDirectory(folder);
const options = recordOptions(directory);

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : decode(found);
};

/** What a browser would send of the controls in a piece of page. */
const sentBy = (html: string): [string, string][] => {
  const sent: [string, string][] = [];
  for (const [tag = '', name] of html.matchAll(/<(input|textarea|select)\b[^>]*>/g)) {
    const field = attribute(tag, 'name');
    if (field === undefined) continue;
    const at = html.indexOf(tag, 0);
    if (name === 'input') {
      const isTick = /type="(?:checkbox|radio)"/.test(tag);
      if (!isTick || / checked/.test(tag)) sent.push([field, attribute(tag, 'value') ?? '']);
      continue;
    }
    const inner = html.slice(at + tag.length, html.indexOf(`</${name}>`, at));
    const chosen = /<option[^>]* selected[^>]*>/.exec(inner)?.[0];
    sent.push([field, name === 'textarea' ? decode(inner) : chosen ? (attribute(chosen, 'value') ?? '') : '']);
  }
  return sent;
};

const formOf = (ref: RecordRef, data: RecordData): Entries => {
  const { facts, words } = forms[ref.kind];
  const form = { problems: new Map<string, string>(), options, blank: undefined };
  const shown = [
    h(Fields, { fields: facts, value: data.facts, path: 'facts', form }),
    h(Fields, { fields: words, value: data.words.it ?? {}, path: 'words.it', form }),
  ];
  return sentBy(shown.map((part) => render(part)).join(''));
};

const idsOf = (kind: (typeof kinds)[number]): string[] => [...directory[kind].keys()];

describe.each(kinds)('the form of %s', (kind) => {
  test('sent as it came, gives the very record, for everything in the content', () => {
    for (const id of idsOf(kind)) {
      const before = readRaw(folder, { kind, id });
      if (before === undefined) throw new Error(`No record ${id}.`);
      const after = recordIn(formOf({ kind, id }, before), { form: forms[kind], lang: 'it', before });
      expect(after, id).toEqual(before);
    }
  });
});

const emporio: RecordRef = { kind: 'services', id: 'so-emporion' };
const anyService = (): RecordRef =>
  directory.services.has(emporio.id) ? emporio : { kind: 'services', id: idsOf('services')[0] ?? '' };

/** A service that is open on Wednesdays, with the grid where that stands. */
const timed = (): { ref: RecordRef; before: RecordData; path: string } => {
  for (const [id, { at }] of directory.services) {
    const ref: RecordRef = { kind: 'services', id };
    const before = readRaw(folder, ref);
    if (at.length === 0 || before === undefined) continue;
    const entries = formOf(ref, before);
    const found = entries.find(([name, value]) => /schedules\.\d+\.wed\.0\.from$/.test(name) && value !== '');
    if (found) return { ref, before, path: found[0].replace(/\.wed\.0\.from$/, '') };
  }
  throw new Error('No service is open on Wednesdays.');
};

const replaced = (entries: Entries, path: string, value: string): Entries =>
  entries.map(([name, old]) => [name, name === path ? value : old] as const);

const read = (entries: Entries, ref: RecordRef, before: RecordData): RecordData =>
  recordIn(entries, { form: forms[ref.kind], lang: 'it', before });

describe('what a volunteer changes', () => {
  test('a text that ends with a line end in its file is not changed by looking at it', () => {
    const { ref, before } = timed();
    const written = { ...before, words: { ...before.words, it: { ...before.words.it, howTo: 'Vieni il lunedì.\n' } } };
    expect(read(formOf(ref, written), ref, written)).toEqual(written);
  });

  test('Wednesday moves alone: the other days keep their hours', () => {
    const { ref, before, path } = timed();
    const entries = formOf(ref, before);
    const after = read(replaced(entries, `${path}.wed.0.from`, '10:10'), ref, before);
    const times = JSON.stringify(after.facts.at);
    expect(times).toContain('10:10');
    expect(
      read(replaced(formOf(ref, after), `${path}.wed.0.from`, startOf(entries, `${path}.wed.0.from`)), ref, before),
    ).toEqual(before);
  });

  test('an hour that is typed counts, also where the tick says that nobody knows it', () => {
    const ref: RecordRef = { kind: 'services', id: 'cin-casa-comunita' };
    const before = readRaw(folder, ref);
    if (!before) throw new Error('No record.');
    const day = 'facts.at.0.schedules.0.wed.0';
    const sent = replaced(replaced(formOf(ref, before), `${day}.from`, '10:10'), `${day}.to`, '12:30');
    expect(sent).toContainEqual([`${day}.unknown`, '1']);
    expect(JSON.stringify(read(sent, ref, before).facts.at)).toContain('"from":"10:10","to":"12:30"');
  });

  test('a day is copied onto others, in the place of what stood there', () => {
    const { ref, before, path } = timed();
    const ticked: Entries = [...formOf(ref, before), [`copy.${path}.wed`, 'sun'], [`copy.${path}.wed`, 'sat']];
    const sent = afterAct(ticked, actOf(`copy:${path}.wed`));
    const [from] = [startOf(sent, `${path}.wed.0.from`)];
    expect(startOf(sent, `${path}.sun.0.from`)).toBe(from);
    expect(startOf(sent, `${path}.sat.0.from`)).toBe(from);
  });

  test('what cannot be right is kept as it was typed', () => {
    const ref = anyService();
    const before = readRaw(folder, ref);
    if (!before) throw new Error('No record.');
    const after = read([...formOf(ref, before), ['facts.eligibility.minAge', 'diciotto']], ref, before);
    expect(after.facts.eligibility).toMatchObject({ minAge: 'diciotto' });
  });

  test('another way of getting in leaves nothing of the old one behind', () => {
    const before = readRaw(folder, anyService());
    if (!before) throw new Error('No record.');
    const ticket = { ...before, facts: { ...before.facts, access: { mode: 'ticket', from: '09:00', last: '11:00' } } };
    const sent = replaced(formOf(anyService(), ticket), 'facts.access.?', 'walk-in');
    expect(read(sent, anyService(), ticket).facts.access).toEqual({ mode: 'walk-in' });
    expect(read(formOf(anyService(), ticket), anyService(), ticket)).toEqual(ticket);
  });

  test('an item is taken away, and the others keep what the form does not show', () => {
    const ref: RecordRef = { kind: 'desks', id: 'so-caritas' };
    const before = readRaw(folder, ref);
    if (!before) throw new Error('No record.');
    const after = read(afterAct(formOf(ref, before), actOf('remove:facts.appointmentTypes.0')), ref, before);
    const types = before.facts.appointmentTypes;
    expect(after.facts.appointmentTypes).toEqual(Array.isArray(types) ? types.slice(1) : []);
  });
});

describe('what stands in maps', () => {
  const raw = (ref: RecordRef): RecordData => {
    const found = readRaw(folder, ref);
    if (found === undefined) throw new Error(`No record ${ref.id}.`);
    return found;
  };
  const known = [...directory.locations.values()].find(({ parts }) => Object.keys(parts).length > 0);
  const place: RecordRef = { kind: 'locations', id: known?.id ?? '' };

  test('a part of a place is added by its name, which makes its id; the others keep theirs', () => {
    const before = raw(place);
    const parts = Object.entries(Object(before.facts.parts));
    const sent: Entries = [...formOf(place, before), [`facts.parts.${parts.length}.it`, 'Sala al primo piano']];
    const after = read(sent, place, before);
    expect(after.facts.parts).toEqual({
      ...Object(before.facts.parts),
      'sala-al-primo-piano': { it: 'Sala al primo piano' },
    });
    const gone = read(afterAct(formOf(place, after), actOf('remove:facts.parts.0')), place, after);
    expect(Object.keys(Object(gone.facts.parts))).toEqual([...parts.slice(1).map(([id]) => id), 'sala-al-primo-piano']);
  });

  test.each(['facts.at.0.part', 'facts.at.0.schedules.0.common.part'])(
    'a service in a place chooses among its parts, by name: %s',
    (field) => {
      const service = raw(anyService());
      const there = { ...service, facts: { ...service.facts, at: [{ location: place.id }] } };
      const { facts } = forms.services;
      const form = { problems: new Map<string, string>(), options, blank: undefined };
      const html = render(h(Fields, { fields: facts, value: there.facts, path: 'facts', form }));
      const select = new RegExp(`<select[^>]* name="${field}"[^]*?</select>`).exec(html)?.[0] ?? '';
      const parts = Object.entries(known?.parts ?? {});
      expect(parts).not.toEqual([]);
      for (const [id, { it }] of parts) {
        expect(decode(select)).toContain(`<option value="${id}">${it}</option>`);
      }
    },
  );

  test('a line of several papers is called by all their names', () => {
    const value = { documents: [{ any: ['carta-identita', 'passaporto'] }] };
    const form = { problems: new Map<string, string>(), options, blank: undefined };
    const html = render(h(Fields, { fields: forms.services.facts, value, path: 'facts', form }));
    const names = ['carta-identita', 'passaporto'].map((id) => directory.documents.get(id)?.name.it);
    expect(decode(html)).toContain(`<summary>${names.join(' / ')}</summary>`);
  });

  test('a paper is asked of some only, by one answer; more than one stays as it is', () => {
    const before = raw(anyService());
    const many = { casa: 'affitto', all: [{ isee: 'si' }] };
    const papers = { ...before, facts: { ...before.facts, documents: [{ doc: 'isee' }, { doc: 'isee', when: many }] } };
    const sent = replaced(formOf(anyService(), papers), 'facts.documents.0.doc.when', 'casa=affitto');
    expect(sent.map(([name]) => name)).toContain('facts.documents.0.doc.when');
    expect(read(sent, anyService(), papers).facts.documents).toEqual([
      { doc: 'isee', when: { casa: 'affitto' } },
      { doc: 'isee', when: many },
    ]);
  });
});

const startOf = (entries: Entries, path: string): string => entries.find(([name]) => name === path)?.[1] ?? '';

/** What the controls of a shape are called: fields, items of lists, shapes among which one chooses. */
const namesIn = (shape: Shape, name: string): string[] => {
  if (shape.is === 'kept' || shape.is === 'name-id') return [];
  const fields = shape.is === 'group' ? shape.fields : shape.is === 'hours' ? shape.common : [];
  const within = fields.flatMap((field) => namesIn(field.shape, field.key));
  const items = shape.is === 'list' ? namesIn(shape.item, `${name}.item`) : [];
  const variants = shape.is === 'variant' ? shape.variants.filter((one) => one.shape.is !== 'only') : [];
  return [name, ...within, ...items, ...variants.flatMap((one) => namesIn(one.shape, `${name}.${one.name}`))];
};

test.each(kinds.filter((kind) => kind !== 'questions'))('every field of %s is called in words', (kind) => {
  const { facts, words } = forms[kind];
  const names = [...facts, ...words].flatMap(({ shape, key }) => namesIn(shape, key));
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => labelOf(name) === name)).toEqual([]);
});
