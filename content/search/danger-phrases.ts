/**
 * How people say that it cannot wait, by the need whose emergency words answer, and by language. In code and not in the
 * content, so that no edit of a vocabulary can take them away. The browser has those of the page's languages with the lexicon
 * (`lexicon.ts`) and the others a moment later (`danger.ts`).
 *
 * Phrases are divided by commas and mean exactly the words that stand there, in this order, little words too: "mi taglio" is
 * not "taglio capelli". `a/b`: one of them; `picchiat*`: any word that begins so; `*are`: any that ends so; `…`: up to five others.
 */
import type { Language } from '../model/common.ts';

/** `later`: Italian that is rarer, or longer than its use before the first answer; it comes with those of all languages. */
type Phrases = Readonly<Record<Language | 'later', string>>;

/** Who does it, when nobody else is likely to be meant by what follows. */
const he =
  'marito/compagno/convivente/fidanzato/ragazzo/ex/partner/padre/papa/patrigno/fratello/zio/nonno/cugino/cognato/lui';
const she = 'moglie/madre/mamma/nonna/sorella/compagna/ragazza/amica/donna/signora/anzian*';
const child = 'bambin*/bimb*/neonat*/figli*/minor*/nipotin*';
const weapon = 'coltell*/pistola/fucile/arma';
const leap = 'dal/dalla/dall/giu/sotto';
const alone = 'solo/sola/soli';
const pills = 'pastigl*/pillol*/medicin*/farmac*/sonnifer*/gocce/tachipirin*/compress*/scatola';

