/**
 * What the content says once everything approved is in it, whether or not the files and pages are there yet. Changes are
 * tried on it in memory.
 */

import { differences } from '#content/model/differences.ts';
import type { Directory } from '#content/model/directory.ts';
import { touchesHours } from '#content/model/hours-only.ts';
import { merge } from '#content/model/merge.ts';
import type { RecordData, RecordRef } from '#content/model/record-data.ts';
import { type Change, ContentProblems, openContent, tryChanges } from '#content/read.ts';
import type { ContentStore } from '../content-store/store.ts';
import type { MakeOverlay } from '../publishing/overlay.tsx';
import type { Publisher } from '../publishing/publisher.ts';
import { nothing } from './base.ts';
import { type FieldProblem, RecordChanged } from './errors.ts';
import { fieldProblems } from './problems.ts';
import type { Revision } from './revision.ts';

export type Attempt = { directory: Directory /** The changes are in the files now. */; settle: () => void };

export type Edition = {
  directory: () => Directory;
  /** The record once `waiting` is in it; undefined: there is none. */
  current: (ref: RecordRef, waiting: readonly Revision[]) => RecordData | undefined;
  /** @throws RecordChanged when somebody changed the same fields on the disk. */
  changes: (waiting: readonly Revision[]) => Change[];
  /** @throws ContentProblems */
  attempt: (changes: readonly Change[]) => Attempt;
  /** What would be wrong with the record: nothing, if it can be published. */
  problems: (ref: RecordRef, data: RecordData, waiting: readonly Revision[]) => FieldProblem[];
  /** Shows at once what does not need a build: what the server says by itself, and hours and closures. */
  show: (waiting: readonly Revision[]) => void;
};

const key = ({ kind, id }: RecordRef): string => `${kind}/${id}`;

/** What a revision makes of the record as it stands on the disk: the same, unless somebody wrote there meanwhile. */
const applied = ({ ref, before, after }: Revision, now: RecordData | undefined): RecordData | undefined => {
  if (after === undefined || now === undefined) return after;
  const { data, clashes } = merge({ base: before ?? nothing, theirs: now, mine: after });
  if (clashes.length > 0) throw new RecordChanged(ref);
  return data;
};

/** The record once `waiting` is in it; undefined: there is none. */
export const currentIn = (store: Pick<ContentStore, 'read'>, ref: RecordRef, waiting: readonly Revision[]) => {
  const last = waiting.findLast((revision) => key(revision.ref) === key(ref));
  return last === undefined ? store.read(ref) : last.after;
};

/** What all that waits makes of the records. @throws RecordChanged when somebody changed the same fields on the disk. */
export const changesIn = (store: Pick<ContentStore, 'read'>, waiting: readonly Revision[]): Change[] => {
  const states = new Map<string, Change>();
  for (const revision of waiting) {
    const { ref } = revision;
    const known = states.get(key(ref));
    states.set(key(ref), { ref, data: applied(revision, known === undefined ? store.read(ref) : known.data) });
  }
  return [...states.values()];
};

const changesHours = ({ ref, before, after }: Revision): boolean =>
  differences(before ?? nothing, after ?? nothing).some((change) => touchesHours(ref.kind, change));

type Deps = { store: ContentStore; publisher: Publisher; overlay?: MakeOverlay | undefined };

export const createEdition = ({ store, publisher, overlay }: Deps): Edition => {
  let kept: { key: string; opened: ReturnType<typeof openContent> } | undefined;

  /** The content is read once for each build that others made: reading thousands of files for every word typed would take too long. */
  const opened = () => {
    const { build } = publisher.current();
    if (kept?.key !== build.key) kept = { key: build.key, opened: openContent(store.folder()) };
    return kept.opened;
  };
  const changes: Edition['changes'] = (waiting) => changesIn(store, waiting);
  const attempt: Edition['attempt'] = (list) => {
    const tried = tryChanges(opened(), list);
    const settle = (): void => {
      kept = { key: publisher.current().build.key, opened: tried.opened };
    };
    return { directory: tried.directory, settle };
  };
  return {
    directory: () => publisher.current().directory,
    current: (ref, waiting) => currentIn(store, ref, waiting),
    changes,
    attempt,
    problems: (ref, data, waiting) => {
      try {
        attempt([...changes(waiting.filter((revision) => key(revision.ref) !== key(ref))), { ref, data }]);
        return [];
      } catch (error) {
        if (error instanceof ContentProblems) return fieldProblems(ref, error.problems);
        throw error;
      }
    },
    show: (waiting) => {
      const { directory } = attempt(changes(waiting));
      const refs = waiting.filter(changesHours).map(({ ref }) => ref);
      publisher.preview(directory, overlay?.(publisher.built(), { directory, refs }));
    },
  };
};
