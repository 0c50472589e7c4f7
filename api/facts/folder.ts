/**
 * A folder of facts: YAML files with what somebody read in sources, before it became content. Only what a comparison
 * needs is parsed: `services` (with an address), `measures`, `documents` and `networks` are lists of records with an id,
 * `questions` a map by id; a file may hold any of them. Sources may stand anywhere.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { listFolder, readYaml } from '#content/read/files.ts';
import { sentence } from '#content/read.ts';
import { StartProblem } from '../start-problem.ts';
import { type Cited, citedIn, distinct } from './cited.ts';

const Fact = z.object({ id: z.string(), address: z.string().nullish() });
export type Fact = z.infer<typeof Fact>;

const list = z.array(Fact).default([]);
const FactsFile = z.object({
  services: list,
  measures: list,
  documents: list,
  networks: list,
  questions: z.record(z.string(), z.unknown()).default({}),
});

export type Facts = {
  services: Fact[];
  measures: Fact[];
  documents: Fact[];
  networks: Fact[];
  questions: Fact[];
  sources: Cited[];
};

/** A file of facts that cannot be read. */
export class FactsProblem extends StartProblem {
  override name = 'FactsProblem';
}

/** @throws FactsProblem, ContentUnreadable */
const readFile = (path: string): Facts => {
  const yaml = readYaml(path, (problem) => {
    throw new FactsProblem(sentence(problem));
  });
  const file = FactsFile.safeParse(yaml);
  if (!file.success) throw new FactsProblem(`${path} is no file of facts. ${z.prettifyError(file.error)}`);
  const questions = Object.keys(file.data.questions).map((id) => ({ id }));
  return { ...file.data, questions, sources: citedIn(yaml) };
};

/** Undefined when there is no such folder. */
export const readFacts = (dir: string): Facts | undefined => {
  if (!existsSync(dir)) return undefined;
  const paths = listFolder(dir).flatMap(({ name }) => (name.endsWith('.yaml') ? [join(dir, name)] : []));
  const files = paths.map(readFile);
  return {
    services: files.flatMap(({ services }) => services),
    measures: files.flatMap(({ measures }) => measures),
    documents: files.flatMap(({ documents }) => documents),
    networks: files.flatMap(({ networks }) => networks),
    questions: files.flatMap(({ questions }) => questions),
    sources: distinct(files.flatMap(({ sources }) => sources)),
  };
};