export const dangerPhrases: Readonly<Record<'violenza' | 'mente' | 'dormire' | 'famiglia' | 'salute', Phrases>> = {
  violenza: {
    it: `mi/ci/m/me/ma … picchi*/pici*/menan*/menat*/mena/menare/pesta*/maltratt*/minacci*/molest*/aggredi*/insegu*/perseguit*/pedina*/ricatt*/vatt*/sberl*/pugno/pugni/calci/cinghi*,
      la/lo/l/le/ti/viene picchia*/mena/menano/minaccia*/perseguita/maltratta*,
      picchiata/picchiate/stupr*/violentat*/strangol*/accoltell*/strozza*/schiaff*/botte/mazzate/violenza/violenze/antiviolenza/stalking/stalker/1522/prigionier*, picchiato dal/da,
      picchi*/mena/menano/maltratt*/ammazza* … ${she}, fa male alla/a mamma/mia, ${she} … maltrattat*,
      mi/ci/la/m sta*/ha*/vuol*/vogliono/volev* ammazza*/uccide*/ucciso/soffoca*/morta/morto/toccat*/baciat*, mi/ci/la sta* seguendo, mi/ci/la ammazza*/uccide/uccidera/spara, vuole/vuol/voleva/provato/cercato … uccidermi/ammazzarmi,
      minacci* … uccid*/ammazz*/morte/fuoco/foto/${weapon}, brucia* viva,
      paura/terrore/terrorizzat* di/da mio/mia/lui/papa, paura/terrore/terrorizzat* del/dal/dell ${he}, paura/terrore/terrorizzat* del/dal mio ${he}, ${he} mi/ci fa/mette paura, paura che … ammazz*/uccid*/picchi*/male, mi lascia in pace, paura per la mia vita, paura per me e, paura quando/se torna,
      mani addosso, mani/stringe*/stretto/prende/preso/presa … collo/gola, alza* le mani, prende/preso/trascina*/tira … capelli, mi/ci/le ha* spint*/rott*/spaccat* … scale/contro/naso/bracci*/costol*/faccia,
      ${he} e violento/manesco, diventa violent*, mi fa/fanno del male,
      mi/ci chiude/tiene a/in/dentro casa/chiave, mi chiude/tiene chiusa/dentro, chiusa/rinchius* a/in … casa/chiave/camera, non mi/ci/la/le lascia*/fa/fanno … uscire,
      abus*/molest* sessual*, obblig*/costring*/costrett*/forz*/chiede … sesso/rapporti/amore/prostituir*/spogliar*/sposar*, mi/la/ci vogliono/fanno/portano … sposa/sposar*/moglie, farmi sposare,
      ${he}/mamma/prete/allenatore/maestro/prof/professore/capo/vicino mi/la/lo tocca/toccava/toccato, tocca/toccava/mani … letto/gambe/seno/mutande/sotto/intime/notte, notte … mi tocca, ${he} … nel mio letto,
      mi/ci segue/seguono/aspetta*/spia/spiano … casa/strada/ovunque/dappertutto, uomo/tizio/tipo/uno/qualcuno/sconosciuto/${he} mi/ci segue/spia, aiuto e … fuori,
      aiuto/uomo/tipo/${he} … ${weapon}, ha/tiene/con/in/tira*/gira/punta* … ${weapon}, chius*/nascost* … bagno/armadio, chius* … lui … porta, lui/marito/compagno/ex e fuori/dietro dalla/alla/la porta, chiamate i/la/un carabinieri/polizia/ambulanza, sono/siamo/sento/sentiamo/vita in pericolo, maltrattament* in famiglia/casa`,
    later: `sbattut* a terra/contro/al, pedate, mi fa/fanno sparire, mi/ci fa/mette paura quando, ${he} … guarda/spia … doccia/bagno/nuda, mi vogliono … moglie, darmi/darla in moglie/sposa, ${he}/mamma/madre mi tira/lancia, occhio gonfio/viola,
      ${she} … piange e/occhio/lividi, spaccat*/rott*/rotto … in testa/faccia, messaggi … segue/minacci*, cento/mille messaggi, pugnal*/coltellat*/bastonat*,
      urla/grida/gridare/urlare … aiuto,
      sposare per/con forza,
      ex … sotto/fuori/davanti casa,
      foto/video … nud*/intim*, nud*/intim* … foto/video,
      rott* … alla mamma/madre, lanci* … addosso/contro, lividi … lui/bambin*/dappertutto/braccia, ha/con i lividi, spacca*/sfonda* la porta, occhio nero,
      mi nascondo, mi/ci fa/fanno fuori, darmi/darci/darle fuoco, telefono/documenti/passaporto … non … uscire, sposar* … non conosco/voglio, pres* con la
      forza, in camera mia … notte, mi/ci/la/lo … massacr*/palpegg*/strattona*/sfregi*/fratturat*/morso/immobilizz*, sbattut*/sbatte contro/al/per,
      addosso … bollente, approfitt* di me, abusata/abusato, minacci* … forbici/martello/spranga, come una schiava, mie foto … manda*/pubblic*/tutti, sua
      foto … nud*, chiede/chiedono/chiedeva aiuto dalla/dal, chiamando/chiama aiuto, vicin*/donna/ragazza/qualcuno chiede/chiama aiuto,
      menarmi/picchiarmi/pestarmi/violentarmi/stuprarmi, trovo/ritrovo/incontro ovunque/dappertutto, sta dietro da/ovunque, tagli* … gola,
      torna … paura, rompe/spacca/distrugge/sfascia tutto, cuscino … faccia, abbusc*/abusco, segni di/delle cinghi*/botte, sento/sentito
      colpi/botte/picchiare, paura di/a lui, schiaffi/calci/pugni/botte a/alla/al, tanta/molta paura di/del lui, vuole/vogliono
      farmi/farci/farle del/male male, mi tiene/blocca/afferra … forza/polso/polsi/braccio, costretta/obbligata a farlo, ha/hanno bruciat* …
      sigaretta/sigarette, sputa*/insult* … mena/picchi*, mi prostitu*/vendono, mi obblig*/costring*/costrett*  a … elemosina/battere, mi ha/hanno
      drogat*, qualcosa nel bicchiere/drink, mandat* … mie foto, soldi … mi picchia/mena/ammazza, con ${he} ho paura, ${he} … mi
      terrorizza/spaventa`,
    en: `hits/hit/hitting/beats/beat/beating/punches/punched/choked/strangled/raped/abuses/threatens/threatened/threatening me,
      rape/raped/rapist, threatens/threatened/threatening to kill, domestic/family violence/abuse, violence,
      afraid/scared of my husband/partner/boyfriend/ex/father, afraid/scared of him, wants/going to kill me, will/ll/gonna kill me, hands around my neck/throat, choked/strangled me, uncle/stepdad/stepfather/father/dad/grandpa/teacher/coach touches/touched me, touches/touched me … night/bed,
      sexual abuse/assault/violence, sexually abused/assaulted, stalking me, abusive husband/partner/boyfriend,
      has/got/holding/with a knife/gun, locked/hiding in the/my bathroom/closet,
      i am/m in danger, husband/boyfriend/he … knife/gun, im in danger, we are in danger, life is in danger, forced to marry,
      slaps/slapped/kicks/kicked/pushes/pushed/grabs/grabbed/chokes/choking/strangles/strangling/rapes/stabbed/attacked me, keeps hitting/beating, hits/hit/beats/beat/hitting/beating/beaten … wife/mom/mum/mother/sister/girlfriend/husband/boyfriend/friend/grandma, being beaten/beat/hit/abused, kill me/us, kill the/my/our kids/children/family/baby, he s/is killing me, hes killing me, burn me/us, by the throat, locked/locks me, let me out/leave, takes/took my passport/phone … out/leave, keeps my passport/phone, neighbour/neighbor s … child/kid/wife/son/daughter … beaten/hit/screaming/crying, child/kid/kids/children/baby/wife is/are/being beaten/hit/abused/starving, scared/afraid/terrified he will/ll, scared/afraid/terrified for my life, scared/afraid/terrified of my/him husband/boyfriend/partner/ex/father/dad/stepdad/stepfather/brother, afraid/scared to go home, ex … outside/following my/house/door/me, man/someone/guy/he/ex/stalker is/keeps/s following me, following me home, force/forces/forced/forcing me … sex/marry/sleep/prostitution, forcing/force/forces/forced/want/wants … marry me, to marry me off/to, marry me off, forced marriage, stepfather/stepdad/father/uncle … my bed, my nudes, naked/nude/intimate photos/pictures/pics/video/videos of/me, share/posted/shared/leak … nudes/naked/intimate, woman/someone/girl screaming, screaming for help, black eye, wants me dead, knife/gun … throat/me`,
    fr: `me frappe/frappent/bat/battent/tape/cogne/menace/menacent/viole/maltraite, m a frappe/frappee/battue/battu/viole/violee/menacee,
      viol, violee, femme/femmes battue/battues, violence/violences, peur de mon mari/conjoint/copain/compagnon/ex/pere, peur de lui,
      est en train de me frapper/battre/menacer, il a/tient un/une couteau/arme/pistolet, enfermee/cachee dans la/ma salle/chambre,
      veut/va me tuer, tuera, mains autour du/de cou, agression/abus sexuelle/sexuel,
      suis/sommes en danger, oncle/pere/beau/grand … me touche, m etrangle, m a etranglee/etranglé, mari/copain/il … couteau,
      me/m sequestre/gifle/gifler/frapper/frapp*/etrangl*/harcele/poursuit/enferme/agresse/agressee/violee, il/mari/va me tue, m ont frappee/agressee/violee, ete/a agressee, me donne … coups/gifle/gifles, m a … gifle/claque/coup/coups/poing/pousse/poussee/etranglee/jetee, tue/tuer les/mes/moi enfants, menace … tuer/photos/video/couteau, veut/essaye/menace/va de me/nous tuer, essaye de me tuer, de me/nous tuer, peur de rentrer, peur pour ma vie, peur qu il, interdit/empeche de sortir, laisse pas/plus sortir, homme/type/ex/un me suit, force/oblige … coucher/rapports/sexe/marier/prostituer, marier de/au force/bled, veut/veulent me marier, mariage force, oncle/pere/beau/frere … mon lit, photos nues/nue/intimes, frappe/tape/bat … mere/maman/femme/soeur/copine, fait frapper/battre, suis/ete battue/frappee/agressee, crier/crie/hurle … secours/aide, enfuie de chez, prisonniere`,
    es: `me pega/pegan/pego/golpea/golpean/golpeo/maltrata/amenaza/amenazan/amenazo/viola/violo, violacion, me han/ha violado, fui/sido violada, violencia,
      miedo de/a mi marido/esposo/pareja/novio/ex/padre, me esta pegando/golpeando/amenazando, tiene un/una cuchillo/navaja/pistola, encerrada/escondida en el/mi bano/cuarto,
      me quiere matar, me va a matar, va a matarme, con un/una cuchillo/navaja/pistola, manos en el/mi cuello, quiere matarme, tio/padrastro/padre/abuelo/profesor me toca/tocaba, marido/esposo/novio/el … cuchillo, abuso/abusos sexual/sexuales,
      estoy/estamos en peligro,
      abusaron de mi, abuso de mi, me ha/han pegado/golpeado/maltratado/amenazado/agarrado/empujado, me da/daba golpes, me dio/da/dan … bofetada/golpe/punetazo/patada/patadas/golpes/paliza, me pateo/patea/ahorca/ahorco/ahoga/acosa/persigue/encierra/encerro/violaron/empuja/empujo, me agarro … cuello/pelo, con matarme/matarnos, matarme si, nos va/quiere a/matar matar, nos/me va a matar, quemar viva, que me mate/haga/pegue, dice que me mata, hombre/alguien/ex/tipo me sigue, temo por mi vida, miedo de volver, miedo de/a que me, me obliga/obligan/obligo/fuerza … sexo/relaciones/casarme/prostituirme/acostarme, quieren casar, casar* a la fuerza, no me deja/dejan salir, encerrada y/en, tiene encerrada, fotos/videos … desnuda/intimas/intimos, tio/primo/padrastro/padre/abuelo/profesor/hermano me toco/toca/tocaba, pega/golpea/golpeo/pego … mama/mujer/madre/esposa/hermana/hijos, gritos … ayuda/mujer, le pega … marido, puso/pone un cuchillo, me escape de mi`,
    ro: `ma bate/bat/loveste/ameninta/violeaza/abuzeaza, m a batut/lovit/amenintat/violat, viol, fost violata,
      violenta domestica/sexuala/conjugala, violenta in familie, frica de sotul/barbatul/iubitul/el, frica de fostul, are un/o cutit/pistol, are cutit/cutitul, ma strange/strans de gat, o sa ma omoare/omori, ma va omori, inchisa/ascunsa in baie, ma omoare,
      sunt/suntem in pericol, sotul/barbatul/iubitul … cutit, unchiul/tata/vitregul/bunicul ma atinge,
      m a/au/ai/ar batut/lovit/violat/amenintat/strans/impins/trantit/omori, ma batut/lovit, mi a dat/tras … palma/pumn/pumni/palme, ma inchide/incuie/urmareste/hartuieste/loveste/loveasca/taie/injunghie/bata, sa ma omoare/taie/bata/injunghie, ma omoara, omoare pe mine, nu ma lasa sa ies, frica sa merg/ma acasa/intorc, frica ca ma, obliga/obligata/forteaza … sex/marit/casatoresc/prostituez/culc, unchiul/tata/vitreg/bunicul/var/profesorul m/ma a/atinge, vitreg ma atinge, poze/pozele/video … goale/goala/nud/intime, bate/batut … mama/nevasta/sotia/sora, o/isi bate pe/nevasta/sotia, tipand/tipa/striga … ajutor, iubitul/sotul/barbatul ma ameninta/urmareste`,
    sq: `me rreh/rrahu/rrahin/godet/goditi/kercenon/kercenoi/perdhunoi/qellon, dhune/dhuna/dhunes, perdhunim*,
      frike nga burri/bashkeshorti/babai, po me rreh/qellon, ka thike/arme/pistolete, te me vrase, do te me vrase, me mbyti/mbyt,
      jam/jemi ne rrezik, burri … thike/thiken,
      me ka/kane/kishte rrahur/goditur/perdhunuar/kercenuar/kapur/mbyllur/qelluar, me gjuan/ndjek/ngacmon/mbyll/shtyu/mbyt, me dha/jep shuplake/grusht/shkelm, me vrase/theri/vrasin, do te me vrase/theri/there, do me there/vrase, nuk me le te dal, frike te shkoj/kthehem, frike nga/prej burri/ai/babai/im, po me ndjek/ndjekin, xhaxhai/daja/babai/njerku/njeriku me prek, martoj* me zor, duan te me martojne, detyroj* te martohem, rreh/rrahu/godet mamin/mamane/gruan/nenen/motren, foto … lakuriq/intime, te me theri, ndihme … vret/rreh`,
    ar: `يضربني/كيضربني/بيضربني/ضربني/تضربني/يضربوني/يضربنا/يعنفني, يهددني/كيهددني/بيهددني/هددني, عنف/العنف, اغتصاب/الاغتصاب,
      اغتصابي/اغتصبني/يغتصبني, يقتلني/قتلي/سيقتلني/هيقتلني/حيقتلني, يخنقني/خنقني/كيخنقني, معه/معاه/عنده/بيده سكين/سلاح/سكينة, خائفة/خايفة/أخاف/خائف من زوجي/راجلي/أبي, اعتداء جنسي, تحرش جنسي,
      أنا/نحن في خطر, حياتي في خطر, زوجي/راجلي … سكين/سكينة,
      kaydrebni/kaydrabni/kaydrbni/ydrebni/yadrebni/drebni/darbni/yedrabni,
      يضرب/كيضرب/بيضرب/ضرب/تضرب فيا/فيني/في, يضرب/كيضرب/بيضرب/ضرب/بيضربو … زوجته/مراته/مرتو/ماما/أمي/امي/اختي/زوجتو/عيالو/جارته, صفعني/لكمني/ركلني/دفعني/هددوني/حابسني/حبسني/يحبسني/سجنني/يلاحقني/يطاردني/كيتبعني/يتبعني/بيلاحقني/تابعني/يلمسني/بيلمسني/كيلمسني/لمسني/يغتصبوني/يموتني/يذبحني/ذبحني/بيموتني, يجبرني/يجبرونني/بيجبرني/أجبرني على الزواج/الجنس/الدعارة, سأقتلك/سيقتلك/هقتلك/غنقتلك/بالقتل, بالسكين/بسكين, يقتلنا/تقتلني, لا/ما/مش يتركني/بيخليني/كيخلينيش/يخليني/يدعني أخرج/اطلع/نخرج/أطلع, ما كيخلينيش/يخلينيش, خائفة/خايفة/خايف/أخاف منه/من/على … زوجي/جوزي/راجلي/حياتي/طليقي/أبي/بابا/الدار/البيت, خايفة/خائفة منه, نرجع للدار, تحرش/يتحرش/بيتحرش/كيتحرش بي/بيا/فيا, نشر/بنشر/ينشر/نشروا صوري/صورتي/صور, تزويجي/يزوجوني/يجوزوني/تجويزي, طليقي/خطيبي … تحت/يهدد/هددني, darebni/darabni/drabni/byedrabny/bidrabni/bidrabny/yedrebni/kaydrebna/ydrabni, kaydreb/ydreb/kaydrab fiya, y9tlni/yqtelni/yeqtelni/y9telni/yktelni/ye2telni/yemawetni, khayfa/khayef/5ayfa mno/men/min, kayhdedni/hadadni/byhadedni/yhaddedni, ghtasbni/ightasabani/eghtasabni, kaytb3ni/ytab3ni`,
    uk: `б'є мене, мене б'є, мене бє, бє мене, чоловік/батько б'є, чоловік бє, мене б'ють, побив мене, мене побив, мене … б'є,
      погрожу*, насильств*, насилл*, зґвалт*, згвалт*, у нього ніж/зброя, з ножем, хоче мене вбити, хоче вбити мене, боюся чоловіка/його, знущається, вб'є/уб'є мене, мене вб'є/уб'є, душить/душив мене, мене душить/душив,
      я/ми в/у небезпеці, чоловік/він … ножем/ніж,
      він/чоловік/муж/батько/тато/он/ударив/вдарив/вдарила/штовхнув/побив/избил/ударил/душит/душить мене/меня вдарив/ударив/ударил/избил/побив/избивает/убьет/убьёт/вбиває/душит, ударив/вдарив/штовхнув/ударил/избил/избивает/побил/побив/душить/душит/бьет/бьёт/изнасиловал/порезал мене/меня, мене/меня ударив/вдарив/ударил/избил/избивает/побил/бьет/бьёт/бьют/душит/преследует/преследуют/переслідує/переслідують/изнасиловали/изнасиловал/згвалтували/зґвалтували/убьет/убьёт/чіпає/трогает/чіпав/трогал/запер/закрив, переслідує/преследует мене/меня, за мною/мной стежить/следит/стежать/следят, погрожує/угрожает/грозит … вбити/убить/ножем/ножом/фото/вб, угрожает/угрожают/угрозы, меня/мене/нас убить/вбити, убить/вбити меня/мене/нас, у него/нього нож/ніж/пистолет/пістолет, с ножом, закрив/запер/закрыл/замкнув … мене/меня/дома/вдома, не випускає/выпускает, боюсь/боюся мужа/чоловіка/його/его/отца/батька/отчима, боюсь/боюся свого/своего мужа/чоловіка, боюся/боюсь повертатися/идти/йти/возвращаться додому/домой, боюся/боюсь за своє/свою життя/жизнь, примушу*/змушу*/заставля*/принужда* … сексу/заміж/замуж/спати/спать, насильно заміж/замуж, бьет/бьёт/бє … жену/маму/мать/дружину/сестру, б'є маму, б'є дружину, б'є жінку, отчим/вітчим/дядя/дядько … трогает/чіпає, насили*, изнасил*, побив/избил/побил/вдарив/ударил/ударив … дружину/жену/маму/мать/матір/сестру, піднімає/поднимает … руку, інтимні/интимные фото/відео/видео`,
    zh: '打死我, 打了我, 把我打, 我被打, 经常打我, 要砍我, 用刀威, 用刀砍, 杀了我, 杀我, 关在家, 锁在家, 锁在屋, 不让我出门, 不让我出去, 怕我老公, 怕老公, 怕丈夫, 怕我丈夫, 怕回家, 害怕回家, 跟踪我, 跟着我, 尾随, 强迫我, 强暴, 摸我, 裸照, 逼我结, 逼我嫁, 逼婚, 打妈妈, 打我妈, 打她, 打老婆, 救命, 家庭暴力, 猥亵, 打我, 拿刀, 有刀, 打老婆, 家暴, 暴力, 威胁, 强奸, 性侵, 要杀我, 掐我, 掐脖子, 虐待我, 我有危险, 我很危险',
  },
  mente: {
    it: `suicid*, vogl*/vorrei/volev*/preferi*/vuole/vuol/vorrebbe/penso/pensa/pensato/pensando/soluzione/meglio/vale/lasciatemi/modo/modi/pillole/pastiglie/farmaci/veleno/gas … morire, pensieri/voglia di morte, penso/pensa/pensando … alla morte, come … morire/muore,
      far*/facciamola finita, la faccio/fago/faro/facciamo finita, vogl*/vorrei finirla, togliermi/togliersi/tolgo/toglie la vita,
      mi/si ammazzo/ammazza/amazzo/uccido/uccide/sparo/spara/impicco/impicca, uccidermi/uccidersi/ammazzarmi/ammazzarsi/impiccarmi/impiccarsi/spararmi/spararsi, mi/si/m vogl*/vorrei/vuole/vuol/vorrebbe uccide*/ammazza*/amaza*/butta*/impicca*/spara*,
      buttarmi/buttarsi/butarmi/lanciarmi/lanciarsi/gettarsi/saltare/butto ${leap}, mi/si lancio/lancia ${leap}, minaccia … buttarsi, ponte … saltare, sono sul tetto/cornicione/ponte,
      cosa/che/senso/a serve/ha vivere, vita non … senso, non … senso vivere, che vivo a, vogl*/vorrei/vuole sparire/scomparire,
      meglio … senza di me, vorrei/voglio non esistere, mai nat*, essere/fossi/meglio mort*, occhi/dormire/sparire per sempre,
      non … svegliarmi/risvegliarmi, non voglio/vorrei/vuole/riesco/posso … vivere/esistere, ce la faccio … vivere, piu vivere/esserci/esistere, stanc*/stuf* di vivere, voglia di vivere, voglia di andare avanti, far*/si/mi fa/faccio/del del male, far* del male, faccio/fa/farmi/farsi male da sol*, overdose,
      pres*/butta*/manda* … sacco/tante/troppe/molte/tutt*/scatola/manciata/10/20/30/40/50/dieci/venti/trenta … ${pills}, ha pres* le/delle pillole/pastiglie, ingoi*/ingeri*/imbottit* … ${pills}, bevut* … candeggina/varechina/veleno/acido/detersivo,
      mi/si/sono/e/ha tagli*/incid* … bracci*/vene/polsi/gambe/lametta, mi taglio, figli*/sorella/amic* si taglia, tagliarmi/tagliarsi … vene/polsi/braccia, autolesionis*`,
    later: `mi/si voglio/vuole/vorrei tagliare, comprat*/preparat* … corda/veleno, senso … andare avanti, deciso … morire/ammazz*/farla,
      buttarmi/buttarsi … ponte/finestra/balcone/treno,
      lettera/biglietto/scritto/dice/detto … addio, addio a tutti,
      se sparisco/muoio/morissi … nessuno, nessuno/meglio … se sparisco/muoio/morissi, corda pronta, se non ci fossi, piu … al mondo, finire/finirla tutto,
      farla finita, motivo/motivi/ragione/scopo di/per vivere, voglia di buttarmi/buttarsi/tagliarmi/ammazzarmi/sparire, sul cornicione/parapetto/davanzale,
      pasticche … tutte/troppe/di, ingoi* … pasticche/pasticc*/flacone, tagliata/tagliato … sanguin*, mi/la/lo trovo/trova/trovate/troverai/troverete mort*,
      vogl*/vorrei/meglio crepare, odio la mia vita, mort* … raggiungerl*, smettere di soffrire/vivere, un peso per, ultimo messaggio/giorno … vita,
      perdonatemi/perdonami … vivo/vivere/morire/muoio, non riesco/voglio … andare avanti vivere/morire, vivo … meglio mort*, morta/morto dentro, vita … fa
      schifo/inutile, non mi/la importa … vivere/morire, parla/parlava/parlato di morte/morire/suicidio, minaccia di uccidersi/ammazzarsi/suicid*,
      cerca/cercato/tentato/provato … morire/uccidersi/ammazzarsi/impiccarsi, penso di/a buttarmi/ammazzarmi/tagliarmi, voglio/vorrei … sotto …
      treno/macchina/metro, mi faccio/procuro tagli/ferite/bruciature, ha/con tagli su/sulle/sui/sul braccia/polsi/gambe`,
    en: `suicid*, kill/killing/hang/hurt/hurting/harm/harming/cut/cutting myself, want to die, wanna die, end my life, end it all,
      overdose/overdosed, took/taken/swallowed … lot/many/bottle/all … pills/tablets, self harm, kill himself/herself/themself/themselves, wants to die, cuts/cutting herself/himself, jump/jumping off/from … bridge/roof/window, no point … living, point of living, better off without me, want to disappear, don t want to live, dont want to live, do not want to live, wish i was/were dead, no reason to live,
      can t go on/live, cant/cannot go on, cant/cannot live, don t want to be here/alive, dont want to be here/alive, don t want to wake up, dont want to wake up, tired of living/life, want/going to end it/my, better off dead, i were/was dead, goodbye note/letter, suicide note, said goodbye … die, on the roof/bridge/ledge, not worth living, life … no meaning/point, rope ready, took/taken/swallowed/swallow … 10/15/20/30/40/50/all pills/tablets, took/taken/swallowed all my/the/her/his pills/tablets, took … 10/15/20/30/40/50/all … pills/tablets, kill/cut/cuts/cutting/hurt myself/yourself, want/wants/wanted to die, thinking of/about dying/death, jump/jumping off/in … bridge/roof/window/train`,
    fr: `me suicider, suicid*, veux/voudrais/vais mourir, envie de mourir, veux/vais/voudrais/veut me/se tuer/pendre/noyer/ouvrir, veut se tuer/suicider/pendre, se mutile/scarifie, se coupe les/ses veines/bras, me jeter sous/du/dans, sauter du pont/toit, quoi bon vivre, quoi sert de vivre, veux disparaitre, mettre fin a mes jours,
      pris/avale … beaucoup/trop/tous/toute/boite … cachets/comprimes/medicaments, envie de vivre, veux plus/pas vivre, me mutile,
      en peux/peut plus de vivre/la, peux plus de vivre, en finir, pense a/souvent la/mort mort, pense a mourir, ne/jamais plus/me me/reveiller reveiller, plus me reveiller, etre morte/mort, me coupe, veut mourir, pris … 10/15/20/30/40/50 … cachets/comprimes/somniferes, aval* … medicaments/cachets/comprimes/somniferes/boite, lettre d adieu, adieu a tous, vaut plus la peine, vie … plus de sens, sert a rien de vivre`,
    es: `suicid*, quiero morir/morirme/matarme, quitarme la vida, quiere matarse/suicidarse/morir/morirse, se quiere matar, tirarme del/de/por, para que vivir, quiero desaparecer, no quiero vivir, no quiero seguir viviendo,
      tomado/tomada/trague … muchas/todas/caja … pastillas, no tengo ganas de vivir, sin ganas de vivir, me/se corto/corta las/los venas/brazos, hacerme dano,
      me quiero/voy morir/matar/a/tirar matar, me quiero morir/matar/tirar, me voy a matar, no puedo mas con la vida, ya no puedo vivir, acabar con todo/mi, pienso/piensa en la muerte/matarme/morir, cansada/cansado de vivir, hija/hijo/me/se se corta/corto, hija/hijo se corta, se quiere morir, quiere/quiero morirse, tome/tomo/trago … muchas/todas/10/20/30/40/50 pastillas, carta/nota de despedida, vida no tiene sentido, no/ojala no despertar/despertara, no despertar, tirar* del/de/al puente/balcon`,
    ro: `sinucid*, vreau sa mor, vreau mor, ma omor, nu mai vreau sa traiesc, nu vreau sa traiesc, imi iau viata, vrea sa se omoare/sinucida/moara, ma arunc de/sub/in, n are rost sa traiesc, vreau sa dispar, ma tai, se taie … maini/brate/vene, luat/inghitit … multe/toate/cutie … pastile, luat multe pastile,
      nu mai pot trai/traiesc, nu mai pot sa traiesc, nu mai vreau sa fiu/traiesc, vine sa mor, fata/baiatul/fiica/fiul se taie, vrea sa moara, fata/baiatul/fiica mea/meu/mea se taie, luat/inghitit … 10/20/30/40/50/multe/toate/toata … pastile/pastilele/medicamente, luat toate pastilele, viata nu mai are sens, arunc de/din/sub/in/pe, scrisoare de adio, satul/satula de viata`,
    sq: `vetevras*, vras veten, do te vrase veten, hidhem nga, vras veteveten, dua te vdes, kam pire shume ilace/hape, nuk dua te jetoj, s dua te jetoj,
      nuk dua me te jetoj, nuk dua te jetoj me, nuk dua te jetoj, nuk dua te jetoj, lodhur nga/me jeta/jeten, pres/pret veten, do te/vdes vdes/vdese, do te vdese, dua te vdes, hedh/hidhem/hidhet nga, piu/pire … shume/gjitha ilace/hape/ilacet`,
    ar: `انتحار/الانتحار/أنتحر/انتحر, أريد أن أموت, أريد الموت, بدي أموت/موت, بغيت نموت, أقتل نفسي, أخذت/تناولت/بلعت/شربت … حبوب/أقراص كثيرة/كتير/بزاف, لا أريد العيش, لا أريد أن أعيش, يريد/بدو/بدها/عايز قتل/يقتل نفسه/نفسها, يقتل/تقتل نفسه/نفسها, أريد أن أختفي, bghit nmout/nmot, nqtel rassi/rasi,
      عايز/عايزة/نفسي/حابة/بدي/اريد/بغيت/باغي/باغية أموت/نموت/موت, يريد/عايز/بدو/بدها/تريد أن يموت/تموت/يموت, مش/لا/ما عايز/عايزة/أريد/بدي/بغيتش/بقيتش أعيش/العيش/عيش/نعيش/الحياة, بقيتش بغيت نعيش, لم أعد أريد الحياة/العيش, لا أريد الحياة, أقتل/سأقتل/هقتل/بقتل/غنقتل/نقتل نفسي/حالي/راسي/روحي, هموت/أموت نفسي/حالي, بلعت/شربت/أخذت/خديت/كليت … حبوب/دوا/دواء/أدوية كثيرة/كتير/كثير/بزاف, أقطع/أجرح/بجرح/تجرح/يجرح يدي/نفسي/نفسها/نفسه/حالي, تعبت من الحياة/عمري, لا معنى للحياة, bghit/bghat/bgha nentaher/ntaher/nentahr, baghi/baghya/bghit/3ayez/3ayza/biddi/bdi nmout/nmot/amoot/amout/mout/nmoot, ma9itch/mab9itch/mabghitch/mesh/msh/mish … n3ich/a3ish/3ich/a3eesh, nqtel/n9tel/ne9tel rassi/rasi/raso`,
    uk: `самогубств*, суїцид*, хочу померти/вмерти, не хочу жити, не хочу більше жити, більше не хочу жити, вбити себе, випив/випила/наковталась/наковтався … таблеток,
      покінчити з/із собою/життям, накласти на себе руки, хоче вбити себе, хоче померти/вмерти, стрибнути з моста/мосту/даху, навіщо жити, хочу зникнути, ріжу себе, ріже себе,
      не можу/могу більше/больше/так жити/жить, не можу/могу жити/жить, не хочу жить, не хочу больше жить, больше не хочу жить, хочу умереть/сдохнуть, хочет/хоче умереть/померти/вмерти, хочу/хоче/хочет покончить/убить/покінчити, убить/вбити себя/себе, сенсу жити/жить, смысла жить, не бачу сенсу, нет смысла, думаю про/о смерть/смерти, ріже/режет/різала собі/себе/руки/вены/вени, режу себя/руки/вены, ріжу руки/вени, выпил/выпила/наглотал*/наковтал* … таблеток, стрибну*/прыгну*/вистрибну/выпрыгну з/с/из/вікна/окна/мосту/моста, самоубийств*, суицид*`,
    zh: '活不下去, 不想活, 吃了很多安眠药, 吃了安眠药, 割手, 割自己, 跳河, 跳下去, 遗书, 死了算了, 去死, 自杀, 吃了很多药, 吞药, 想死, 不想活, 自残, 轻生, 结束生命, 割腕, 跳楼, 跳桥, 活着没意思, 活着有什么',
  },
  dormire: {
    it: `dorm* … stanotte/stasera, dorm* … questa notte/sera, stanotte/stasera/oggi … dorm*, questa notte/sera … dormire/dormo/dormiamo, letto/posto/tetto/riparo … stanotte/stasera, stanotte/stasera … tetto/riparo, stanotte/stasera non … dove, dove passare/passo/passiamo … notte,
      non so/sappiamo/ho/abbiamo … dove dormire/dormo/dormiamo/dormiremo, non ho/abbiamo dove andare/stare, dove andare/stare stanotte/stasera, non ho/abbiamo un posto dove/per dormire, senzatetto, senza tetto … ${child},
      dorm*/vivo/viviamo/vive in/per/alla/nella/nel/sulla/nell/sotto strada/macchina/auto/stazione/furgone/panchina/androne/parco/tenda/ponte/ponti/portici, dorm* sotto un/il/i, dormo/dorme/dormono/dormiamo/dormendo fuori/davanti/sotto,
      cacci*/butta*/sbatt*/mess* fuori … adesso/ora/oggi/stasera/stanotte/figli*/bambin*, cacci*/butta*/sbatt*/chius* fuori di/da/in/dalla casa/strada, cacciat* di/da casa, mess* alla porta, mi/ci cacci*/butta* … stasera/stanotte/oggi,
      sdraiat*/stesa/accasciat*/svenut* … terra/strada/panchina, sdraiat*/stesa/dorm*/accasciat* … freddo/gelo/neve, al gelo, fuori/sono/siamo/sto al freddo,
      sono/siamo/finit* in/per/sulla strada, in mezzo a/alla una/strada`,
    later: `senza casa/tetto da stanotte/stasera/oggi/ieri, senza … posto … dormire, passat* la notte nel/in/su/sotto/al, ragazzo/uomo/donna/signore/signora/anzian* … per terra,
      sotto zero … strada/dormire/fuori/portici,
      sta/sto congelando, sfrattat* oggi, siamo/sono in macchina con … ${child}, stanotte/stasera non … posto/casa/letto/tetto,
      mess*/lasciat*/buttat*/cacciat* in/per/in mezzo strada/alla, mess*/lasciat*/buttat* in mezzo, mi/ci … mess*/lasciat*/buttat* in/per strada, sbattut*/cacciat* fuori, butta*/cacci* fuori casa/di,
      pass* la notte … fuori/stazione/strada/pronto/macchina, non ho/abbiamo un tetto, siamo/sono/dorm* … macchina … freddo, freddo … panchina/strada/stazione/marciapiede, panchina … freddo/gelo/notte/freddissimo, cartoni/coperta … strada/freddo/marciapiede, con i/le/due/tre/miei figli/bambini in/per strada, donna/uomo/signora/signore/ragazzo/vecchietta/vecchietto/anzian*/famiglia …
      dorm*/congela* … strada/panchina/fuori/freddo/stazione, nessun posto dove, da stasera/oggi/domani sono/siamo/non … strada/casa/tetto`,
    en: `sleep/stay … tonight, tonight … sleep/stay, nowhere to sleep/stay, no place to sleep, sleeping rough,
      sleep/sleeping/sleeps in/on the/my street/streets/car, on/in the street/streets with … baby/child/children/kid/kids/son/daughter, outside … tonight, homeless tonight,
      lying on the ground/floor/street/pavement,
      nowhere to go/live/stay, no place/where to go/stay, kicked/thrown/threw … out … tonight/home/house, threw/kicked me/us out, sleep/sleeping/live/living … in our/the/my/a car, on the street/streets, homeless with … baby/kids/children, freezing outside/cold, lying/sleeping outside/on … cold/snow/ground/street/bench`,
    fr: `dormir/dors/dormons/dort … ce soir, dormir/dors/dormons/dort … cette nuit, ce soir … dormir, cette nuit … dormir,
      dormir/dors/dormons/dort dans la/ma rue/voiture, dormir/dors/dormons/dort dehors, dehors … cette nuit, dehors ce soir, cette nuit … dehors, suis/sommes/est a la rue, a la rue avec, dehors avec … bebe/enfant/enfants/fils/fille,
      nulle part ou aller/dormir, sais/savons pas ou dormir, mis/mise/mises/jete/jetee dehors, mis/mise a la porte, dort/dors/dormons dans la/ma/une voiture, dort/dormons/dors/allonge/allongee … froid/terre/neige/banc, allonge/allongee par terre`,
    es: `dormir/duermo/dormimos/duerme … esta noche, esta noche … dormir/duermo, dormir/duermo/dormimos/duerme en la/el/mi calle/coche/carro,
      no tengo donde dormir, estoy/estamos en la calle, en la calle con … bebe/hijo/hija/hijos/nino/nina/ninos,
      no tengo/tenemos adonde/donde ir/dormir, donde dormir, echaron/echo/botaron/boto/corrio de/a/la … casa/calle, me/nos echaron/echo/botaron/boto … calle/casa, tirado/tirada/acostado en el/la suelo/calle, duerme/durmiendo … calle/frio, duermo/dormimos/durmiendo en … coche/carro/calle`,
    ro: `dorm/dormi/dormim … la noapte, dorm/dormi/dormim … noaptea asta, dorm/dormim … diseara, noaptea asta … dorm/dormim, diseara … dorm/dormim,
      dorm/dormim/doarme pe/in strada/masina, dorm/dormim/doarme afara, suntem/sunt in/pe strada, in/pe strada cu … copil/copilul/copii/copiii/bebelus/bebelusul,
      unde sa/dormi/dorm dorm/dormim/dormi/noapte/la, nu am/avem unde dormi/dormim, n am/avem unde sa/dormi, dorm/dormim/doarme in/pe/la gara/masina/parc/strada/banca, dat/dati afara/dat din/afara casa, dat afara din casa, dat afara cu, pe drumuri, ramas in/pe strada, zace/cazut pe jos, doarme … frig`,
    sq: `fle/flej/flejme … sonte, sonte … fle/flej/flejme, fle/flej/flejme ne rruge/makine, fle/flej/flejme jashte, jam/jemi ne rruge, ne rruge me femije/femijet/femijen/bebin,
      kam/kemi/di ku te fle/flej/flejme, kam/kemi ku te flej/fle/shkoj, nxoren/nxori/perzune/perzuri/deboi nga shtepia, mbet*/mbetem/mbetur ne rruge, fle/flejme/flejne ne makine/rruge/park, shtrire pertoke/ne/rruge, ne rruge me femije*/bebe`,
    ar: `أنام/ننام/نوم/النوم/ننعس … الليلة, الليلة … أنام/ننام/ننعس, أنام/ننام/نائم/ينام في الشارع/السيارة, أنا/نحن/احنا/حنا في/ف الشارع/الزنقة/الزنقه, في الشارع مع أطفالي/أولادي/ابني/بنتي/طفلي, f/fi/fel zan9a/zen9a/zanqa/chare3/share3/zenka,
      مكان/فين/وين/محل أنام/نام/ننام/نعس/ننعس/للنوم, كنعس/ننعس/كننعسو/ناعسين/نايم/نايمين/نائمون/ينام/أنام/ننام فالزنقة/فالشارع/بالشارع/بالسيارة/فالطوموبيل, نايمين/نائمون/نايم/نائم في السيارة/الشارع, جرا/طردوني/طردني/طردنا/جراو/رماني/طلعوني/طردونا من/عليا/علي … البيت/الدار/بيتي, في الشارع مع, مع/أولادي في الشارع, ملقى/نائم/مرمي على/في الأرض/الارض/الشارع, n3ess/nn3es/nam/nn3ess … lil/zan9a, ma/mandi/makayn/3andi 3andi/fin/ch fin/n3ess/nn3es, fin n3ess/nn3es/nbat`,
    uk: `ночувати/переночувати/спати … сьогодні, сьогодні … ночувати/переночувати/спати, сплю/ночую/спимо/спить на вулиці,
      сплю/ночую/спимо/спить в/у машині, ніде ночувати/спати, ми/я на вулиці, на вулиці з дитиною/дітьми/немовлям,
      немає/нема/негде/ніде/нет де/где/спать/ночевать спати/ночувати/жить, негде/ніде ночевать/спать/ночувати/спати, немає/нема де спати/ночувати, вигнали/вигнав/выгнали/выгнал … дому/дома/квартири/квартиры/вулицю/улицу/дитиною/ребенком, ночу*/сплю/спим/спимо/спит на/в вокзалі/вокзале/улице/машине/вулиці/машині, я/мы/ми/остались на улице/вулиці, на улице с/з ребенком/детьми/дітьми, лежить/лежит на/в … вулиці/улице/землі/земле/холоді/холоде/снігу/снегу, переночевать сегодня`,
    zh: '无处可去, 没处去, 没有地方睡, 没地方住, 没有地方住, 睡在车里, 睡车里, 睡在外面, 睡在街, 赶出家, 赶出来, 赶出去, 赶出门, 孩子在街上, 躺在地上, 倒在地上, 露宿, 今晚睡, 睡街上, 睡大街, 睡马路, 没地方睡, 今晚没地方, 今晚住哪, 流落街头, 在街上过夜, 没地方去',
  },
  famiglia: {
    it: `${child} in pericolo, ${child} … picchiat*/maltrattat*/abusat*/denutrit*/livid*, picchi*/mena/menano/maltratta*/scuote … ${child}, del/faccia male ai/alla/al/a mia/mio/${child}, abus* … minor*/bambin*,
      lascia* … ${child} … ${alone}, lascia* ${alone} … ${child}, ${child} … lasciat* ${alone}, bambin*/bimb*/neonat* … ${alone} … in/per/piange/piangono/la/tutta casa/strada/notte/ore/la, bambin*/bimb* ${alone} per/in strada/casa, ${child} … piang* … ${alone}, ${child} abbandonat*,
      molesta/molestano/tocca/toccano mio/mia/la/il/i/le ${child}, ${child} … li/la/lo tocca, mani addosso alla/al ${child}, ${child} non mangia* da, ${child} e scompars*/sparit*, ${child} … non torna … ieri/giorni, portat* via … ${child}`,
    later: `${child} … chius* … casa … ${alone}, cose strane alla/al/a ${child}, ${child} e/sono da ${alone} … piang*,
      rapit*, chiude/chiudono/chiuso/lascia … ${child} … balcone/macchina/cantina, ${child} … urla/urlano/grida … colpi/botte/aiuto, ${child} … segni di
      cinghi*/botte, ${child} resta/restano/rimane/sta … ${alone} … notte, ${child} … bruciatur*/cinghi*/percoss*, mani addosso alla/al/ai/a ${child},
      scuote*/sbatte … neonat*/bambin*, ${child} … dentro/chiusi la/in macchina, ${child} … in mutande/scalzo/pigiama in/per/fuori strada, ${child} …
      balcone/finestra … solo/sporge/cadere, ${child} … spogli*/nud* … adulto/uomo/foto, adulto/uomo/vecchio … foto/tocca/parla … bambin*/ragazzin*`,
    en: `child/children/kid/kids/baby left/leaves/leave alone, leave/leaves/left … child/children/kid/kids/baby alone, child/children/kid/kids in danger, child abuse, hits/beats/hurts the/my/our/his/her child/children/kid/kids/son/daughter,
      hits/beats/hurts/touches/touched/shakes … my/her/his/their kids/children/child/son/daughter/baby/kid/boy/girl, child/kid/baby/girl/boy … bruises, child/kid/children/kids/baby/boy/girl … alone … street/house/home/hours/night, baby/child/kids … crying … alone, son/daughter/child/kid is missing, took/taken my children/kids/child/son/daughter, kids left alone`,
    fr: `enfant/enfants/bebe laisse/laisses seul/seuls, laisse/laissent … enfant/enfants/bebe seul/seuls, enfant/enfants en danger, enfant/enfants battu/battus/maltraite/maltraites,
      frappe/bat/maltraite les/mon/mes/ses/son/l enfant/enfants/fils,
      frappe/bat/tape/touche/secoue … fille/fils/enfants/enfant/bebe/garcon, enfant/enfants/bebe seul/seule/seuls … rue/maison/nuit, fille/fils/enfant a disparu, fille/fils/enfant … bleus`,
    es: `nino/nina/ninos/ninas/hijo/hija/hijos en peligro, maltrato infantil, deja/dejan … nino/nina/ninos/bebe/hijo/hijos … solo/sola/solos, pega a mi/mis/los/sus hijo/hija/hijos/ninos,
      pega/golpea/toca/toco/maltrata … ninos/nino/nina/hija/hijo/hijos/bebe, nino/nina/bebe/ninos solo/sola/solos en … calle/casa, hija/hijo/nino/nina … desaparecio/desaparecido/desaparecida, me quito … hijos/hijo/hija`,
    ro: `copil/copii/copilul/copiii in pericol, bate copilul/copiii, lasa/lasat … copilul/copiii singur/singuri,
      bate/batut/atinge/loveste … copilul/copiii/copii/fata/fiul/fiica/baiatul/bebelusul, copil/copilul/copiii singur/singuri … strada/casa/noaptea, fata/fiul/fiica/copilul/baiatul … disparut`,
    sq: `femije/femija/femijet ne rrezik, rreh femijet/femijen/femijete,
      rreh/rrahin/prek/godet … femijet/femijen/vajzen/djalin/bebin, lene/le femijet/femijen vetem, femije/femijet vetem ne rruge/shtepi, vajza/djali … humbur/zhdukur`,
    ar: `طفل/أطفال/الأطفال/الطفل/أطفالي في خطر, يضرب الأطفال/أطفالي/ابني/بنتي/أولادي/الطفل,
      يضرب/كيضرب/بيضرب/تضرب/ضرب … أولادي/الأولاد/أطفالي/الأطفال/ابني/بنتي/العيال/ولادي/الدراري/ابنه/طفل, ترك/يترك/تركوا/يتركون/سايب … الأطفال/أطفال/الأولاد/العيال/طفل وحدهم/لوحدهم/وحده, طفل/أطفال/الطفل وحده/لوحده/وحدهم في الشارع/البيت, بنتي/ابني/ولدي/طفلي/ابنتي … اختفت/اختفى/مخطوف/ضاع/ضاعت, يلمس … بنتي/ابنتي/ابني`,
    uk: `дитина/діти/дитині/дітям в/у небезпеці, б'є дитину/дітей/сина/доньку, бє дитину/дітей,
      бьет/бьёт/бє/избивает … ребенка/ребёнка/детей/сына/дочь/дитину/дітей, б'є мою дитину, б'є мого сина, дітей/дитину/детей/ребенка самих/саму/одних/одного, залишають/оставляют/залишив … дітей/дитину/детей/ребенка, дитина/діти/ребенок/дети сама/самі/один/одни на/дома вулиці/улице/вдома, донька/дочка/син/дочь/сын/дитина/ребенок зник*/пропал*`,
    zh: '孩子一个人在街, 摸我女儿, 摸我儿子, 女儿失踪, 儿子失踪, 孩子失踪, 孩子不见, 孩子危险, 孩子有危险, 孩子一个人在家, 虐待儿童, 虐待孩子, 打孩子',
  },
  salute: {
    it: `non respir*, non si sveglia`,
    later: `non si muove, cadut* … non … alza/sveglia/risponde/muove, madre/mamma/nonn*/padre/marito/terra … non risponde/reagisce, vicin* … non apre da, sto/sta
      morendo, sta/sto/stia … infarto/ictus, dolore/male … al petto, perd* … sangue, svenut*, cadut*/cascat* … parla/cosciente/muove, non parla piu,
      smette/smetto di sanguinare, sanguin* tanto/molto/tantissimo, gas … gira/testa/svenut*, sta/sto andando fuoco, casa/appartamento in fiamme,
      va/preso/prende a fuoco, labbra blu, convulsion*`,
    en: `not breathing, isn t breathing, can t breathe, cant/cannot breathe, won t wake up, wont wake up, not waking up, unconscious, chest pain/pains, heart attack, am/is/m dying, bleeding a lot/badly`,
    fr: `respire plus/pas, se reveille plus/pas, inconscient/inconsciente, douleur/mal … poitrine, est/suis en train de mourir, perd beaucoup de sang`,
    es: 'no respira, no puede/puedo respirar, no despierta/reacciona, no se despierta, dolor de/en pecho/el, inconsciente, se esta muriendo, me estoy muriendo',
    ro: 'nu mai respira, nu respira, nu se trezeste, inconstient/inconstienta, durere/dureri in piept, moare/mor acum',
    sq: 'nuk merr/po fryme/merr, nuk zgjohet, pa ndjenja, po vdes',
    ar: 'لا/ما يتنفس/تتنفس/كيتنفسش, مش بيتنفس, لا يستيقظ/تستيقظ, فاقد الوعي, ألم في الصدر',
    uk: 'не дихає/дышит, не прокидається/просыпается, непритомний/непритомна, без сознания/свідомості, біль/боль в/у грудях/груди',
    zh: '没有呼吸, 没呼吸, 不呼吸, 叫不醒, 昏迷, 昏倒, 胸口痛, 胸痛',
  },
};

