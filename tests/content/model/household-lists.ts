/** The real lists of papers on which the rules are tried: ISEE, current ISEE, blameless arrears, rent. */
import { z } from 'zod';
import { Question } from '#content/model/condition.ts';
import { DocumentItem } from '#content/model/document.ts';
import { service } from './given.ts';

type Item = z.input<typeof DocumentItem>;
const list = (...items: Item[]): DocumentItem[] => z.array(DocumentItem).parse(items);

const drops =
  'no licenziamento riduzione mobilita sospensione contratto-scaduto attivita-chiusa malattia infortunio decesso separazione';
const answersOf: { [question: string]: string } = {
  casa: 'affitto-privato casa-popolare proprieta ospite senza-casa',
  immobili: 'si no',
  redditi: 'dipendente pensione partita-iva estero esente nessuno',
  conti: 'banca posta prepagata titoli nessuno',
  disabile: 'si no',
  assegni: 'si no',
  separati: 'si no',
  genitore: 'si no',
  universita: 'si no',
  lontani: 'si no',
  veicoli: 'si no',
  permesso: 'valido in-rinnovo nessuno',
  'extra-ue': 'si no',
  calo: drops,
  sfratto: 'no lettera intimazione convalida esecutivo',
  'chi-va': 'io altra-persona',
};

function questionOf([id, answers]: [string, string]): [string, Question] {
  const kind = id === 'redditi' || id === 'conti' ? 'many' : 'one';
  const labels = answers.split(' ').map((answer) => ({ id: answer, label: { it: answer } }));
  const ask = id === 'permesso' ? { 'extra-ue': 'si' } : undefined;
  return [id, Question.parse({ id, kind, text: { it: id }, answers: labels, ask })];
}

export const questions: ReadonlyMap<string, Question> = new Map(Object.entries(answersOf).map(questionOf));

const owner = { any: [{ casa: 'proprieta' }, { immobili: 'si' }] };
const child = { any: [{ genitore: 'si' }, { universita: 'si' }] };

export const isee = list(
  { any: ['carta-identita', 'passaporto', 'permesso-soggiorno'], per: 'dichiarante', form: 'copia' },
  { doc: 'codice-fiscale', per: 'ogni-persona', form: 'dato' },
  { doc: 'codice-fiscale', when: { lontani: 'si' }, per: 'coniuge-e-figli-altrove', form: 'dato' },
  { doc: 'autocertificazione-stato-famiglia' },
  {
    all: ['delega', 'carta-identita'],
    when: { 'chi-va': 'altra-persona' },
    per: 'delegante-e-delegato',
    form: 'copia',
  },
  {
    doc: 'cu-730',
    when: { redditi: ['dipendente', 'pensione', 'partita-iva'] },
    per: 'ogni-persona',
    year: -2,
    form: 'copia',
  },
  { doc: 'redditi-esteri-esenti', when: { redditi: ['estero', 'esente'] }, per: 'ogni-persona', year: -2 },
  {
    doc: 'saldo-giacenza',
    when: { conti: ['banca', 'posta', 'prepagata'] },
    per: 'ogni-conto',
    year: -2,
    on: '12-31',
    form: 'copia',
  },
  { doc: 'valore-titoli', when: { conti: 'titoli' }, per: 'ogni-conto', year: -2, on: '12-31' },
  { doc: 'contratto-locazione', when: { casa: ['affitto-privato', 'casa-popolare'] }, form: 'copia' },
  { doc: 'bolletta-canone-sap', when: { casa: 'casa-popolare' }, form: 'copia' },
  { all: ['visura-catastale'], when: owner, per: 'ogni-immobile', year: -2, on: '12-31' },
  { doc: 'mutuo-residuo', when: owner, year: -2, on: '12-31', need: 'se-ce-l-hai' },
  { doc: 'targa-veicoli', when: { veicoli: 'si' }, form: 'dato' },
  { doc: 'verbale-invalidita', when: { disabile: 'si' }, form: 'copia' },
  { doc: 'sentenza-separazione', when: { separati: 'si' }, form: 'copia' },
  { doc: 'ricevute-mantenimento', when: { assegni: 'si' }, year: -2 },
  { any: ['protocollo-dsu-altro-genitore', 'dati-altro-genitore'], when: child, form: 'dato' },
  { any: ['permesso-soggiorno', 'ricevuta-permesso'], when: { 'extra-ue': 'si' }, form: 'copia', need: 'se-ce-l-hai' },
);

