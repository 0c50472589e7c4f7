/** The examples of `content/README.md`, done in a copy of the content in the order in which they stand. */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Kind } from '#content/model/directory.ts';
import { ContentProblems, readDirectory } from '#content/read.ts';

const readme = readFileSync('content/README.md', 'utf8');
const examples = [...readme.matchAll(/^```yaml\n# (\S+?)(, at the end)?\n([\s\S]*?)^```$/gm)].map(
  ([, file = '', addition, text = '']) => ({ file, text, addsTo: addition !== undefined }),
);

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content/network', dir, { recursive: true });
  for (const { file, text, addsTo } of examples) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    if (addsTo) appendFileSync(join(dir, file), text);
    else writeFileSync(join(dir, file), text);
  }
});
afterAll(() => rmSync(dir, { recursive: true }));

/** Ids that the examples give to records of a kind. */
const idsOf = (kind: Kind): string[] =>
  examples.flatMap(({ file }) => (file.startsWith(`${kind}/`) ? (file.split('/')[1]?.replace('.yaml', '') ?? []) : []));

const kinds: Kind[] = ['comuni', 'areas', 'organizations', 'locations', 'services', 'desks', 'documents', 'networks'];

describe('the examples for editors', () => {
  test('are right, and there is one of every kind', () => {
    const directory = readDirectory(dir);
    expect(kinds.filter((kind) => idsOf(kind).length === 0)).toEqual([]);
    expect(kinds.flatMap((kind) => idsOf(kind).filter((id) => !directory[kind].has(id)))).toEqual([]);
  });

  test('need each other: without the place, the service is refused', () => {
    rmSync(join(dir, 'locations/borgo-oratorio.yaml'));
    expect(() => readDirectory(dir)).toThrow(ContentProblems);
  });
});
