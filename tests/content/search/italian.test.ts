/** The stems are those of Snowball, as lunr-languages has it. */
import fc from 'fast-check';
import italian from 'lunr-languages/lunr.it.js';
import support from 'lunr-languages/lunr.stemmer.support.js';
import { expect, test } from 'vitest';
import { stemItalian } from '#content/search/italian.ts';
import { searchRecords } from '#content/search/record.ts';
import { words } from '#content/search/words.ts';
import { shipped } from '../../support/shipped.ts';

/** The plugins want lunr; they get only what they touch, so that the real one stays as it is. */
function snowball(): (word: string) => string {
  const host = {
    Pipeline: { registerFunction: () => undefined },
    generateStopWordFilter: () => undefined,
    it: { stemmer: (word: string): string => word },
  };
  support(host);
  italian(host);
  return host.it.stemmer;
}

const oracle = snowball();

test('every word of the services and of the vocabulary', () => {
  const directory = shipped;
  const texts = JSON.stringify([searchRecords(directory, 'it'), [...directory.needs.values()]]);
  const all = [...new Set(words(texts))].filter((word) => /^\p{Script=Latin}/u.test(word));
  expect(all.length).toBeGreaterThan(3_000);
  expect(all.filter((word) => stemItalian(word) !== oracle(word))).toEqual([]);
});

test.each([
  ['behind the region, and before it one that is not', ['aticativi', 'ativamente']],
  ['that only looks like another', ['finanzi', 'iterganzi']],
  ['before "-amente", one of two', ['ivosivosamente', 'abilbivosamente']],
])('an ending %s', (_, given) => {
  expect(given.map(stemItalian)).toEqual(given.map(oracle));
});

const endings =
  `ica logia osa ista iva anza enza ice atrice iche logie abile ibile usione azione uzione atore ose ante mente
  amente iste ive anze enze ici atrici ichi abili ibili ismi usioni azioni uzioni atori osi anti amenti imenti isti ivi ico
  ismo oso amento imento ivo isca enda ata ita uta ava eva erebbe irebbe isce ende are ere ire asse ate avate evate ivate ete
  erete irete ite ereste ireste ute erai irai isci endi erei irei assi ati iti eresti iresti uti avi evi isco ando endo iamo
  avamo evamo ivamo eremo iremo assimo ammo emmo eremmo iremmo immo ano iscano avano evano ivano eranno iranno ono iscono
  arono erono irono erebbero irebbero assero essero issero ato ito uto avo evo ar ir er la cela gliela mela tela vela le ne
  cene gliene sene ci li gli mi si ti vi lo glielo ic abil os iv at qu io chi ghe`.split(/\s+/);

test('words made up of endings and letters', () => {
  const part = fc.oneof(
    fc.constantFrom(...endings),
    fc.string({ unit: fc.constantFrom(...'aeioubcdghlmnqrstvz'), maxLength: 4 }),
  );
  const word = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(word, (one) => {
      expect(stemItalian(one)).toBe(oracle(one));
    }),
    { numRuns: 20_000 },
  );
});
