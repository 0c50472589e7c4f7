/** A record as its files say it, and which files those are. */
import { existsSync } from 'node:fs';
import { languages } from '../model/common.ts';
import { isObject, type Json, type JsonObject, type RecordData, type RecordRef } from '../model/record-data.ts';
import { readYaml } from './files.ts';
import { ContentProblems } from './problems.ts';

/** Files of a record inside the content folder: the facts, and one for each language of a service. */
export const recordFiles = ({ kind, id }: RecordRef, words: Iterable<string>): { facts: string; words: string[] } =>
  kind === 'services'
    ? { facts: `services/${id}/service.yaml`, words: [...words].map((lang) => `services/${id}/${lang}.yaml`) }
    : { facts: `${kind}/${id}.yaml`, words: [] };

const isJson = (value: unknown): value is Json =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) ? value.every(isJson) : typeof value === 'object' && Object.values(value).every(isJson));

const read = (file: string): JsonObject | undefined => {
  if (!existsSync(file)) return undefined;
  const data: unknown = readYaml(file, (problem) => {
    throw new ContentProblems([problem]);
  });
  return isJson(data) && isObject(data) ? data : undefined;
};

/** Undefined when there is no such record. @throws ContentProblems when a file is no YAML */
export const readRaw = (dir: string, ref: RecordRef): RecordData | undefined => {
  const files = recordFiles(ref, languages);
  const facts = read(`${dir}/${files.facts}`);
  if (facts === undefined) return undefined;
  const words = files.words.flatMap((file, index) => {
    const said = read(`${dir}/${file}`);
    return said === undefined ? [] : [[languages[index], said] as const];
  });
  return { facts, words: Object.fromEntries(words) };
};
