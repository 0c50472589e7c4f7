/** Addresses of people, of their roles, and of one's own profile. */
const people = '/operatori/persone/';
const profile = '/operatori/profilo/';

export const peopleAddresses = {
  all: people,
  invite: `${people}invito/`,
  invitation: (id: string, part: 'ritiro' | 'rinvio') => `${people}inviti/${id}/${part}/`,
  one: (id: string) => `${people}${id}/`,
  roles: (id: string) => `${people}${id}/ruoli/`,
  role: (id: string, grant: string, part: 'fine' | 'fiducia') => `${people}${id}/ruoli/${grant}/${part}/`,
  codes: (id: string) => `${people}${id}/codici/`,
  sessions: (id: string) => `${people}${id}/accessi/`,
  leaving: (id: string) => `${people}${id}/uscita/`,
  profile,
  ownCodes: `${profile}codici/`,
  ownSession: (id: string) => `${profile}accessi/${id}/fine/`,
} as const;

/** In the address after a form: what was done. */
export const doneMark = 'fatto';