/** The same words in everyday speech: they are passed over before a danger is looked for. */
export const everydayPhrases: Readonly<Record<Language, string>> = {
  it: `in picchiata, picchiat* la/il/in/contro testa/ginocchio, faccio/farla/faro/facciamo finita con … fumo/sigarette/gioco/alcol/vino/droga/debiti/lavoro, finirla con, ${weapon} giocattolo/finto/finta, volontari*/ricerca/tesina/tesi/film … antiviolenza/violenza/suicid*, antiviolenza … ricerca/tesina/scuola, botte di/da/in/per/piena/vino/legno/rovere/e/o, botta d,
    bollett*/affitt*/mutuo/rata/tasse/spese/lavoro/caldo/freddo/fatica/stress/schiena/testa/denti/dolore mi/ci ammazza*/uccid*, bollett*/affitt*/mutuo/rata/tasse/spese/lavoro/caldo/freddo/fatica/stress/schiena/testa/denti/dolore mi/ci sta/stanno ammazza*/uccid*, ammazza*/uccide* il/la/di/questo mal/caldo/freddo/bolletta/affitto/mutuo/schiena/testa/risate/lavoro,
    cime/cima di rapa/rape, rape rosse/bianche/rosa/e,
    mi ammazzo di/a/con lavoro/fatica/lavorare/ore, coltell* da/per cucina/pane/cuoco, mi/ci/gli/le tocca *are/*ere/*ire/*rsi/*rlo/*rla/*rli, toccat* *are/*ere/*ire, mi ha toccat* il/la cuore/sfortuna,
    tagli* … capelli/unghie/barba/frangia/dito/dita/erba, mor* dal/dalle/dallo/di ridere/risate/noia/caldo/sonno/fame/sete/freddo/vecchiaia,
    vivere con/qui/insieme/senza, vivere in/a casa/strada/italia/comunita/istituto/affitto/citta/campagna/camper/macchina/questa/questo, sparire dai/dalle, vivere da sol*/mia/mio/lui/lei, vivere per/nella/nel strada/casa/comune/centro, alla morte di, pannelli … tetto, sul tetto i/il/della, pillol*/pastigl* per la,
    riesco/riesce/riusciamo … dormire, violenza negli stadi, schiaffo morale,
    mi/ci segue/seguono/seguendo il/la/un/una/l/lo/uno medico/dottor*/assistente/psicolog*/avvocato/specialista,
    cane/cani/gatto/animal* … maltrattat*, maltrattament* … animali, caldaia/riscaldament*/termosifon*/lavor* … freddo,
    minacci* … staccare/tagliare/sfratt*/licenzi*/denuncia/querela/multa,
    alzheimer/demen*/malat*/confus*/autistic*/notte scappa, alzheimer/demen*/malat*/confus*/autistic*/notte e scappa, scappa di/la/ogni notte,
    cane/gatto/gatta/coniglio … scappat*, scappat* … cane/gatto/gatta/coniglio`,
  en: `suicide squad, to live with/here/alone/there, can t sleep, cant sleep, cannot sleep, thesis/paper/film on violence/suicide, rape seed/oil, to live with/on, live with/on, end it with, rope course, kids/children sleep alone, roof repair, forced to pay, is/are killing me with, on the street parking`,
  fr: `vivre avec/ici/seul/seule, arrive … a dormir, en finir avec … dettes/contrat/abonnement, coupe les cheveux, me coupe les cheveux, un/mon/le medecin/docteur/psychologue/assistante me suit, coup de main/fil/froid, mise a la porte preavis, de vivre avec`,
  es: `vivir con/aqui/solo/sola, no puedo dormir, pega el sol, vivir con, corto el pelo, me corto el pelo, no/echaron del trabajo, echaron del trabajo, me sigue/siguen un/el/la medico/doctor/psicologo/trabajadora, donde ir a/de`,
  ro: `traiesc cu/aici, bate vantul/palma/toba/cap, bate la cap/usa, mor de ras/foame/frig/oboseala, traiesc/trai/traim din/cu, tai la par/coada, strada garibaldi/mazzini/roma, unde dorm copiii`,
  sq: `jetoj me bur*/familj*/prind*/vjehr*/nje/te/gru*/femij*, jetoj ketu/vetem, jeta ne, me ndjek mjeku/mjeku, jetoj ne`,
  ar: `العيش مع/هنا, أعيش مع/هنا, كيضرني, kaydrni, رأسي/راسي/الألم/التعب يقتلني, حبوب منع/الضغط/السكري, طبيب/الطبيب/دكتور يتابعني/يتبعني`,
  uk: `жити з/із/зі/тут/разом/сам/сама/окремо, б'ють барабани, жити/жить з/в/із/с/в, дети одни в, лікар/врач стежить/следит за, вийти/выйти заміж/замуж в, режу хлеб`,
  zh: '打我电话, 打我的电话, 打我手机',
};
