/**
 * Words that say nothing of what somebody looks for. Short on purpose: rare words weigh more by themselves, and a word
 * that matters in one language must not be lost for another. Common words that would pass for a slip of a telling one are
 * here too: "avuto" is not "aiuto", nor "cugino" a "cucina". "Not" stays: who has no home does not ask as who has one. Folded, as `words.ts` gives them.
 */
const lists = {
  it: `a ad ai al all alla alle allo anche avere c che chi ci cio co coi col come con cosa cui d da dai dal dall dalla dalle
    dallo de dei del dell della delle dello di dov dove due e ed era essere fa faccio fare gli ha hai hanno ho i il in io l la
    le lei li lo loro lui ma me mi mia mie miei mio ne nei nel nell nella nelle nello noi nostra nostro o ogni per perche
    piu po poi posso qua quale qualcuno quando quanto quello quella questa questo qui s se sei serve si sia sono su sua sue
    sugli sui sul sull sulla sulle sullo suo te ti tra fra tu tua tuo un una uno va vado vi voglio vorrei devo mio qualche
    c'e ce sta sto stiamo stavo stava costa costano ero avuto avuta volevo voleva potete dirmi darmi
    entro forse quindi facile prego cugino cugina sorella`,
  en: `an and are at be can do for from get have how i is it me my of on or s t the to we where with you your am
    im ive don dont didn didnt doesn doesnt isnt cant was were been has had will would this that there their our very just
    because if but since also its
    about along coming getting gone last later least less may most own she some still three`,
  fr: `au aux avec ce comment dans des du elle en est et je les leur m ma mes mon n nous ou par pour que qui sur un une vous j ai
    suis y sont ont mais bien aussi alors depuis ca cela cette ces quel quelle quelles peux peut veux dois faut jai cest tres
    avant avoir celui certain chose comme derriere ensuite garcon matin notre peu pouvoir premiere savoir tient tiers ville voila
    vois vouloir appelle cafe`,
  es: `como con cual de donde el en es esta la las los mi mis para por que se su sus un una y yo tengo estoy nos muy ya pero hay
    tienen quiero quisiera puedo puede esto esa ese nuestro nuestra desde soy somos estamos cuando aqui
    ahora antes aquel asi bueno buena cinco ciudad cuales cuanto cuatro estaba estan estas fuera gracias gran hombre manana manera
    mejor mundo pasado propio saber senor senora siete sobre tal tampoco tarde veces hasta`,
  ro: `cu de din este la o pe pentru sa si sunt un unde cum eu am imi mi ma meu mea mei ei ale vom foarte aici acum ca isi ii iar
    daca cand vreau trebuie ea
    aceea acela acolo adica alt bun cate cat chiar cinci despre dimineata ele fie inainte intre langa niste nostri prin primesc
    printre seara sigur spune toata toate voi venim vineri`,
  sq: `dhe do e i jam ka kam ku me ne nga per qe se si te une nje eshte jane jemi kemi dua duam mund duhet shume im ime tim mia
    tek pas kete kjo ketu mua`,
  uk: 'а в він де для до є з за і й ми на по про та те ти у це що як я мене мені мій моя',
  ar: `انا في من علي الي عن مع هل ما و او ان هو هي هذا هذه كيف اين اريد لي عندي كيفاش ازاي فين وين ديال تاع بتاع هاد باش
    بزاف كتير بغيت بدي عايز عايزه نحب ليا انا هنا لازم dyal kifach bzaf 3andi 3la mn liya`,
} as const;

const all = new Set(Object.values(lists).flatMap((list) => list.split(/\s+/)));

export const isStopWord = (word: string): boolean => all.has(word);
