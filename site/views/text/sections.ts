/**
 * A page of text (`content/messages/pages/<lang>/<page>.md`) in its parts: "# Title", opening words, then sections
 * "## Title {#id}". The id is the anchor, the same in every language.
 */
import type { Portal } from '#content/model/portal.ts';
import { hasContacts } from '../contacts.tsx';

export type TextSection = { id: string; title: string; markdown: string };
export type TextPage = { title: string; intro: string; sections: readonly TextSection[] };

/** A page of text that is not written as described above. */
export class TextPageProblem extends Error {
  override readonly name = 'TextPageProblem';
}

const headLine = /^# (?<title>.+)\n(?<rest>[\s\S]*)$/;
const sectionLine = /^(?<title>.+?) \{#(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)\}\n(?<rest>[\s\S]*)$/;

/** @throws TextPageProblem */
const partsOf = (text: string, shape: RegExp, expected: string): Readonly<Record<string, string>> => {
  const groups = shape.exec(text)?.groups;
  if (groups === undefined) throw new TextPageProblem(`Expected ${expected}, found "${text.split('\n', 1)[0]}".`);
  return groups;
};

/** @throws TextPageProblem */
export const parseTextPage = (file: string): TextPage => {
  const [head = '', ...sections] = file.replaceAll('\r\n', '\n').trimStart().split(/^## /m);
  const { title = '', rest: intro = '' } = partsOf(head, headLine, 'a first line like "# Title"');
  return {
    title: title.trim(),
    intro: intro.trim(),
    sections: sections.map((section) => {
      const { title = '', id = '', rest = '' } = partsOf(section, sectionLine, 'a heading like "## Title {#anchor}"');
      return { id, title, markdown: rest.trim() };
    }),
  };
};

/** Sections that hold only for some deployments; all others always do. */
const conditions: Readonly<Record<string, (portal: Portal) => boolean>> = {
  prova: ({ demo }) => demo,
  scrivi: ({ operator }) => hasContacts(operator.contacts),
  'nessuna-casella': ({ operator }) => !hasContacts(operator.contacts),
  titolare: ({ dataController }) => dataController !== undefined,
  'titolare-assente': ({ dataController }) => dataController === undefined,
};

/** The sections that this deployment shows. */
export const sectionsFor = (page: TextPage, portal: Portal): TextSection[] =>
  page.sections.filter(({ id }) => conditions[id]?.(portal) ?? true);
