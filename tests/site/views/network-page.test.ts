import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { readDirectory } from '#content/read.ts';
import { People } from '#views/network/people.tsx';
import { translator } from '#views/translator.ts';

const directory = readDirectory('content/network');
const context = { lang: 'it' as const, t: translator('it'), directory, today: '2026-11-22' };

test('a member stands by the name that the network gives it, not by that of the body around it', () => {
  const network = directory.networks.get('so-comunita-pastorale');
  const page = network ? renderToStaticMarkup(h(People, { network, context })) : '';
  for (const name of ['Centro di prima accoglienza Padre Gianni Nobili', 'Immensa, mensa sociale', 'Metafamiglia']) {
    expect(page).toContain(name);
  }
});
