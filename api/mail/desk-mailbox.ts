/**
 * Where a desk reads its letters: where it said, else the mail of its services, else of who runs it. Certified mail (PEC)
 * takes no ordinary letters.
 */
import type { Desk } from '#content/model/desk.ts';
import type { Directory } from '#content/model/directory.ts';

const certified = /@(?:.+\.)?pec\./;

/** Undefined in a demonstration, where nobody at the desk has agreed, and where no address is known. */
export const deskMailbox = (desk: Desk, { portal, services, organizations }: Directory): string | undefined => {
  if (portal.demo) return undefined;
  const told = desk.notify ?? [];
  const own = desk.services.flatMap((id) => services.get(id)?.contacts.emails ?? []);
  const body = organizations.get(desk.organization)?.contacts.emails ?? [];
  return [told, own, body].flat().find((email) => !certified.test(email));
};
