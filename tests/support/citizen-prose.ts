/** What citizens read in Italian, a text per record or page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { parseTextPage } from '#views/text/sections.ts';
import { messagesFolder } from './messages.ts';

export type Prose = { name: string; text: string };

/** The wording of the licence is the ministry's (Modello Comuni, C.SI.3.4). */
const notOurs = 'licenza';

const joined = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined).join('\n');
const inItalian = (words: readonly (Words | undefined)[]): string => joined(words.map((word) => word?.it));

export const services = ({ services }: Directory): Prose[] =>
  [...services].map(([id, { words }]) => {
    const { steps = [], basedOn: _, ...fields } = words.it;
    return { name: `services/${id}`, text: joined([...Object.values(fields), ...steps.map(({ text }) => text)]) };
  });

export const needs = ({ needs }: Directory): Prose[] =>
  [...needs].map(([id, { name, description, emergency }]) => ({
    name: `needs/${id}`,
    text: inItalian([name, description, emergency?.text]),
  }));

export const documents = ({ documents }: Directory): Prose[] =>
  [...documents].map(([id, { name, description, where, bring, cost, time, validity, note }]) => ({
    name: `documents/${id}`,
    text: inItalian([name, description, where, ...bring, cost, time, validity, note]),
  }));

const ofEditors = new Set(['unpublished', 'sources', 'vocabulary', 'words']);

/** Every Italian word inside a record: names, notes, roles, what a condition says. */
const italianIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inside]) => {
        if (key === 'it' && typeof inside === 'string') return [inside];
        return ofEditors.has(key) ? [] : italianIn(inside);
      });

/** What partners read of a network (its text, phases and background) quotes papers, whose words are not ours. */
const forPartners = { text: undefined, phases: undefined, context: undefined };

/** The smaller words around services: of desks, places, Comuni, questions, networks, and the notes among the facts. */
export const around = (directory: Directory): Prose[] => [
  ...(['services', 'desks', 'organizations', 'locations', 'areas', 'comuni', 'questions'] as const).flatMap((kind) =>
    [...directory[kind]].map(([id, record]) => ({ name: `${kind}/${id}`, text: joined(italianIn(record)) })),
  ),
  ...[...directory.networks].map(([id, network]) => ({
    name: `networks/${id}`,
    text: joined(italianIn({ ...network, ...forPartners })),
  })),
];

/** How a Comune and a network present themselves: the sentences at the top of their pages. */
export const presentations = ({ comuni, networks }: Directory): Prose[] => [
  ...[...comuni].map(([id, { intro }]) => ({ name: `comuni/${id}`, text: inItalian([intro]) })),
  ...[...networks].map(([id, { summary, forCitizens }]) => ({
    name: `networks/${id}`,
    text: inItalian([summary, forCitizens?.who, forCitizens?.where, forCitizens?.what]),
  })),
];

export const pages = (): Prose[] =>
  readdirSync(join(messagesFolder, 'pages/it')).map((file) => {
    const { title, intro, sections } = parseTextPage(readFileSync(join(messagesFolder, 'pages/it', file), 'utf8'));
    const ours = sections.filter(({ id }) => id !== notOurs);
    return {
      name: `pages/${file}`,
      text: joined([title, intro, ...ours.flatMap((section) => [section.title, section.markdown])]),
    };
  });
