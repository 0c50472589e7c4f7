/**
 * What citizens say of pages. No account, no address: what they wrote is sealed, read by who looks after the record, and
 * forgotten: contacts after `RETENTION_DAYS`, words and reports after a year. Marks from 1 to 5 stay as figures.
 */
import { z } from 'zod';
import type { Language } from '#content/model/common.ts';
import type { RecordRef } from '#content/model/record-data.ts';
import type { Instant } from '#content/model/time.ts';
import { wrongs } from '#views/feedback/pages.tsx';
import { auditEntry } from '../audit/audit.ts';
import type { Database, Db } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import type { ReportAnswersTable, ReportsTable } from '../database/tables/feedback.ts';
import { kindOfRecord } from '../drafts/deciding.ts';
import { RefShape } from '../drafts/rows.ts';
import { unlessLost, type Vault } from '../secrets/vault.ts';
import type { Place, Staff } from '../staff/access.ts';
import {
  answerOf,
  deleteReports,
  forgetContacts,
  forgetRatingWords,
  insertAnswer,
  insertRating,
  insertReport,
  openReports,
  ratingsByPage,
  ratingsInWords,
  reportById,
  reportedRecords,
} from './table.ts';

export const Wrong = z.enum(wrongs);
export type Wrong = z.infer<typeof Wrong>;

export type Report = {
  id: string;
  ref: RecordRef;
  wrong: Wrong;
  /** Undefined: nothing was written, or it is forgotten. */
  words: string | undefined;
  contact: string | undefined;
  at: Instant;
};

export type PageFigure = { page: string; count: number; average: number };

type Opinion = { id: string; page: string; rate: number; words: string; at: Instant };

/** More would not be read. */
const mostOpinions = 200;
/** Of fewer people a figure would tell what somebody thought. */
const fewest = 5;
const day = 24 * 3_600_000;
const wordsLive = 365 * day;

type Deps = { database: Database; vault: Vault; now: () => Instant };
export type Feedback = ReturnType<typeof createFeedback>;

type Rating = { page: string; rate: number; answer: string | undefined; words: string; language: Language };
type NewReport = { ref: RecordRef; wrong: Wrong; words: string; contact: string; language: Language };
type Answer = { staff: Staff; place: Place; outcome: ReportAnswersTable['outcome']; change: string | undefined };

/** By `services/emporio`: how many open reports there are. */
export const openReportCounts = async (db: Db): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  for (const { kind, record } of await reportedRecords(db))
    counts.set(`${kind}/${record}`, (counts.get(`${kind}/${record}`) ?? 0) + 1);
  return counts;
};

export const createFeedback = ({ database, vault, now }: Deps) => {
  const { read, write } = database;
  const sealed = (id: string, text: string): string | null => (text === '' ? null : vault.seal(id, text));
  /** What a key sealed that is gone is as good as forgotten. */
  const opened = (id: string, text: string | null): string | undefined =>
    text === null ? undefined : unlessLost(() => z.string().parse(vault.open(id, text)));
  const reportOf = ({ id, kind, record, wrong, words, contact, at }: ReportsTable): Report => ({
    id,
    ref: RefShape.parse({ kind, id: record }),
    wrong: Wrong.parse(wrong),
    words: opened(id, words),
    contact: opened(id, contact),
    at,
  });

  const rate = async ({ page, rate, answer = '', words, language }: Rating): Promise<void> => {
    const [at, id] = [now(), newId(now())];
    const row = { id, page, rate, answer: answer || null, words: sealed(id, words), language, at };
    await write((tx) => insertRating(tx, row));
  };
  const report = async ({ ref, wrong, words, contact, language }: NewReport): Promise<string> => {
    const [at, id] = [now(), newId(now())];
    const said = { words: sealed(id, words), contact: sealed(id, contact) };
    await write((tx) => insertReport(tx, { id, kind: ref.kind, record: ref.id, wrong, ...said, language, at }));
    return id;
  };

  const open = async (): Promise<Report[]> => (await openReports(read)).map(reportOf);
  const byId = async (id: string): Promise<{ report: Report; answered: boolean } | undefined> => {
    const row = await reportById(read, id);
    if (row === undefined) return undefined;
    return { report: reportOf(row), answered: (await answerOf(read, id)) !== undefined };
  };
  /** False when a colleague was quicker. */
  const answer = ({ id, ref }: Report, { staff, place, outcome, change }: Answer): Promise<boolean> =>
    write(async (tx) => {
      const at = now();
      const done = await insertAnswer(tx, { report: id, at, staff: staff.id, outcome, change: change ?? null });
      if (!done) return false;
      const note = change === undefined ? outcome : `${outcome} ${change}`;
      await auditEntry(tx, {
        at,
        staff: staff.id,
        act: 'report.answered',
        kind: kindOfRecord[ref.kind],
        record: ref.id,
        note,
        place,
      });
      return true;
    });

  /** Averages of the pages that enough people have marked, the lowest first. */
  const figures = async (): Promise<PageFigure[]> =>
    (await ratingsByPage(read))
      .filter(({ count }) => count >= fewest)
      .map(({ page, count, sum }) => ({ page, count, average: sum / count }))
      .sort((one, other) => one.average - other.average);

  /** What people wrote beside their marks, the newest first. */
  const opinions = async (): Promise<Opinion[]> =>
    (await ratingsInWords(read, mostOpinions)).flatMap(({ id, page, rate, words, at }) => {
      const said = opened(id, words);
      return said === undefined ? [] : [{ id, page, rate, words: said, at }];
    });

  return { rate, report, open, byId, answer, figures, opinions };
};

export const purgeFeedback = ({ write }: Database, { now, retentionDays }: { now: Instant; retentionDays: number }) =>
  write(async (tx) => {
    await forgetContacts(tx, now - retentionDays * day);
    await deleteReports(tx, now - wordsLive);
    await forgetRatingWords(tx, now - wordsLive);
  });
