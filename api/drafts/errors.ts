/** What drafts refuse, by name. */
import type { Clash } from '#content/model/merge.ts';
import type { RecordData, RecordRef } from '#content/model/record-data.ts';

export class DraftNotFound extends Error {
  override name = 'DraftNotFound';
}

/** The draft is not where this act could be done: already published, sent back, taken up by somebody else. */
export class DraftMovedOn extends Error {
  override name = 'DraftMovedOn';
}

/** Another window of the same person saved later; nothing was overwritten. */
export class DraftSavedElsewhere extends Error {
  override name = 'DraftSavedElsewhere';
  readonly version: number;
  readonly data: RecordData;
  constructor(version: number, data: RecordData) {
    super('The draft was saved from another window.');
    this.version = version;
    this.data = data;
  }
}

/** Somebody else changed the same fields since the draft was begun: one choice for each. */
export class DraftConflict extends Error {
  override name = 'DraftConflict';
  readonly clashes: readonly Clash[];
  constructor(clashes: readonly Clash[]) {
    super('The record has changed since the draft was begun.');
    this.clashes = clashes;
  }
}

/** A field that cannot stay as it is, in words for whoever edits. */
export type FieldProblem = {
  /** Like `facts.at.0.schedules.1.from`, `words.it.title`; empty: the record as a whole, or another one. */
  field: string;
  message: string;
};

export class DraftInvalid extends Error {
  override name = 'DraftInvalid';
  readonly problems: readonly FieldProblem[];
  constructor(problems: readonly FieldProblem[]) {
    super(problems.map(({ field, message }) => `${field}: ${message}`).join('\n'));
    this.problems = problems;
  }
}

/** A file of the record was changed by other means, in the same fields. */
export class RecordChanged extends Error {
  override name = 'RecordChanged';
  constructor({ kind, id }: RecordRef) {
    super(`${kind}/${id} was changed on the disk.`);
  }
}
