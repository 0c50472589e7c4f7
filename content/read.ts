/**
 * The only reader of the content: a folder laid out like `content/network` becomes a `Directory`, or every problem of
 * every file is told at once. Synchronous, without a cache: who wants one knows when the files change.
 *
 * Throws `ContentProblems` (files that are wrong) or `ContentUnreadable` (no folder, no rights).
 */
import type { Id } from './model/common.ts';
import type { Directory, ServiceRecord } from './model/directory.ts';
import { crossChecks } from './read/checks.ts';
import type { Content } from './read/content.ts';
import { readContent } from './read/folders.ts';
import { ContentProblems, type Problem } from './read/problems.ts';

export { ContentProblems, ContentUnreadable, type Problem, sentence } from './read/problems.ts';
export { type StaleTranslation, staleTranslations, wordsHash } from './read/words.ts';

const withWords = ({ services, words }: Content): Map<Id, ServiceRecord> => {
  const records = new Map<Id, ServiceRecord>();
  for (const [id, service] of services.records) {
    const { it, ...translations } = words.get(id) ?? {};
    if (it !== undefined) records.set(id, { ...service, words: { it, ...translations } });
  }
  return records;
};

export const readDirectory = (dir: string): Directory => {
  const problems: Problem[] = [];
  const content = readContent(dir, (problem) => problems.push(problem));
  problems.push(...crossChecks(content));
  if (problems.length > 0 || content.portal === undefined) throw new ContentProblems(problems);
  return {
    portal: content.portal,
    networks: content.networks.records,
    comuni: content.comuni.records,
    areas: content.areas.records,
    organizations: content.organizations.records,
    locations: content.locations.records,
    services: withWords(content),
    desks: content.desks.records,
    documents: content.documents.records,
    needs: content.needs.records,
    questions: content.questions.records,
  };
};
