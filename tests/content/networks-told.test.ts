/** The five networks began with a text each: its figures and names must not get lost in the content. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = 'content/network';

function textOf(path: string): string {
  const full = join(folder, path);
  return statSync(full).isDirectory()
    ? readdirSync(full)
        .map((name) => textOf(join(path, name)))
        .join('\n')
    : readFileSync(full, 'utf8');
}

const told: { [network: string]: { files: string[]; says: string[] } } = {
  'Centro servizi contrasto alla povertà, Sondrio': {
    files: [
      'networks/so-solidarete.yaml',
      'services/so-centro-servizi-poverta',
      'services/so-dropin',
      'services/so-segretariato-sociale',
      'services/so-emporion',
      'locations/so-piastra.yaml',
      'locations/so-agneda.yaml',
      'organizations/lotta-contro-emarginazione.yaml',
    ],
    says: [
      '2024-01-12',
      'ex Capararo',
      'Piano rialzato',
      "Lotta contro l'Emarginazione",
      'residenza',
      'ISEE',
      'certificat',
      'Emporion',
      'Agneda',
      'fondi europei',
      'Piasini',
    ],
  },
  'Segretariato sociale diffuso, Est Milano': {
    files: ['networks/est-segretariato-diffuso.yaml', 'networks/est-comunita-digitale.yaml'],
    says: [
      '2024-03-14',
      '2027',
      '8,8 milioni',
      'Cosciotti',
      'Veneroni',
      'Peduzzi',
      'Sanna',
      'Barbara Bianco',
      'Dichio',
      'Caritas',
      'Cisl',
      'Appha',
      'corso',
      'documenti',
    ],
  },
  'Co-progettazione, Crema': {
    files: ['networks/cre-coprogettazione.yaml'],
    says: [
      '28',
      '1800000',
      '1418784',
      'Gennuso',
      'San Luigi',
      'sul Serio',
      'Fondazione Caritas',
      'years: 5',
      'incolpevole',
      'bambini',
      'protezione giuridica',
      'valutazione',
      'associazione temporanea di scopo',
    ],
  },
  'Tavolo Povertà, Cinisello Balsamo': {
    files: ['networks/cin-tavolo-poverta.yaml', 'organizations'],
    says: [
      '2013',
      'Centralità della Persona',
      'Anffas',
      'Anteas',
      'Fossati',
      'Marse',
      'Auser',
      'Farmacie',
      'Galbiati',
      'Torpedone',
      'Cordata',
      'Stripes',
      'XSQUI',
      'Edith Stein',
      'Auprema',
      'Cumse',
      'Officina di Enrico',
      'Fondazione Comunitaria Nord Milano',
      'CSV Milano',
      'mese',
      'coesione',
      'disuguaglianze',
      'lavoro',
      'casa',
      'olontariato occasionale civico',
      '800 397469',
      '366 6229188',
      '2021-08-13',
    ],
  },
  'Aler Lodi': {
    files: ['networks/lo-aler-angels.yaml', 'services/lo-aiuto-canoni-utenze'],
    says: [
      '494414',
      '25200',
      'K1',
      'L1',
      'FSE',
      '28 aprile 2025',
      "Sant'Angelo Lodigiano",
      'Codogno',
      'Casalpusterlengo',
      'Pavia',
      'Caritas',
      'sportive',
      'sociale',
      'amministrativ',
      'tecnic',
      'count: 2',
    ],
  },
};

describe.each(Object.entries(told))('%s', (_, { files, says }) => {
  const text = files.map(textOf).join('\n').toLowerCase();
  test.each(says)('says %s', (words) => {
    expect(text).toContain(words.toLowerCase());
  });
});
