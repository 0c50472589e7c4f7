/** Which record a page is about, by its address without language. */

import type { Words } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import { isSensitive, isSensitiveDesk } from '#content/model/selection.ts';
import { paths } from '../../urls.ts';

/** `sensitive`: being seen there can be a danger. */
export type Subject = { ref: RecordRef; page: string; name: Words; sensitive: boolean };

type Kind = 'services' | 'desks' | 'documents' | 'comuni' | 'needs' | 'networks';

const pages: { readonly [kind in Kind]: (id: string) => string } = {
  services: paths.service,
  desks: paths.desk,
  documents: paths.document,
  comuni: paths.comune,
  needs: paths.need,
  networks: paths.network,
};
const kinds: readonly Kind[] = ['services', 'desks', 'documents', 'comuni', 'needs', 'networks'];

type Told = Pick<Subject, 'name' | 'sensitive'>;

const told: { readonly [kind in Kind]: (id: string, directory: Directory) => Told | undefined } = {
  services: (id, directory) => {
    const service = directory.services.get(id);
    return service && { name: { it: service.words.it.title }, sensitive: isSensitive(service, directory) };
  },
  desks: (id, directory) => {
    const desk = directory.desks.get(id);
    return desk && { name: desk.name, sensitive: isSensitiveDesk(desk, directory) };
  },
  documents: (id, { documents }) => {
    const document = documents.get(id);
    return document && { name: document.name, sensitive: false };
  },
  comuni: (id, { comuni }) => {
    const comune = comuni.get(id);
    return comune && { name: { it: comune.name }, sensitive: false };
  },
  needs: (id, { needs }) => {
    const need = needs.get(id);
    return need && { name: need.name, sensitive: need.sensitive === true };
  },
  networks: (id, { networks }) => {
    const network = networks.get(id);
    return network && { name: network.name, sensitive: false };
  },
};

/** Undefined for every other page, and for records that are not there. */
export const subjectAt = (page: string, directory: Directory): Subject | undefined => {
  const id = page.split('/')[2] ?? '';
  const kind = id === '' ? undefined : kinds.find((one) => pages[one](id) === page);
  const known = kind && told[kind](id, directory);
  return known && kind && { ref: { kind, id }, page, ...known };
};

/** Where citizens read a record; undefined for kinds without a page of their own. */
export const pageOf = ({ kind, id }: RecordRef): string | undefined => {
  if (kind === 'locations') return paths.location(id);
  const known = kinds.find((one) => one === kind);
  return known && pages[known](id);
};
