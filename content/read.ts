/**
 * The only reader of the content: a folder laid out like `content/network` becomes a `Directory`, or every problem of
 * every file is told at once. Synchronous, without a cache: who wants one knows when the files change.
 *
 * Throws `ContentProblems` (files that are wrong) or `ContentUnreadable` (no folder, no rights).
 */
import type { Area } from './model/area.ts';
import type { Id } from './model/common.ts';
import type { Directory, ServiceRecord } from './model/directory.ts';
import { type Change, withChange } from './read/changed.ts';
import { crossChecks } from './read/checks.ts';
import type { Content } from './read/content.ts';
import { readContent } from './read/folders.ts';
import { ContentProblems, type Problem } from './read/problems.ts';

export type { Change } from './read/changed.ts';
export {
  inlineStanding,
  inlineWords,
  textHash,
  type UnsureTranslation,
  unsureTranslations,
} from './read/inline-words.ts';
export { ContentProblems, ContentUnreadable, type Problem, sentence } from './read/problems.ts';
export { readRaw, recordFiles } from './read/raw.ts';
export { type StaleTranslation, staleTranslations, staleWordsOf, wordsHash } from './read/words.ts';

const withWords = ({ services, words }: Content): Map<Id, ServiceRecord> => {
  const records = new Map<Id, ServiceRecord>();
  for (const [id, service] of services.records) {
    const { it, ...translations } = words.get(id) ?? {};
    if (it !== undefined) records.set(id, { ...service, words: { it, ...translations } });
  }
  return records;
};

/** A Comune says to which Ambito it belongs: the Ambito has it, also where its own list does not name it. */
const withMembers = ({ areas, comuni }: Content): Map<Id, Area> =>
  new Map(
    [...areas.records].map(([id, area]) => {
      const unlisted = [...comuni.records.values()].filter((one) => one.ambito === id && !area.comuni.includes(one.id));
      return [
        id,
        unlisted.length === 0 ? area : { ...area, comuni: [...area.comuni, ...unlisted.map((one) => one.id)] },
      ];
    }),
  );

const directoryOf = (content: Content, problems: readonly Problem[]): Directory => {
  const all = [...problems, ...crossChecks(content)];
  if (all.length > 0 || content.portal === undefined) throw new ContentProblems(all);
  return {
    portal: content.portal,
    networks: content.networks.records,
    comuni: content.comuni.records,
    areas: withMembers(content),
    organizations: content.organizations.records,
    locations: content.locations.records,
    services: withWords(content),
    desks: content.desks.records,
    documents: content.documents.records,
    needs: content.needs.records,
    questions: content.questions.records,
  };
};

/** The content to try changes on. @throws ContentUnreadable */
export const openContent = (dir: string): Opened => {
  const problems: Problem[] = [];
  return { content: readContent(dir, (problem) => problems.push(problem)), problems };
};

/** What is found wrong while reading; links are checked later. */
export type Opened = { content: Content; problems: readonly Problem[] };

/**
 * The content with some records as they would be, and the directory that it gives. No file is touched.
 *
 * @throws ContentProblems
 */
export const tryChanges = (
  { content, problems }: Opened,
  changes: readonly Change[],
): { directory: Directory; opened: Opened } => {
  const found: Problem[] = [...problems];
  const changed = changes.reduce((all, change) => withChange(all, change, (problem) => found.push(problem)), content);
  return { directory: directoryOf(changed, found), opened: { content: changed, problems: found } };
};

export const readDirectory = (dir: string): Directory => tryChanges(openContent(dir), []).directory;
