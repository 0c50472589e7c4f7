/** Which records answer which need, and how much: worked out once, so that a query only adds up. */
import type { Id } from '../model/common.ts';
import type { NeedScore } from './classify.ts';
import type { Frame } from './lexicon.ts';
import type { RecordFacts } from './record.ts';

type Broader = ReadonlyMap<Id, Id>;

/** The main need of a record, its second, its third. */
const places = [1, 0.7, 0.5] as const;
/** Asked for a narrow need, a record for the wider one; and the other way round. */
const widerCounts = 0.35;
const narrowerCounts = 0.75;
/** A second need of the query that a record answers too. */
const alsoCounts = 0.15;

export const broaderOf = ({ needs }: Pick<Frame, 'needs'>): Broader =>
  new Map(needs.flatMap(({ id, broader }) => (broader === undefined ? [] : [[id, broader] as const])));

/** The needs of a record with those of which they are parts. */
export const withBroader = (needs: readonly Id[], broader: Broader): Id[] => [
  ...new Set(needs.flatMap((id) => [id, broader.get(id) ?? id])),
];

/** How much a need of a record answers one that was asked for. */
function answers(own: Id, asked: Id, broader: Broader): number {
  if (own === asked) return 1;
  if (broader.get(own) === asked) return narrowerCounts;
  return broader.get(asked) === own ? widerCounts : 0;
}

/** A need right behind the wider one says which part of it is meant: in "rent, eviction" an eviction is no lesser matter. */
const placeOf = (needs: readonly Id[], place: number, broader: Broader): number =>
  place > 0 && broader.get(needs[place] ?? '') === needs[place - 1] ? place - 1 : place;

export const answersNeed = ({ needs }: RecordFacts, asked: Id, broader: Broader): number =>
  Math.max(...needs.map((own, place) => answers(own, asked, broader) * (places[placeOf(needs, place, broader)] ?? 0)));

/** By record: from 0, none of the needs asked for, to a little above 1. */
export type NeedPoints = (asked: readonly NeedScore[]) => Float64Array;

/** How much each record answers a need. Few lists of needs are different, so each is looked at once. */
function sharesOf(records: readonly RecordFacts[], asked: Id, broader: Broader): Float64Array {
  const known = new Map<string, number>();
  return Float64Array.from(records, (record) => {
    const key = record.needs.join();
    const share = known.get(key) ?? answersNeed(record, asked, broader);
    known.set(key, share);
    return share;
  });
}

export function needPoints(records: readonly RecordFacts[], frame: Pick<Frame, 'needs'>): NeedPoints {
  const broader = broaderOf(frame);
  const known = new Map<Id, Float64Array>();
  const sharesFor = (need: Id): Float64Array => {
    const shares = known.get(need) ?? sharesOf(records, need, broader);
    known.set(need, shares);
    return shares;
  };
  return (asked) => {
    const points = new Float64Array(records.length);
    const best = asked[0]?.score ?? 1;
    for (const { id, score } of asked) {
      const shares = sharesFor(id);
      for (let record = 0; record < points.length; record++) {
        const before = points[record] ?? 0;
        const more = (shares[record] ?? 0) * (score / best);
        points[record] = Math.max(before, more) + alsoCounts * Math.min(before, more);
      }
    }
    return points;
  };
}
