/**
 * Words that say nothing of what somebody looks for. Short on purpose: rare words weigh more by themselves, and a word
 * that matters in one language must not be lost for another. Common words that would pass for a slip of a telling one are
 * here too: "avuto" is not "aiuto", nor "cugino" a "cucina". "Not" stays: who has no home does not ask as who has one. Folded, as `words.ts` gives them; each in the first list that has it.
 */
const lists = {
  it: `a ad ai al all alla alle allo anche avere avuta avuto c c'e ce che chi ci cio co coi col come con cosa costa
    costano cugina cugino cui d da dai dal dall dalla dalle dallo darmi de dei del dell della delle dello devo di
    dirmi dov dove due e ed entro era ero essere fa faccio facile fare forse fra gli ha hai hanno ho i il in io l la
    le lei li lo loro lui ma me mi mia mie miei mio ne nei nel nell nella nelle nello noi nostra nostro o ogni per
    perche piu po poi posso potete prego qua qualche qualcuno quale quando quanto quella quello questa questo qui
    quindi s se sei serve si sia sono sorella sta stava stavo stiamo sto su sua sue sugli sui sul sull sulla sulle
    sullo suo te ti tra tu tua tuo un una uno va vado vi voglio voleva volevo vorrei`,
  en: `about along also am an and are at be because been but can cant coming didn didnt do doesn doesnt don dont for
    from get getting gone had has have how if im is isnt it its ive just last later least less may most my of on or
    our own she since some still t that the their there this three to very was we were where will with would you your`,
  fr: `alors appelle au aussi aux avant avec avoir bien ca cafe cela celui certain ces cest cette chose comme comment
    dans depuis derriere des dois du elle en ensuite est et faut garcon j jai je les leur m mais matin mes mon n
    notre nous ont ou par peu peut peux pour pouvoir premiere que quel quelle quelles savoir sont suis sur tient
    tiers tres une veux ville voila vois vouloir vous y`,
  es: `ahora antes aquel aqui asi buena bueno cinco ciudad como cual cuales cuando cuanto cuatro desde donde el es
    esa ese esta estaba estamos estan estas esto estoy fuera gracias gran hasta hay hombre las los manana manera
    mejor mis mundo muy nos nuestra nuestro para pasado pero por propio puede puedo quiero quisiera saber senor
    senora siete sobre somos soy sus tal tampoco tarde tengo tienen veces ya yo`,
  ro: `aceea acela acolo acum adica aici ale alt bun cand cat cate chiar cinci cu cum daca despre dimineata din ea ei
    ele este eu fie foarte iar ii imi inainte intre isi langa mea mei meu niste nostri pe pentru primesc prin printre
    sa seara sigur spune sunt toata toate trebuie unde venim vineri voi vom vreau`,
  sq: `dhe dua duam duhet eshte ime jam jane jemi ka kam kemi kete ketu kjo ku mua mund nga nje pas qe shume tek tim`,
  uk: `а в він де для до з за й мене мені ми моя мій на по про та те ти у це що я як є і`,
  ar: `3andi 3la bzaf dyal kifach liya mn اريد ازاي الي ان انا او اين باش بتاع بدي بزاف بغيت تاع ديال عايز عايزه علي
    عن عندي في فين كتير كيف كيفاش لازم لي ليا ما مع من نحب هاد هذا هذه هل هنا هو هي و وين`,
} as const;

const all = new Set(Object.values(lists).flatMap((list) => list.split(/\s+/)));

export const isStopWord = (word: string): boolean => all.has(word);
