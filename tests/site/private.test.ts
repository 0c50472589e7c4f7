/** What the editors keep back, and the invented hours of the demonstration, reach no file that anybody can open. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Unpublished } from '#content/model/common.ts';
import type { Desk } from '#content/model/desk.ts';
import ar from '#messages/ar.json' with { type: 'json' };
import en from '#messages/en.json' with { type: 'json' };
import it from '#messages/it.json' with { type: 'json' };
import { readBuiltSite } from '../support/built-site.ts';
import { few } from '../support/few.ts';
import { around, hasClass, named } from '../support/html.ts';

const site = await readBuiltSite();
const { directory, pages } = site;

/** So short a value ("9-12") stands in many pages for other reasons. */
const shortest = 6;

const digits = (text: string): string => text.replace(/\D/g, '');
const isNumber = (value: string): boolean => /^[+\d][\d ./-]{5,}$/.test(value);
const spaced = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

const withoutKept = (record: object): string => spaced(JSON.stringify({ ...record, unpublished: undefined }));

const records = Object.entries(directory).flatMap(([kind, all]) =>
  all instanceof Map ? [...all.values()].map((record) => ({ kind, record })) : [],
);
/** What pages may say for some other reason: another record tells it openly, or it is a word of the interface. */
const open = [
  ...records.map(({ record }) => withoutKept(record)),
  ...[it, en, ar].map((words) => spaced(JSON.stringify(words))),
].join();

type Kept = { id: string; value: string; isOpenElsewhere: boolean };

const kept: Kept[] = records.flatMap(({ record }) => {
  const { id, unpublished = [] }: { id: string; unpublished?: Unpublished[] } = record;
  const own = withoutKept(record);
  return unpublished
    .flatMap(({ value = '' }) => value)
    .filter((value) => value.length >= shortest && !own.includes(spaced(value)))
    .filter((value) => !isNumber(value) || !digits(own).includes(digits(value)))
    .map((value) => ({ id, value, isOpenElsewhere: open.includes(spaced(value)) }));
});

/** Everything of the build that is text: pages, data, search index. */
const texts = [...site.files]
  .filter((file) => !/\.(?:woff2|png|br|webp)$/.test(file))
  .map((file) => ({ file, text: spaced(readFileSync(join(site.folder, file), 'utf8')) }));

describe('what is not to be published', () => {
  test('is a good deal, or nothing below would be proved', () => {
    expect(kept.length).toBeGreaterThan(20);
  });

  test('stands in no file of the site', () => {
    const shown = kept.flatMap(({ id, value, isOpenElsewhere }) =>
      texts
        .filter(({ file, text }) => (!isOpenElsewhere || file.includes(`/${id}/`)) && text.includes(spaced(value)))
        .map(({ file }) => `${file} shows "${value}" of ${id}`),
    );
    expect(few(shown)).toEqual([]);
  });

  test('is called by no link', () => {
    const called = new Map<string, string>();
    for (const { address, html } of pages) {
      for (const { attributes } of named(html, 'a')) {
        const href = attributes.get('href') ?? '';
        if (href.startsWith('tel:')) called.set(digits(href), address);
      }
    }
    const shown = kept.filter(({ value }) => isNumber(value) && called.has(digits(value)));
    expect(called.size).toBeGreaterThan(20);
    expect(few(shown.map(({ id, value }) => `${called.get(digits(value))} calls ${value} of ${id}`))).toEqual([]);
  });
});

describe('the invented hours of a desk', () => {
  const desks = [...directory.desks.values()].filter(({ demoAgenda }) => demoAgenda !== undefined);
  const short = (time: string): string => time.replace(/^0/, '');
  const ranges = (intervals: readonly { from: string; to: string }[]): string[] =>
    intervals.map(({ from, to }) => `${short(from)}–${short(to)}`);

  /** Hours that a source gives for what the desk does. */
  const known = (desk: Desk): Set<string> => {
    const schedules = desk.services.flatMap((id) => directory.services.get(id)?.at.flatMap((at) => at.schedules) ?? []);
    return new Set(ranges(schedules.flatMap((one) => ('from' in one ? [one] : []))));
  };
  const desksPages = (desk: Desk) => pages.filter(({ path }) => path === `/sportelli/${desk.id}/`);

  test('never show as opening hours', () => {
    const shown = desks.flatMap((desk) => {
      const invented = ranges(desk.demoAgenda ?? []).filter((range) => !known(desk).has(range));
      return desksPages(desk).flatMap(({ address, html }) =>
        html.texts
          .filter(({ element }) => [...around(element)].some((one) => hasClass(one, 'hours')))
          .flatMap(({ text }) => invented.filter((range) => text.includes(range)))
          .map((range) => `${address}: ${range}`),
      );
    });
    expect(desks.length).toBeGreaterThan(0);
    expect(few(shown)).toEqual([]);
  });

  test('never say that a desk is open now', () => {
    const counted = desks.flatMap((desk) => {
      const invented = (desk.demoAgenda ?? []).map(({ from, to }) => `"from":"${from}","to":"${to}"`);
      const real = [...known(desk)];
      return desksPages(desk).flatMap(({ address, html }) =>
        named(html, 'script')
          .filter(({ parent }) => parent?.name === 'open-now')
          .flatMap(({ inner }) => invented.filter((one) => inner.includes(one)))
          .filter((one) => !real.includes(one.replace(/"from":"0?([^"]+)","to":"0?([^"]+)"/, '$1–$2')))
          .map((one) => `${address}: ${one}`),
      );
    });
    expect(few(counted)).toEqual([]);
  });
});
