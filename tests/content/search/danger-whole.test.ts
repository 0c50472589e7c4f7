/** What whole queries bring to the first place, with the real words of all languages: danger, or nothing of the kind. */
import { describe, expect, test } from 'vitest';
import { searches } from '#content/search/command/searches.ts';
import { shipped } from '../../support/shipped.ts';

const find = searches(shipped);
const results = (q: string) => find({ q, comune: undefined, lang: 'it' });
const dangerOf = async (q: string) => (await results(q)).danger?.need;

const each = (list: string) => list.split(',').map((one) => one.trim());

const real = `mio marito mi picchia, il mio compagno mi mena, mio padre picchia mia madre, mi ha messo le mani addosso,
  mio marito mi controlla e ho paura di lui, mi chiude in casa e non mi lascia uscire, il mio ex mi perseguita, mio marito mi tiene i documenti,
  ho paura di tornare a casa, vogliono farmi sposare per forza, matrimonio forzato, sono scappata di casa perché mi picchiava, violenza, stupro,
  centro antiviolenza, 1522, mi ha violentata, molestie sessuali, maltrattamenti in famiglia, mi minaccia di morte, sono in pericolo,
  devo scappare da mio marito, mio marito è malato mi picchia e scappa,
  voglio morire, non voglio più vivere, penso di farla finita, pensieri suicidi, mi taglio le braccia, ho in mente di uccidermi,
  non so dove dormire stanotte, sono in strada e stasera non so dove dormire, dormo in macchina con i bambini, bambino maltrattato, minore in pericolo,
  un adulto molesta mia figlia, abusi su un bambino,
  my husband beats me, I was raped, he threatens to kill me, women's shelter I am afraid of my husband, I want to kill myself, nowhere to sleep tonight,
  mon mari me frappe, il me menace, j'ai peur de mon mari, je veux mourir, où dormir ce soir, mariage forcé,
  mi marido me pega, me amenaza de muerte, tengo miedo de mi marido, quiero morir, no tengo donde dormir esta noche,
  soțul mă bate, mi-e frică de soțul meu, vreau să mor, unde dorm la noapte, violență domestică,
  burri më rreh, kam frikë nga burri, dua të vdes, ku të fle sonte, dhunë në familje,
  زوجي يضربني, أخاف من زوجي, أريد أن أموت, أين أنام الليلة, العنف الأسري, راجلي كيضربني,
  чоловік мене б'є, боюся чоловіка, не хочу жити, де переночувати сьогодні, домашнє насильство,
  老公打我, 家暴, 我想自杀, 今晚没地方睡, 丈夫威胁我`;

const harmless = `ho paura del dentista, ho paura di non farcela con l'affitto, ho paura degli esami, paura, paura del buio, donne, gruppo donne straniere, corso di italiano per donne,
  viola del pensiero, viola, telefono, numero di telefono del comune, corda per saltare, pistola giocattolo, mio figlio gioca, mio figlio gioca alle slot,
  mio figlio non dorme, coltello da cucina, botte di vino, urla dei vicini, rumore dei vicini, insulti su internet, geloso, uscire dal debito, fuga di gas,
  perdita di gas pericolo, tratta ferroviaria milano lodi, abbonamento tratta, abuso edilizio, il cane è scappato di casa, scappare dai creditori,
  il gatto è scappato di casa, mio marito ha l'alzheimer e di notte scappa, mio marito ha la demenza e scappa di casa, mio figlio autistico scappa di casa, codice rosso pronto soccorso, difendersi in tribunale, avvocato per difendermi, ordine dei medici, minacce di sfratto, mi minacciano di staccare la luce,
  il padrone di casa mi caccia, allontanamento per lavoro, lettera di ammonimento dal datore di lavoro, mani screpolate, taglio capelli, tagliare le spese,
  morto mio marito reversibilità, marito disoccupato, mio marito non lavora, ho perso mio marito, vivere da sola, non ho soldi per vivere, morosità, fame, dormitorio, letto,
  bambini, asilo nido, mensa scolastica, voglio aiuto, aiuto, sono disperata, piango sempre, solitudine, fear, fear of flying, women, women's clothes, escape room, danger of fire,
  I am scared of dogs, help, femmes enceintes, peur, cours de français pour femmes, mujeres embarazadas, miedo, miedo a los perros, frică, femei, gra, frikë, نساء, خوف, жінки, боюся собак, страх, 妇女, 害怕, 控制, 打电话`;

const first = async (q: string) => (await results(q)).hits[0]?.needs[0];

describe('a whole query', () => {
  test.each(each(real))('"%s" puts the number to call first', async (q) => {
    expect(await dangerOf(q)).toBeDefined();
  });

  test.each(each(harmless))('"%s" frightens nobody', async (q) => {
    expect(await dangerOf(q)).toBeUndefined();
  });

  test.each(['voglio aiuto', 'ho bisogno di aiuto', 'aiuto', 'aiutatemi'])('"%s" opens on who listens', async (q) => {
    expect(await first(q)).toBe('ascolto');
  });

  test('a fear of something else opens on that', async () => {
    expect(await first('ho paura del dentista')).toBe('salute');
  });
});
