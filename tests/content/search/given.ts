/** A small network to search in. */
import { Comune } from '#content/model/comune.ts';
import { dangerWords } from '#content/search/danger-words.ts';
import type { Lexicon } from '#content/search/lexicon.ts';
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

const need = (id: string, words: Readonly<Record<string, readonly string[]>>, more: object = {}) => ({
  id,
  ...more,
  words: Object.fromEntries(
    Object.entries(words).map(([weight, said]) => [weight, said.map((one) => phraseTerms(one).join(' '))]),
  ),
});

/** Alba and Borgo are neighbours; Costa is not. */
export const ambiti = { alba: 'valle', borgovecchio: 'valle', costa: 'monte' };

export const lexicon: Lexicon = {
  needs: [
    need('affitto', { 5: ['affitto', 'non riesco a pagare la casa'], 3: ['casa'] }),
    need('sfratto', { 5: ['sfratto', 'mi mandano via di casa'] }, { broader: 'affitto' }),
    need('cibo', { 5: ['ho fame', 'mensa'], 4: ['mangiare', 'pacco'] }),
    need('violenza', { 5: ['mi picchia', 'violenza', 'schiaffi'] }, { emergency: ['112', '1522'], sensitive: true }),
    need('dormire', { 5: ['dormitorio', 'dormire'] }, { emergency: ['112'] }),
    need('igiene', { 5: ['doccia'] }),
    need('ascolto', { 4: ['parlare'] }),
  ],
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
