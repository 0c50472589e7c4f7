/** A desk as the journey names it: what it is called, in which Comune, and whom to phone for a real appointment. */

import type { Phone } from '#content/model/contact.ts';
import { firstContactOf } from '#content/model/contact-cascade.ts';
import type { Desk } from '#content/model/desk.ts';
import { AddressLines } from '../address.tsx';
import type { ViewContext } from '../context.ts';
import { Localized } from '../localized.tsx';

export const DeskName = ({ desk, context }: { desk: Desk; context: ViewContext }) => {
  const comune = context.directory.comuni.get(desk.comune)?.name;
  return (
    <>
      <Localized words={desk.name} lang={context.lang} />
      {comune && !desk.name.it.includes(comune) && (
        <>
          {' '}
          (<bdi>{comune}</bdi>)
        </>
      )}
    </>
  );
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
