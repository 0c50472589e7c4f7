/** The revision that an edit starts from: a fingerprint of what the record said, whatever the order of its keys. */
import { createHash } from 'node:crypto';
import { canonical } from '#content/model/json-fields.ts';
import type { Json, RecordData } from '#content/model/record-data.ts';

export const nothing: RecordData = { facts: {}, words: {} };

/** 16 hexadecimal digits; empty for a record that does not exist. */
export const baseOf = (data: RecordData | undefined): string => {
  if (data === undefined) return '';
  const words: Json = Object.fromEntries(
    Object.entries(data.words).flatMap(([lang, said]) => (said ? [[lang, said]] : [])),
  );
  const text = JSON.stringify(canonical({ facts: data.facts, words }));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
};
