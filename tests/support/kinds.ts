/** One page of each kind, without its language; the hardest of the kind where that is known. */

export const kinds = {
  home: '/',
  search: '/cerca/',
  needs: '/bisogni/',
  need: '/bisogni/cibo/',
  'sensitive need': '/bisogni/violenza/',
  comuni: '/comuni/',
  comune: '/comuni/sondrio/',
  services: '/servizi/',
  'services, filtered': '/servizi/?comune=crema&senza=isee',
  'services, none of which fits': '/servizi/?comune=rodano&apertura=ora&anonimo=1&si-prenota=1',
  'service with hours': '/servizi/so-caritas-cda/',
  'service that moves': '/servizi/so-emporion/',
  'sensitive service': '/servizi/so-frida/',
  measure: '/servizi/isee/',
  location: '/luoghi/so-piastra/',
  desks: '/sportelli/',
  desk: '/sportelli/so-segretariato/',
  documents: '/documenti/',
  document: '/documenti/attestazione-isee/',
  networks: '/reti/',
  network: '/reti/est-segretariato-diffuso/',
  help: '/aiuto/',
  questions: '/domande-frequenti/',
  report: '/segnalazione-disservizio/',
  privacy: '/privacy/',
  accessibility: '/accessibilita/',
  'legal notes': '/note-legali/',
  'no page': '/questa-pagina-non-esiste/',
} as const;

/** "/servizi/isee/" and "/servizi/" are two kinds; "/aiuto/" and "/privacy/" are two more. */
export const kindOf = (path: string): string => path.replace(/^(\/[^/]+\/)[^/]+\/.*$/, '$1*');

/** Languages in which the browser tests read: the source, one from left to right, one from right to left. */
export const readIn = ['it', 'en', 'ar'] as const;
