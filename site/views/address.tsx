/** The address of a place on one or two lines; addresses stay in Italian and read left to right. */
import type { Id } from '#content/model/common.ts';
import type { Location } from '#content/model/location.ts';
import { inLanguage, paths } from '../urls.ts';
import type { ViewContext } from './context.ts';
import { Localized, languageAttributes } from './localized.tsx';

const postLine = ({ address }: Location): string =>
  [address.postalCode, address.locality, `(${address.province})`].filter(Boolean).join(' ');

export const AddressLines = ({
  location,
  part,
  context: { lang },
}: {
  location: Location;
  part?: Id | undefined;
  context: ViewContext;
}) => (
  <span class="address" {...languageAttributes('it', lang)}>
    {part !== undefined && location.parts[part] && (
      <>
        <Localized words={location.parts[part]} lang="it" />
        <br />
      </>
    )}
    {location.address.street}
    {location.address.street && location.address.hint && ', '}
    {location.address.hint && <Localized words={location.address.hint} lang="it" />}
    {(location.address.street || location.address.hint) && <br />}
    {postLine(location)}
  </span>
);

/** The place as a link to its page, with its address. */
export const PlaceLink = ({
  location,
  part,
  context,
}: {
  location: Location;
  part?: Id | undefined;
  context: ViewContext;
}) => (
  <>
    <a href={inLanguage(context.lang, paths.location(location.id))}>
      <Localized words={location.name} lang={context.lang} />
    </a>
    <br />
    <AddressLines location={location} part={part} context={context} />
  </>
);
