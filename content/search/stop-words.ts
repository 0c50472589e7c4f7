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
  en: 'an and are at be can do for from get have how i is it me my of on or s t the to we where with you your am',
  fr: 'au aux avec ce comment dans des du elle en est et je les leur m ma mes mon n nous ou par pour que qui sur un une vous j ai suis y',
  es: 'como con cual de donde el en es esta la las los mi mis para por que se su sus un una y yo tengo estoy',
  ro: 'cu de din este la o pe pentru sa si sunt un unde cum eu am imi mi ma',
  sq: 'dhe do e i jam ka kam ku me ne nga per qe se si te une nje',
  uk: 'а в він де для до є з за і й ми на по про та те ти у це що як я мене мені мій моя',
  ar: 'انا في من علي الي عن مع هل ما و او ان هو هي هذا هذه كيف اين اريد لي عندي',
} as const;

const all = new Set(Object.values(lists).flatMap((list) => list.split(/\s+/)));

export const isStopWord = (word: string): boolean => all.has(word);
