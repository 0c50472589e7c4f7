/** How well a search answers queries whose needs are known. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Id } from '#content/model/common.ts';
import { words } from '#content/search/words.ts';

const Query = z.strictObject({ q: z.string(), needs: z.array(z.string()).min(1), comune: z.string().optional() });
export type JudgedQuery = z.infer<typeof Query>;

const HeldOut = z.strictObject({ note: z.array(z.string()), queries: z.array(Query), nonsense: z.array(z.string()) });
/** `danger`: a number to call comes first; `harmless`: none does; `addresses`: the first hit is of this Comune. */
const WithCries = HeldOut.extend({
  danger: z.array(z.string()),
  harmless: z.array(z.string()),
  addresses: z.array(z.strictObject({ q: z.string(), comune: z.string() })),
});

const json = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));

export const heldOut = HeldOut.parse(json('held-out.json'));
export const secondHeldOut = WithCries.parse(json('held-out-second.json'));
export const thirdHeldOut = WithCries.parse(json('held-out-third.json'));
export const fourthHeldOut = HeldOut.parse(json('held-out-fourth.json'));
export const fifthHeldOut = WithCries.parse(json('held-out-fifth.json'));
export const sixthHeldOut = WithCries.parse(json('held-out-sixth.json'));
export const seventhHeldOut = WithCries.parse(json('held-out-seventh.json'));

/** What a search found: `needs` with the wider ones, `comuni` empty where it holds everywhere. */
export type Found = { needs: readonly Id[]; comuni: readonly Id[]; fuzzy?: boolean };
/** Best first. */
export type Answers = (q: string) => Promise<readonly Found[]>;

/** Shares of the queries. `none`: without any hit; `wrong`: queries whose first hit is not good. */
export type Figures = { first: number; five: number; none: number; wrong: readonly string[] };

export const comuneId = (name: string): Id => words(name).join('-');

const holdsIn = ({ comuni }: Found, comune: Id): boolean => comuni.length === 0 || comuni.includes(comune);

/** Good hits for a query; `all`: every record, because where no own service answers, others may. */
function goodFor({ needs, comune }: JudgedQuery, all: readonly Found[]): (found: Found) => boolean {
  const answers = (found: Found): boolean => found.needs.some((need) => needs.includes(need));
  if (comune === undefined) return answers;
  const id = comuneId(comune);
  const own = all.some((found) => answers(found) && holdsIn(found, id));
  return (found) => answers(found) && (!own || holdsIn(found, id));
}

export async function judge(
  queries: readonly JudgedQuery[],
  answers: Answers,
  all: readonly Found[],
): Promise<Figures> {
  const judged: { q: string; count: number; place: number }[] = [];
  for (const query of queries) {
    const found = await answers(query.q);
    judged.push({ q: query.q, count: found.length, place: found.findIndex(goodFor(query, all)) });
  }
  const share = (wanted: (one: (typeof judged)[number]) => boolean): number =>
    judged.filter(wanted).length / judged.length;
  return {
    first: share(({ place }) => place === 0),
    five: share(({ place }) => place >= 0 && place < 5),
    none: share(({ count }) => count === 0),
    wrong: judged.filter(({ place }) => place !== 0).map(({ q }) => q),
  };
}

/** Nonsense that was answered as if it were understood. */
export async function takenSeriously(nonsense: readonly string[], answers: Answers): Promise<string[]> {
  const serious: string[] = [];
  for (const q of nonsense) if ((await answers(q)).some(({ fuzzy }) => !fuzzy)) serious.push(q);
  return serious;
}
