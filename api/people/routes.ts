/** `/operatori/persone/…` and `/operatori/profilo/…`. */
import { peopleAddresses as at } from '#views/staff/people/addresses.ts';
import type { StaffRoute } from '../staff/routes.ts';
import type { PeopleDeps } from './deps.ts';
import { revokeOne, sendAgain, sendForm, showForm } from './inviting.tsx';
import { showPeople } from './list.tsx';
import { addRole, askLeave, endAll, letGo, printCodes, showPerson, switchTrust, takeRole } from './one.tsx';
import { endOwn, printOwn, showProfile } from './profile.tsx';

const [person, grant] = [':person', ':grant'];

/** `invito` stands before `:person`, which would take it for an id. */
export const peopleRoutes = (deps: PeopleDeps): StaffRoute[] => [
  { method: 'GET', path: at.all, may: 'people.lead', handle: showPeople(deps) },
  { method: 'GET', path: at.invite, may: 'people.lead', handle: showForm(deps) },
  { method: 'POST', path: at.invite, may: 'people.lead', handle: sendForm(deps) },
  { method: 'POST', path: at.invitation(':invitation', 'ritiro'), may: 'people.lead', handle: revokeOne(deps) },
  { method: 'POST', path: at.invitation(':invitation', 'rinvio'), may: 'people.lead', handle: sendAgain(deps) },
  { method: 'GET', path: at.one(person), may: 'people.lead', handle: showPerson(deps) },
  { method: 'POST', path: at.roles(person), may: 'people.lead', handle: addRole(deps) },
  { method: 'POST', path: at.role(person, grant, 'fine'), may: 'people.lead', handle: takeRole(deps) },
  { method: 'POST', path: at.role(person, grant, 'fiducia'), may: 'people.lead', handle: switchTrust(deps) },
  { method: 'POST', path: at.codes(person), may: 'people.lead', handle: printCodes(deps) },
  { method: 'POST', path: at.sessions(person), may: 'people.lead', handle: endAll(deps) },
  { method: 'GET', path: at.leaving(person), may: 'people.lead', handle: askLeave(deps) },
  { method: 'POST', path: at.leaving(person), may: 'people.lead', handle: letGo(deps) },
  { method: 'GET', path: at.profile, may: 'signed-in', handle: showProfile(deps) },
  { method: 'POST', path: at.ownCodes, may: 'signed-in', handle: printOwn(deps) },
  { method: 'POST', path: at.ownSession(':session'), may: 'signed-in', handle: endOwn(deps) },
];
