/** The record as citizens would see it with the draft in it: the same views, on content tried in memory. */
import type { Context } from 'hono';
import type { JSX } from 'preact';
import type { Directory } from '#content/model/directory.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import { ContentProblems } from '#content/read.ts';
import type { ViewContext } from '#views/context.ts';
import { DeskPage } from '#views/desk/desk-page.tsx';
import { DocumentPage } from '#views/document/document-page.tsx';
import { NetworkPage } from '#views/network/network-page.tsx';
import { LocationPage } from '#views/place/location-page.tsx';
import { ServicePage } from '#views/service/service-page.tsx';
import { recordAddress } from '#views/staff/editor/addresses.ts';
import { PreviewFrame } from '#views/staff/editor/preview-frame.tsx';
import { staffTranslator as t } from '#views/translator.ts';
import { viewContext } from '../pages/page.ts';
import { recordName, refOf, reviewPage } from '../review/deps.ts';
import type { Staff } from '../staff/access.ts';
import type { EditorDeps } from './record.tsx';

const pageOf = ({ kind, id }: RecordRef, context: ViewContext): JSX.Element | undefined => {
  const { services, desks, documents, locations, networks } = context.directory;
  const [service, desk, document, location, network] = [
    services.get(id),
    desks.get(id),
    documents.get(id),
    locations.get(id),
    networks.get(id),
  ];
  if (kind === 'services' && service) return <ServicePage service={service} context={context} />;
  if (kind === 'desks' && desk) return <DeskPage desk={desk} context={context} />;
  if (kind === 'documents' && document) return <DocumentPage document={document} context={context} />;
  if (kind === 'locations' && location) return <LocationPage location={location} context={context} />;
  return kind === 'networks' && network ? <NetworkPage network={network} context={context} /> : undefined;
};

export const preview = (deps: EditorDeps) => async (c: Context, staff: Staff) => {
  const ref = refOf(c);
  const { drafts, edition } = deps.editing;
  const { own, data } = await drafts.open(ref, staff);
  const shown = own?.data ?? data;
  const directory = (): Directory | undefined => {
    try {
      return edition.attempt([{ ref, data: shown }]).directory;
    } catch (error) {
      if (error instanceof ContentProblems) return undefined;
      throw error;
    }
  };
  const tried = directory();
  const page = tried && pageOf(ref, { ...viewContext(c, deps), directory: tried });
  const wrong =
    tried === undefined ? t('editor.previewWrong') : page === undefined ? t('editor.previewNone') : undefined;
  const body = (
    <PreviewFrame back={recordAddress(ref)} wrong={wrong}>
      {page}
    </PreviewFrame>
  );
  return reviewPage(c, staff, { title: t('editor.previewTitle', { name: recordName(ref, shown) }), body, deps });
};
