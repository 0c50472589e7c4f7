import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { readDirectory } from '#content/read.ts';
import { DeskPage } from '#views/desk/desk-page.tsx';
import { translator } from '#views/translator.ts';

const directory = readDirectory('content/network');
const context = { lang: 'it' as const, t: translator('it'), directory, today: '2026-11-22' };

test('where a desk reads its letters stands nowhere on its page', () => {
  for (const desk of directory.desks.values()) {
    const page = renderToString(h(DeskPage, { desk: { ...desk, notify: 'turni@desk.example' }, context }));
    expect(page).toContain('<h1>');
    expect(page).not.toContain('turni@');
  }
});
