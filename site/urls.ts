/** Every address of the site, without language. Addresses are Italian in all languages and never change once published. */
import type { Id, Language } from '#content/model/common.ts';

export const paths = {
  home: '/',
  search: '/cerca/',
  needs: '/bisogni/',
  need: (id: Id) => `/bisogni/${id}/`,
  comuni: '/comuni/',
  comune: (id: Id) => `/comuni/${id}/`,
  services: '/servizi/',
  service: (id: Id) => `/servizi/${id}/`,
  location: (id: Id) => `/luoghi/${id}/`,
  desks: '/sportelli/',
  desk: (id: Id) => `/sportelli/${id}/`,
  documents: '/documenti/',
  document: (id: Id) => `/documenti/${id}/`,
  networks: '/reti/',
  network: (id: Id) => `/reti/${id}/`,
  /** Rendered by the server, like all that follows up to `help`. */
  booking: '/prenota/',
  bookingDesk: (id: Id) => `/prenota/${id}/`,
  bookingStep: (journey: string, step: string) => `/prenota/p/${journey}/${step}/`,
  appointments: '/prenotazioni/',
  appointment: (token: string) => `/prenotazioni/${token}/`,
  appointmentPart: (token: string, part: string) => `/prenotazioni/${token}/${part}/`,
  /** The staff area, in Italian only. */
  staff: '/operatori/',
  staffMarks: '/operatori/presenze/',
  staffWeek: '/operatori/settimana/',
  staffDayList: '/operatori/elenco/',
  staffWalkIn: '/operatori/senza-appuntamento/',
  staffWalkInUndo: '/operatori/senza-appuntamento/annulla/',
  staffBook: '/operatori/prenota/',
  staffBooking: (id: string) => `/operatori/prenotazioni/${id}/`,
  staffBookingPart: (id: string, part: string) => `/operatori/prenotazioni/${id}/${part}/`,
  staffFeed: '/operatori/calendario/',
  staffGuide: '/operatori/guida/',
  calendar: (token: string) => `/api/v1/bookings/${token}/calendar.ics`,
  help: '/aiuto/',
  privacy: '/privacy/',
  accessibility: '/accessibilita/',
  legal: '/note-legali/',
  faq: '/domande-frequenti/',
  report: '/segnalazione-disservizio/',
} as const;

/** The address of a page in a language: Italian at the root, the others under `/<lang>/`. */
export const inLanguage = (lang: Language, path: string): string => (lang === 'it' ? path : `/${lang}${path}`);
