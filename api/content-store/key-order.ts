/** In which order the keys of a file stand: that of the schema, whose fields go from what matters most to sources. */
import { z } from 'zod';

const inside = (schema: unknown): readonly unknown[] => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return [schema.unwrap()];
  if (schema instanceof z.ZodUnion) return schema.options;
  return [];
};

/** The schemas of what stands under a key: several where shapes are alternatives. */
const below = (schema: unknown, key: string): readonly unknown[] => {
  if (schema instanceof z.ZodObject) return key in schema.shape ? [Reflect.get(schema.shape, key)] : [];
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  return inside(schema).flatMap((one) => below(one, key));
};

const keysOf = (schema: unknown): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : inside(schema).flatMap(keysOf);

/** `path`: keys and positions from the top of the file. Empty where any key may stand. */
export const keyOrder = (schema: z.ZodType, path: readonly (string | number)[]): readonly string[] => {
  const found = path.reduce<readonly unknown[]>(
    (schemas, key) => schemas.flatMap((one) => below(one, String(key))),
    [schema],
  );
  return [...new Set(found.flatMap(keysOf))];
};

/** Where a new key goes among those that are there: behind the last one that the order puts before it. */
export const placeFor = (key: string, there: readonly string[], order: readonly string[]): number => {
  const rank = order.indexOf(key);
  if (rank < 0) return there.length;
  return there.findLastIndex((other) => order.includes(other) && order.indexOf(other) < rank) + 1;
};
