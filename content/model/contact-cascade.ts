/**
 * Whom to turn to for a service, so that no page ends nowhere: its own phone, its own mail, the first door of the Comune
 * that has a phone, the address, or the plain statement that no contact was found.
 *
 * Values that must not be published are not in `contacts` (they wait in `unpublished`), so whatever is found may be shown.
 */
import type { Id, LocalDate } from './common.ts';
import type { Comune, ContactRef } from './comune.ts';
import type { Phone } from './contact.ts';
import type { Directory, ServiceRecord } from './directory.ts';
import type { Location } from './location.ts';
import type { Organization } from './organization.ts';
import { placementsOn } from './placement.ts';
import type { Service } from './service.ts';

/** A door with a phone, and whose it is. */
export type FirstContact = { phone: Phone } & (
  | { kind: 'service'; service: ServiceRecord }
  | { kind: 'organization'; organization: Organization }
);

/** What a page shows as the way to a service; `by` says which step of the cascade it is. */
export type ShownContact =
  | { by: 'phone'; phone: Phone }
  | { by: 'email'; email: string }
  | { by: 'first-contact'; contact: FirstContact }
  | { by: 'address'; location: Location }
  | { by: 'none' };

type Records = Pick<Directory, 'portal' | 'comuni' | 'services' | 'organizations' | 'locations'>;

function doorWithPhone(ref: ContactRef, { services, organizations }: Records): FirstContact | undefined {
  if ('organization' in ref) {
    const organization = organizations.get(ref.organization);
    const phone = organization?.contacts.phones[0];
    return organization && phone && { kind: 'organization', organization, phone };
  }
  const service = services.get(ref.service);
  const phone = service?.status === 'active' ? service.contacts.phones[0] : undefined;
  return service && phone && { kind: 'service', service, phone };
}

/** The first door of the Comune that has a phone; a service that is not active is passed over. */
export function firstContactOf(comune: Comune, directory: Records): FirstContact | undefined {
  for (const ref of comune.firstContact) {
    const found = doorWithPhone(ref, directory);
    if (found) return found;
  }
  return undefined;
}

/** For the Comune that lists the service first; the portal's fallback where a Comune has nobody, or there is none. */
function firstContactFor({ comuni }: Service, directory: Records): FirstContact | undefined {
  const comune = comuni[0] === undefined ? undefined : directory.comuni.get(comuni[0]);
  const own = comune && firstContactOf(comune, directory);
  const { fallbackContact } = directory.portal;
  return own ?? (fallbackContact && doorWithPhone(fallbackContact, directory));
}

const currentLocation = (service: Service, { locations }: Records, today: LocalDate): Location | undefined => {
  const ids = service.protectedAddress ? [] : placementsOn(service, today).current.map(({ location }) => location);
  return ids.map((id: Id | undefined) => (id === undefined ? undefined : locations.get(id))).find(Boolean);
};

/** The first step that there is; `today` decides which place counts where a service moves. */
export function shownContact(service: Service, directory: Records, today: LocalDate): ShownContact {
  const [phone] = service.contacts.phones;
  if (phone) return { by: 'phone', phone };
  const [email] = service.contacts.emails;
  if (email !== undefined) return { by: 'email', email };
  const contact = firstContactFor(service, directory);
  if (contact) return { by: 'first-contact', contact };
  const location = currentLocation(service, directory, today);
  return location ? { by: 'address', location } : { by: 'none' };
}
