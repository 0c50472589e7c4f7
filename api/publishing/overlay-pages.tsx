/** Which pages show the hours of a record, and how each is rendered. Rather one too many than one too few. */
import type { JSX } from 'preact';
import type { Id } from '#content/model/common.ts';
import type { Directory, Kind, ServiceRecord } from '#content/model/directory.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import { ComunePage } from '#views/comune/comune-page.tsx';
import type { ViewContext } from '#views/context.ts';
import { DeskPage } from '#views/desk/desk-page.tsx';
import { DocumentPage } from '#views/document/document-page.tsx';
import { NeedPage } from '#views/need/need-page.tsx';
import { NetworkPage } from '#views/network/network-page.tsx';
import { LocationPage } from '#views/place/location-page.tsx';
import { ServiceIndex } from '#views/service/service-index.tsx';
import { ServicePage } from '#views/service/service-page.tsx';

/** `address`: without language. */
export type Shown = { address: string; body: (context: ViewContext) => JSX.Element };

type Page = (id: Id, directory: Directory) => Shown | undefined;

const page =
  <Value,>(
    folder: string,
    recordOf: (directory: Directory, id: Id) => Value | undefined,
    body: (record: Value, context: ViewContext) => JSX.Element,
  ): Page =>
  (id, directory) => {
    const record = recordOf(directory, id);
    return record && { address: `/${folder}/${id}/`, body: (context) => body(record, context) };
  };

const pages: { readonly [kind in Kind]?: Page } = {
  services: page(
    'servizi',
    ({ services }, id) => services.get(id),
    (service, context) => <ServicePage service={service} context={context} />,
  ),
  desks: page(
    'sportelli',
    ({ desks }, id) => desks.get(id),
    (desk, context) => <DeskPage desk={desk} context={context} />,
  ),
  locations: page(
    'luoghi',
    ({ locations }, id) => locations.get(id),
    (location, context) => <LocationPage location={location} context={context} />,
  ),
  comuni: page(
    'comuni',
    ({ comuni }, id) => comuni.get(id),
    (comune, context) => <ComunePage comune={comune} context={context} />,
  ),
  needs: page(
    'bisogni',
    ({ needs }, id) => needs.get(id),
    (need, context) => <NeedPage need={need} context={context} />,
  ),
  networks: page(
    'reti',
    ({ networks }, id) => networks.get(id),
    (network, context) => <NetworkPage network={network} context={context} />,
  ),
  documents: page(
    'documenti',
    ({ documents }, id) => documents.get(id),
    (document, context) => <DocumentPage document={document} context={context} />,
  ),
};

const everyService: Shown = { address: '/servizi/', body: (context) => <ServiceIndex context={context} /> };

/** The services whose hours a change of these records touches: those of a place that closes, of a body that is not sure, too. */
const servicesOf = (refs: readonly RecordRef[], { services, desks }: Directory): ServiceRecord[] => {
  const touched = new Set(refs.map(({ kind, id }) => `${kind}/${id}`));
  const ofDesks = new Set(
    [...desks.values()].flatMap((desk) => (touched.has(`desks/${desk.id}`) ? desk.services : [])),
  );
  return [...services.values()].filter(
    ({ id, at, organization }) =>
      touched.has(`services/${id}`) ||
      ofDesks.has(id) ||
      touched.has(`organizations/${organization}`) ||
      at.some(({ location }) => location !== undefined && touched.has(`locations/${location}`)),
  );
};

const showing = ({ id, at, networks }: ServiceRecord, { desks }: Directory): RecordRef[] => [
  { kind: 'services', id },
  ...at.flatMap(({ location }): RecordRef[] => (location === undefined ? [] : [{ kind: 'locations', id: location }])),
  ...[...desks.values()].flatMap((desk): RecordRef[] =>
    desk.services.includes(id) ? [{ kind: 'desks', id: desk.id }] : [],
  ),
  ...networks.map((network): RecordRef => ({ kind: 'networks', id: network })),
];

/** Lists of many services, which show this one under conditions of their own. */
const lists = (directory: Directory): RecordRef[] =>
  (['comuni', 'needs', 'documents'] as const).flatMap((kind) =>
    [...directory[kind].keys()].map((id): RecordRef => ({ kind, id })),
  );

/** @param before what the built pages say: a service that has moved goes from the pages of its old place. */
export const pagesShowing = (
  refs: readonly RecordRef[],
  { before, directory }: { before: Directory; directory: Directory },
): Shown[] => {
  if (refs.length === 0) return [];
  const near = [before, directory].flatMap((one) => servicesOf(refs, one).flatMap((service) => showing(service, one)));
  const shown = new Map([everyService].map((one) => [one.address, one]));
  for (const { kind, id } of [...refs, ...near, ...lists(directory)]) {
    const found = pages[kind]?.(id, directory);
    if (found !== undefined) shown.set(found.address, found);
  }
  return [...shown.values()];
};