export const currentIsee = list(
  { doc: 'attestazione-isee' },
  { doc: 'redditi-ultimi-12-mesi', per: 'chi-ha-perso-reddito' },
  { any: ['lettera-licenziamento', 'estratto-contributivo'], when: { calo: 'licenziamento' } },
  { doc: 'comunicazione-riduzione', when: { calo: ['riduzione', 'sospensione', 'mobilita'] } },
  { doc: 'contratto-scaduto', when: { calo: 'contratto-scaduto' } },
  { doc: 'visura-camerale', when: { calo: 'attivita-chiusa' } },
);

export const arrearsPapers = list(
  { doc: 'modulo-domanda' },
  { any: ['carta-identita', 'passaporto'], form: 'copia' },
  { any: ['permesso-soggiorno', 'ricevuta-permesso'], when: { 'extra-ue': 'si' }, form: 'copia' },
  { any: ['attestazione-isee', 'isee-corrente'] },
  { doc: 'contratto-locazione', form: 'copia' },
  { doc: 'citazione-sfratto', form: 'copia' },
  { doc: 'provvedimento-rilascio', when: { sfratto: ['convalida', 'esecutivo'] }, form: 'copia' },
  { any: ['lettera-licenziamento', 'estratto-contributivo'], when: { calo: 'licenziamento' } },
  { doc: 'comunicazione-riduzione', when: { calo: 'riduzione' } },
  { doc: 'comunicazione-mobilita', when: { calo: 'mobilita' } },
  { any: ['comunicazione-sospensione', 'estratto-contributivo'], when: { calo: 'sospensione' } },
  { all: ['contratto-scaduto', 'estratto-contributivo'], when: { calo: 'contratto-scaduto' } },
  { doc: 'visura-camerale', when: { calo: 'attivita-chiusa' } },
  { doc: 'certificato-medico', when: { calo: 'malattia' } },
  { doc: 'certificato-infortunio', when: { calo: 'infortunio' } },
  { doc: 'autocertificazione', when: { calo: ['decesso', 'separazione'] } },
  { all: ['dichiarazione-proprietario', 'carta-identita', 'iban'], per: 'proprietario', form: 'copia' },
  { doc: 'verbale-invalidita', when: { disabile: 'si' }, form: 'copia', need: 'se-ce-l-hai' },
);

export const rentPapers = list(
  { any: ['attestazione-isee', 'isee-corrente'] },
  { doc: 'contratto-locazione', form: 'copia' },
  {
    all: ['dichiarazione-proprietario', 'carta-identita', 'codice-fiscale', 'iban'],
    per: 'proprietario',
    form: 'copia',
  },
  { doc: 'spid', form: 'dato', need: 'se-ce-l-hai' },
);

export const arrears = service({
  requires: { casa: 'affitto-privato', sfratto: ['intimazione', 'convalida', 'esecutivo'], not: { calo: 'no' } },
  else: [
    { when: { casa: 'casa-popolare' }, go: 'inquilini', say: { it: 'Per le case popolari parla con Aler.' } },
    { when: { sfratto: ['no', 'lettera'] }, go: 'affitto-misura-unica', say: { it: "C'è il contributo affitto." } },
  ],
});

export const rent = service({ requires: { casa: 'affitto-privato', sfratto: ['no', 'lettera'] } });
