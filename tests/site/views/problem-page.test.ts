import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { homeNeeds } from '#content/model/selection.ts';
import { readDirectory } from '#content/read.ts';
import type { ViewContext } from '#views/context.ts';
import { ProblemPage, problemTitle } from '#views/problem-page.tsx';
import { translator } from '#views/translator.ts';

const directory = readDirectory('content/network');
const context: ViewContext = { lang: 'en', t: translator('en'), directory, today: '2026-11-22' };
const notFound = renderToString(h(ProblemPage, { kind: 'not-found', context }));

test('says what happened, in the language of the address', () => {
  expect(notFound).toContain(`<h1>${problemTitle('not-found', context)}</h1>`);
  expect(renderToString(h(ProblemPage, { kind: 'broken', context }))).toContain(problemTitle('broken', context));
  expect(problemTitle('not-found', context)).not.toBe(problemTitle('broken', context));
});

test('leads to the search, to every need of the home page and to every Comune', () => {
  expect(notFound).toContain('action="/en/cerca/"');
  for (const { id } of homeNeeds(directory)) expect(notFound).toContain(`href="/en/bisogni/${id}/"`);
  for (const id of directory.comuni.keys()) expect(notFound).toContain(`href="/en/comuni/${id}/"`);
});
