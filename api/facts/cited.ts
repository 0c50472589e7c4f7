/** The sources that a value names, however deep. */
import { z } from 'zod';

const Cited = z.object({ title: z.string(), url: z.string().nullish() });
export type Cited = z.infer<typeof Cited>;

const Sources = z.array(Cited);

const underKey = (key: string, value: unknown): Cited[] => {
  const cited =
    key === 'sources' ? Sources.safeParse(value) : key === 'source' ? Sources.safeParse([value]) : undefined;
  return cited?.success ? cited.data : citedIn(value);
};

/** Whatever stands under the keys `sources` and `source`, in records, lists and maps. */
export const citedIn = (value: unknown): Cited[] => {
  if (value instanceof Map || Array.isArray(value)) return [...value.values()].flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => underKey(key, inner));
};

/** Each source once: by address, or by title where none is known. */
export const distinct = (cited: readonly Cited[]): Cited[] => [
  ...new Map(cited.map((source) => [source.url ?? source.title, source])).values(),
];
