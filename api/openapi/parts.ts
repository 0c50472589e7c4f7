/** What the description of a call is put together from. Schemas are named, and told under `components`. */
import { z } from 'zod';

export const uri = (id: string): string => `#/components/schemas/${id}`;

export const ref = (id: string) => ({ $ref: uri(id) });
export const json = (schema: object) => ({ 'application/json': { schema } });
export const listOf = (id: string) => ({ type: 'array', items: ref(id) });
export const ok = (schema: object) => ({ 200: { description: 'Found', content: json(schema) } });
export const booking = (description: string) => ({ description, content: json(ref('Booking')) });
export const problem = (description: string, id = 'Problem') => ({
  description,
  content: { 'application/problem+json': { schema: ref(id) } },
});

export const inQuery = (query: z.ZodObject) => {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }));
};
export const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});
export const bodyOf = (id: string) => ({ requestBody: { required: true, content: json(ref(id)) } });
