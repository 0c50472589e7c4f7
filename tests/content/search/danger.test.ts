import { describe, expect, test } from 'vitest';
import { criesOf, dangerIn } from '#content/search/danger.ts';
import { lexicon } from './given.ts';

const emergency = ['112'];
const needs = ['violenza', 'mente', 'dormire', 'famiglia', 'salute'].map((id) => ({ id, emergency }));

const said = [criesOf(lexicon.dangers)];
const danger = (q: string) => dangerIn({ ...lexicon, needs }, said)(q, [])?.need;

const cries = {
  violenza: `mi picchia, mio marito mi picchia, MI PICCHIA!, mi ha picchiata, mi minaccia, ho paura di mio marito, ha detto che mi ammazza, botte, mi riempie di botte,
    il mio ex mi segue, mi aspetta sotto casa, nn vivo più ha detto che mi ammazza,
    mi mette le mani addosso, mi pichia, mi sta picchiando adesso, mio marito ha il coltello, sono chiusa in bagno lui è fuori dalla porta, stupro, mi ha strozzata, mi ha messo le mani al collo, he will kill me, mi ex está en la puerta con un cuchillo, il mio patrigno mi tocca, mi tocca la notte, aiuto ha il coltelo, he choked me, my stepdad touches me at night, mi tío me toca, kaydrebni rajli,
    he has a knife, I'm locked in the bathroom, il a un couteau, tiene una pistola, me está pegando, are un cuțit, ka thikë, معه سكين, у нього ніж, 他拿刀, he hits me, my husband beats me, I was raped, afraid of my husband,
    il me frappe, mon mari me bat, viol, me pega, mi marido me pega, me amenaza, violación, mă bate, soțul mă bate, ma bate, mă amenință,
    më rreh, burri më rreh, dhunë në familje, më kërcënon, زوجي يضربني, يهددني, العنف الأسري, اغتصاب, б'є мене, чоловік мене б’є,
    мене бʼє чоловік, погрожує вбити, домашнє насильство, 老公打我, 家暴, 威胁我,
    me mena, mi ha tirato un pugno in faccia, mi voleva strozzare, dice che ci ammazza tutti, ha minacciato di uccidere me e i bambini, non mi lascia uscire di casa, il vicino picchia la moglie, ho il terrore di mio marito, mi costringe ad avere rapporti, ha pubblicato le mie foto nude, la vicina chiede aiuto dalla finestra,
    he slapped me, my dad hits my mom, he won't let me leave the house, someone is following me, they want to marry me off,
    il m'a donné un coup de poing, il menace de me tuer, mon père frappe ma mère, un homme me suit dans la rue, j'ai peur pour ma vie,
    me da golpes, dice que me mata, me quieren casar a la fuerza, mi papá le pega a mi mamá, me encierra en casa,
    mi-a dat o palmă, a zis că mă omoară, mă obligă să fac sex, tata o bate pe mama, nu mă lasă să ies din casă,
    më ka kapur për fyti, babi rreh mamin, duan të më martojnë me zor, më mbyll në shtëpi, më kërcënon me thikë,
    راجلي يضرب فيا, بابا بيضرب ماما, بغاو يزوجوني بزز, حابسني في البيت, ghadi y9tlni,
    він мене вдарив, боюся за своє життя, муж бьёт меня, угрожает убить меня, меня изнасиловали, 他把我关在家里, 有人跟着我, 逼我结婚, 继父摸我, 爸爸打妈妈`,
  mente: `suicidio, penso al suicidio, voglio morire, farla finita, la faccio finita stasera, ho preso un sacco di pastiglie, ho ingoiato le pillole, ho bevuto la candeggina, togliermi la vita,
    I took a lot of pills, overdose, j'ai avalé trop de cachets, he tomado muchas pastillas, am luat multe pastile, أخذت حبوب كثيرة, випила багато таблеток, 吃了很多药, uccidermi, non voglio vivere, si vuole ammazzare, mia figlia vuole farla finita, mi voglio butare dal ponte, a cosa serve vivere, voglio sparire, la fago finita, mia figlia si taglia le braccia, she is cutting herself,
    he wants to kill himself, jump off the bridge, what's the point of living, il veut se suicider, se quiere matar, vrea să se omoare, bghit nmout, хоче вбити себе, 跳楼,
    non voglio più vivere, nn voglio più vivere, non voglio svegliarmi più, come si fa per morire, mi taglio, mi taglio le braccia, non ho più voglia di vivere, I want to die, kill myself, suicidal,
    I don't want to live, je veux mourir, me suicider, quiero morir, no quiero vivir, vreau să mor, sinucidere, dua të vdes, vetëvrasje,
    أريد أن أموت, الانتحار, хочу померти, не хочу жити, самогубство, 我想死, 自杀, 不想活了,
    non ce la faccio più a vivere, vorrei essere morta, mio padre ha detto che si spara, ho scritto la lettera di addio, ho preso venti tachipirine, mia figlia si taglia,
    i cant go on living, i'd be better off dead, je veux en finir, j'ai pris 20 comprimés, me quiero tirar del puente, la vida no tiene sentido, nu mai pot trăi, fata mea se taie,
    djali im do të vdesë, nuk dua të jetoj më, مش عايز أعيش, غنقتل راسي, 3ayez amoot, не бачу сенсу жити, нет смысла жить, 活不下去了, 想跳河`,
  dormire: `dove dormire stanotte, stanotte non so dove andare a dormire, dormo in macchina, dormiamo per strada, non so dove dormire,
    mi hanno buttato fuori di casa, non ho dove andare, siamo per strada con la bambina, c'è un uomo sdraiato per terra che non risponde,
    on the street with my baby, on est dehors cette nuit, estamos en la calle con mis hijos, suntem pe stradă cu copilul, f zan9a had lil, ми на вулиці з дитиною, 流落街头,
    where can I sleep tonight, nowhere to sleep, où dormir ce soir, dormir dans la rue, dónde dormir esta noche, duermo en la calle,
    dorm pe stradă, unde dorm la noapte, ku të fle sonte, fle në rrugë, أين أنام الليلة, أنام في الشارع, де ночувати сьогодні,
    сплю на вулиці, 今晚睡哪里, 没地方睡,
    ci serve un letto per stanotte, mia madre mi ha messo alla porta, dormo alla stazione, non so dove passare la notte, i have nowhere to go tonight, my parents threw me out, on m'a mis dehors ce soir, me botaron a la calle,
    m-au dat afară din casă, më përzunë nga shtëpia, ما عندي وين نام, جراو عليا من الدار, мене вигнали з дому, негде ночевать, 被赶出家门`,
  famiglia: `bambino in pericolo, lasciano il bambino da solo tutta la notte, they left the baby alone, picchia i bambini, maltratta un bambino, abuso su minore, child in danger, he hits my son, enfant en danger, niño en peligro,
    copil în pericol, fëmijë në rrezik, طفل في خطر, дитина в небезпеці, 孩子有危险, 虐待儿童,
    i vicini lasciano soli i bambini di notte, il bambino è pieno di lividi, tocca mia figlia, mia figlia è scomparsa, he touches my daughter, a child alone in the street, un enfant seul dans la rue, toca a mi hija,
    un copil singur pe stradă, lënë fëmijët vetëm, طفل وحده في الشارع, дитина сама на вулиці, бьет ребенка, 孩子一个人在街上`,
  salute: `non respira, mia nonna è caduta e non si sveglia, mi sta venendo un infarto, dolore al petto forte, she won't wake up, elle ne respire plus, no despierta, nu respiră, nuk merr frymë, لا يتنفس, не дихає, 叫不醒`,
};

