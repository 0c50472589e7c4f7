/** A small network to search in. */
import { Comune } from '#content/model/comune.ts';
import { dangerWords } from '#content/search/danger-words.ts';
import type { Lexicon, Saying } from '#content/search/lexicon.ts';
import type { SearchRecord } from '#content/search/record.ts';
import { phraseTerms, terms } from '#content/search/tokens.ts';

const sources = [{ title: 'Sito del Comune' }];

export const comune = (name: string): Comune =>
  Comune.parse({
    id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
    name,
    province: 'LO',
    istat: '098050',
    cadastral: 'I274',
    ipa: 'c_i274',
    ambito: 'ambito-lodi',
    intro: { it: 'Comincia qui.' },
    firstContact: [{ organization: 'comune' }],
    sources,
  });

const noTexts = { title: '', summary: '', audience: '', howTo: '', organization: '', places: '', documents: '' };

type Given = Omit<Partial<SearchRecord>, 'texts'> & { id: string; texts?: Partial<SearchRecord['texts']> };

export const record = ({ texts, ...facts }: Given): SearchRecord => ({
  needs: ['ascolto'],
  comuni: [],
  ...facts,
  texts: { ...noTexts, ...texts },
});

/** By need, by weight; terms with a space between them. */
type Said = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export const sayings = (said: Said): Saying[] =>
  Object.entries(said).flatMap(([need, byWeight]) =>
    Object.entries(byWeight).flatMap(([weight, all]) =>
      all.map((one) => ({ need, weight: Number(weight), terms: one.split(' ') })),
    ),
  );

const said = {
  affitto: { 5: ['affitto', 'non riesco a pagare la casa'], 3: ['casa'] },
  sfratto: { 5: ['sfratto', 'mi mandano via di casa'] },
  cibo: { 5: ['ho fame', 'mensa'], 4: ['mangiare', 'pacco'] },
  violenza: { 5: ['mi picchia', 'violenza', 'schiaffi'] },
  dormire: { 5: ['dormitorio', 'dormire'] },
  igiene: { 5: ['doccia'] },
  ascolto: { 4: ['parlare'] },
};

/** Alba and Borgo are neighbours; Costa is not. */
export const ambiti = { alba: 'valle', borgovecchio: 'valle', costa: 'monte' };

export const lexicon: Lexicon = {
  needs: [
    { id: 'affitto' },
    { id: 'sfratto', broader: 'affitto' },
    { id: 'cibo' },
    { id: 'violenza', emergency: ['112', '1522'], sensitive: true },
    { id: 'dormire', emergency: ['112'] },
    { id: 'igiene' },
    { id: 'ascolto' },
  ],
  sayings: sayings(said).map((one) => ({ ...one, terms: phraseTerms(one.terms.join(' ')) })),
  people: terms('figlio'),
  urgent: Object.keys(dangerWords.needs),
  dangers: dangerWords,
  estates: [{ comuni: ['costa'], streets: ['viale Cairo', 'via Roma 125'], services: ['costa-letto'] }],
  comuni: [
    { id: 'alba', names: ['alba'] },
    { id: 'borgovecchio', names: ['borgovecchio'] },
    { id: 'costa', names: ['costa'] },
  ],
};
