/**
 * The page around what the API renders. The build emits one shell per language (`_shell/index.html`) with the site's
 * header, footer and style; marks say where title and main go. It is split once, when a build is taken into use.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#content/model/common.ts';
import { StartProblem } from './start-problem.ts';

/** `title` is text, `main` is markup. */
export type ShellContent = { title: string; main: string };
export type Shell = (content: ShellContent) => string;
export type Shells = (lang: Language) => Shell;

const mark = /<!--shell:(title|main)-->/;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Undefined when the marks are not there. */
export const splitShell = (html: string): Shell | undefined => {
  // Splitting by a group keeps the names of the marks: text, name, text, name, text.
  const pieces = html.split(mark);
  const names = pieces.filter((_, index) => index % 2 === 1);
  if (!names.includes('title') || !names.includes('main')) return undefined;
  return ({ title, main }) => {
    const values: Readonly<Record<string, string>> = { title: escapeHtml(title), main };
    return pieces.map((piece, index) => (index % 2 === 1 ? (values[piece] ?? '') : piece)).join('');
  };
};

const readShell = async (folder: string, path: string): Promise<Shell> => {
  const html = await readFile(join(folder, path), 'utf8').catch(() => '');
  const shell = splitShell(html);
  if (shell !== undefined) return shell;
  throw new StartProblem(
    `The build in ${folder} has no ${path} with the marks <!--shell:title--> and <!--shell:main-->. Check site/pages/_shell, then build again.`,
  );
};

/** @throws StartProblem */
export const readShells = async (folder: string, languages: readonly Language[]): Promise<Shells> => {
  const italian = await readShell(folder, '_shell/index.html');
  const shells = new Map<Language, Shell>();
  for (const lang of languages.filter((language) => language !== 'it')) {
    shells.set(lang, await readShell(folder, `${lang}/_shell/index.html`));
  }
  return (lang) => shells.get(lang) ?? italian;
};