const everyday = `botte di vino, la faccio finita con le sigarette, ho preso le medicine in farmacia, il medico mi ha dato troppe medicine, mio figlio ha la pistola giocattolo,
  mio figlio sta chiuso in camera, mi tocca pagare tutto, mio padre è malato e mi tocca assisterlo, suicide squad, ricerca sul centro antiviolenza, si taglia i capelli, bambino da solo al parco giochi, giocare da solo, mi ammazzo di lavoro, questi denti mi ammazzano, un coltello da cucina, che senso ha vivere in affitto così caro, sparito il bonifico, mio marito ha l'alzheimer e di notte scappa, buttare i mobili, me toca pagar el alquiler, the school touches me, jump start the car, lavoro in strada, chiuso per ferie, il padrone mi sta minacciando di sfratto, lui ha un lavoro, mio marito ha la pensione, I took a lot of courses, la bolletta mi ammazza, mi segue un medico, chi mi segue, taglio capelli, mi taglio i capelli, mi sono tagliato un dito, taglio della luce, mi hanno tagliato il gas, vivo con mia madre,
  non voglio vivere con mio marito, voglio vivere in Italia, non voglio vivere in strada, costo della vita, certificato esistenza in vita,
  batteria scarica, battere i denti, pago tutto, non pago l'affitto, pegno, mi pagano poco, morire dal ridere, mio nonno sta per morire,
  mi è morto il marito, moroso, mora bollette, muoio di fame, mio figlio va male a scuola, mio figlio picchietta, ricetta cime di rapa, rape rosse,
  prezzi in picchiata, viola del pensiero, lezioni di violino, privacy violata, mani, alzare il volume, addosso, male alla schiena,
  dormitorio, dormire, letto per bambini, non riesco a dormire stanotte, macchina, parcheggio in strada, stazione,
  bambini, bambini scuola estate, mio figlio ha la febbre, pericolo di frana, asilo nido bambino, ho paura del dentista, minacce di licenziamento,
  marito, mio marito lavora, compagno di scuola, beat, hit, me, living with my parents, I want to live here, I can't sleep,
  où vivre à Côme, mort de mon père, me gusta, pegatina, quiero vivir en Italia, bătrân, mor de foame, dua punë, me vdekur,
  أين أعيش, الشارع, ضريبة, бутерброд, хочу жити в Італії, мене звати Іван, 打电话给我, 请打我电话, 睡觉, 孩子上学,
  mi ammazza il mal di testa, la bolletta mi sta ammazzando, film sul suicidio, ha picchiato la testa cadendo, l'educatrice mi segue, non so dove andare per lo spid, ho paura che mi licenzino, vivo in un appartamento piccolo, buttare giù un muro,
  come faccio a vivere senza lavoro, mia nonna sta male cerco badante, mi ha lasciato la casa in eredità, mi hanno chiuso il contatore, lavoro fuori al freddo, mio padre ha avuto un infarto invalidità, pannelli sul tetto, tocca aspettare tre mesi,
  my back hurts me, the gas bill is killing me, my landlord forced me to pay, can my husband sign without me, rape seed oil, secours populaire, il me force à payer, où aller pour le titre de séjour, un médecin me suit, mort de rire,
  me siguen cobrando, me pega el sol, me mata el dolor de espalda, dónde ir para empadronarme, me obliga a pagar, mor de râs, mă obligă să plătesc, mă tai la păr, vdes së qeshuri, më vret koka, martohem në bashki,
  رأسي يقتلني, مشكلة في النوم, أخذت دواء, يجبرني على الدفع, меня выгнали с работы, б'ють барабани, боюся втратити роботу, 包裹跟踪, 公司逼我辞职, 累得要死了, 笑死我了`;

const each = (list: string) => list.split(',').map((one) => one.trim());

describe('danger', () => {
  test.each(Object.entries(cries).flatMap(([need, list]) => each(list).map((q) => [q, need])))(
    '"%s" is one, of %s',
    (q, need) => {
      expect(danger(q)).toBe(need);
    },
  );

  test.each(each(everyday))('"%s" is none', (q) => {
    expect(danger(q)).toBeUndefined();
  });

  test('a need without numbers has none to show', () => {
    expect(dangerIn({ ...lexicon, needs: [] }, said)('mi picchia', [])).toBeUndefined();
  });
});
