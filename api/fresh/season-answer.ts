/**
 * What the answer to "Ad agosto?", "A Natale?" changes, record by record: "closed" becomes an exception of the hours of each
 * service and desk, "I do not know yet" days of the organization that the pages of its services warn of. What an earlier
 * answer wrote goes away: the last one holds. Pure.
 */
import { z } from 'zod';
import type { ClosedSeason } from '#content/model/closed-season.ts';
import { LocalDate } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { sameValue } from '#content/model/json-fields.ts';
import {
  isObject,
  type Json,
  type JsonObject,
  listOf,
  type RecordData,
  type RecordRef,
} from '#content/model/record-data.ts';
import { staffTranslator as t } from '#views/translator.ts';

export const SeasonAnswer = z.discriminatedUnion('answer', [
  z.object({ answer: z.enum(['open', 'unknown']) }),
  z.object({ answer: z.literal('closed'), from: LocalDate, to: LocalDate }).refine(({ from, to }) => from <= to),
]);
export type SeasonAnswer = z.infer<typeof SeasonAnswer>;

/** `change`: undefined when it leaves the record as it is. */
export type SeasonChange = { ref: RecordRef; change: (data: RecordData) => RecordData | undefined };

type Asked = { organization: string; season: ClosedSeason; directory: Directory };

/** Closed on days of this season, as an answer writes it. */
const isClosure = (one: Json, { from, to, kind }: ClosedSeason): boolean =>
  isObject(one) &&
  String(one.from) <= to &&
  from <= String(one.to) &&
  isObject(one.reason) &&
  one.reason.it === t(`fresh.seasonReason.closed.${kind}`);

/** A list that is empty now stays as it was written, or goes away. */
const withList = (record: JsonObject, key: string, after: readonly Json[]): JsonObject => {
  const { [key]: before, ...others } = record;
  if (sameValue(listOf(before), after)) return record;
  return after.length === 0 ? others : { ...record, [key]: after };
};

const closedIn = (record: Json, given: SeasonAnswer, { season }: Asked): Json => {
  if (!isObject(record)) return record;
  const others = listOf(record.exceptions).filter((one: Json) => !isClosure(one, season));
  if (given.answer !== 'closed') return withList(record, 'exceptions', others);
  const reason = { it: t(`fresh.seasonReason.closed.${season.kind}`) };
  return withList(record, 'exceptions', [...others, { from: given.from, to: given.to, reason }]);
};

/** Hours of services stand where they are, those of desks and of the unsure at the top. */
const factsAfter = (ref: RecordRef, facts: JsonObject, given: SeasonAnswer, asked: Asked): Json => {
  const { from, to } = asked.season;
  switch (ref.kind) {
    case 'organizations': {
      const others = listOf(facts.unsureHours).filter((one: Json) => !isObject(one) || one.from !== from);
      return withList(facts, 'unsureHours', given.answer === 'unknown' ? [...others, { from, to }] : others);
    }
    case 'desks':
      return closedIn(facts, given, asked);
    default: {
      const places = listOf(facts.at).map((one: Json) => closedIn(one, given, asked));
      return places.length === 0 ? facts : { ...facts, at: places };
    }
  }
};

const recordsOf = ({ organization, directory }: Asked): RecordRef[] => {
  const own = <One extends { organization: string }>(all: Iterable<[string, One]>): string[] =>
    [...all].filter(([, one]) => one.organization === organization).map(([id]) => id);
  const running = [...directory.services].filter(([, { status }]) => status === 'active');
  return [
    ...own(running).map((id): RecordRef => ({ kind: 'services', id })),
    ...own(directory.desks).map((id): RecordRef => ({ kind: 'desks', id })),
    { kind: 'organizations', id: organization },
  ];
};

export const seasonChanges = (given: SeasonAnswer, asked: Asked): SeasonChange[] =>
  recordsOf(asked).map((ref) => ({
    ref,
    change: (data) => {
      const facts = factsAfter(ref, data.facts, given, asked);
      return isObject(facts) && !sameValue(facts, data.facts) ? { ...data, facts } : undefined;
    },
  }));
