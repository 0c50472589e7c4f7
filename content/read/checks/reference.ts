/** Links from one record to another, by id. */
import type { Id } from '../../model/common.ts';
import type { Kind } from '../../model/directory.ts';
import type { DocumentItem } from '../../model/document.ts';
import type { Access } from '../../model/schedule.ts';
import type { Content } from '../content.ts';
import { didYouMean } from '../nearest.ts';
import { type Path, quoted } from '../problems.ts';
import type { Flaw } from './flaw.ts';

export type Reference = { to: Kind; id: Id; path: Path };

export const one = (to: Kind, id: Id | undefined, path: Path): Reference[] =>
  id === undefined ? [] : [{ to, id, path }];

export const many = (to: Kind, ids: readonly Id[] | undefined, path: Path): Reference[] =>
  (ids ?? []).map((id, index) => ({ to, id, path: [...path, index] }));

/** References of each item of a list, with the item's place in front. */
export const inEach = <T>(
  list: readonly T[] | undefined,
  path: Path,
  references: (item: T, at: Path) => Reference[],
): Reference[] => (list ?? []).flatMap((item, index) => references(item, [...path, index]));

export const ofDocuments = (items: readonly DocumentItem[], path: Path): Reference[] =>
  inEach(items, path, (item, at) => {
    if ('doc' in item) return one('documents', item.doc, [...at, 'doc']);
    return 'any' in item ? many('documents', item.any, [...at, 'any']) : many('documents', item.all, [...at, 'all']);
  });

export const ofAccess = (access: Access | undefined, path: Path): Reference[] =>
  access?.mode === 'su-invio' ? many('services', access.via, [...path, 'via']) : [];

const nouns: { readonly [kind in Kind]: string } = {
  networks: 'a network',
  comuni: 'a Comune',
  areas: 'an area',
  organizations: 'an organization',
  locations: 'a location',
  services: 'a service',
  desks: 'a desk',
  documents: 'a document',
  needs: 'a need',
  questions: 'a question',
};

const renamed = (content: Content, { to, id }: Reference): string | undefined => {
  for (const record of content[to].records.values()) {
    if ('formerIds' in record && record.formerIds?.includes(id)) return record.id;
  }
  return undefined;
};

/** Links that lead nowhere. */
export const dangling = (references: readonly Reference[], content: Content): Flaw[] =>
  references
    .filter(({ to, id }) => !content[to].ids.has(id))
    .map((reference) => {
      const { to, id, path } = reference;
      const now = renamed(content, reference);
      const add = `Write the id of a file in ${content.dir}/${to}, or add that file.`;
      const todo = now === undefined ? didYouMean(id, content[to].ids, add) : `Its id is "${now}" now.`;
      return { path, expected: `the id of ${nouns[to]}`, found: quoted(id), todo };
    });
