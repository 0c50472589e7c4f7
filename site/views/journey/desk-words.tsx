/** A desk as the journey names it: what it is called, in which Comune, and whom to phone for a real appointment. */

import type { Phone } from '#content/model/contact.ts';
import { firstContactOf } from '#content/model/contact-cascade.ts';
import type { Desk } from '#content/model/desk.ts';
import { AddressLines } from '../address.tsx';
import type { ViewContext } from '../context.ts';
import { languageAttributes, wordsIn } from '../localized.tsx';

/** One piece in the direction of the name: a Comune of its own in brackets would stand on the other side of it. */
export const DeskName = ({ desk, context: { lang, directory } }: { desk: Desk; context: ViewContext }) => {
  const comune = directory.comuni.get(desk.comune)?.name;
  const name = wordsIn(desk.name, lang);
  const where = comune !== undefined && !desk.name.it.includes(comune) ? ` (${comune})` : '';
  return <bdi {...languageAttributes(name.lang, lang)}>{name.text + where}</bdi>;
};

export const DeskPlace = ({ desk, context }: { desk: Desk; context: ViewContext }) => {
  const location = desk.location === undefined ? undefined : context.directory.locations.get(desk.location);
  return (
    <>
      <DeskName desk={desk} context={context} />
      <br />
      {location ? (
        <AddressLines location={location} part={desk.part} context={context} />
      ) : (
        context.t('desk.placeUnknown')
      )}
    </>
  );
};

/** The desk's own number, that of who runs it, or that of the Comune's first contact. */
export const deskPhone = (desk: Desk, { directory }: ViewContext): Phone | undefined => {
  const own = desk.services.flatMap((id) => directory.services.get(id)?.contacts.phones ?? []);
  const comune = directory.comuni.get(desk.comune);
  return (
    own[0] ??
    directory.organizations.get(desk.organization)?.contacts.phones[0] ??
    (comune && firstContactOf(comune, directory)?.phone)
  );
};
