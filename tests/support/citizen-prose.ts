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

export const pages = (): Prose[] =>
  readdirSync(join(messagesFolder, 'pages/it')).map((file) => {
    const { title, intro, sections } = parseTextPage(readFileSync(join(messagesFolder, 'pages/it', file), 'utf8'));
    const ours = sections.filter(({ id }) => id !== notOurs);
    return {
      name: `pages/${file}`,
      text: joined([title, intro, ...ours.flatMap((section) => [section.title, section.markdown])]),
    };
  });
