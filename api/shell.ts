/**
 * The page around what the API renders. The build emits one shell per language (`_shell/index.html`), and one for the
 * staff area (`_shell/operatori/index.html`), with header, footer and style; marks (`site/layouts/shell-marks.ts`) say
 * where each part goes. A shell is split once, when a build is taken into use.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#content/model/common.ts';
import { StartProblem } from './start-problem.ts';

/** `title` is text, `main` is markup; `path` is the address without its language, with its query: where the other languages are. */
export type ShellContent = { title: string; main: string; path: string };
/** `menu` is markup, empty before somebody is signed in. */
export type StaffContent = { title: string; main: string; menu: string };
export type Shell = (content: ShellContent) => string;
export type StaffShell = (content: StaffContent) => string;
export type Shells = (lang: Language) => Shell;

/** As markup, or as an address: `<!--shell:main-->`, `/shell:path/`. */
const mark = /(?:<!--|\/)shell:([a-z]+)(?:-->|\/)/;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
const markup: ReadonlySet<string> = new Set(['main', 'menu']);

/** Undefined when a mark is not there. */
const splitAt = <Name extends string>(html: string, names: readonly Name[]) => {
  // Splitting by a group keeps the names of the marks: text, name, text, name, text.
  const pieces = html.split(mark);
  const found = new Set(pieces.filter((_, index) => index % 2 === 1));
  if (names.some((name) => !found.has(name))) return undefined;
  return (content: Record<Name, string>): string => {
    const values = new Map<string, string>(
      names.map((name) => [name, markup.has(name) ? content[name] : escapeHtml(content[name])]),
    );
    return pieces.map((piece, index) => (index % 2 === 1 ? (values.get(piece) ?? '') : piece)).join('');
  };
};

export const splitShell = (html: string): Shell | undefined => splitAt(html, ['title', 'main', 'path']);
export const splitStaffShell = (html: string): StaffShell | undefined => splitAt(html, ['title', 'main', 'menu']);

const readShell = async <Found>(file: string, split: (html: string) => Found | undefined): Promise<Found> => {
  const shell = split(await readFile(file, 'utf8').catch(() => ''));
  if (shell !== undefined) return shell;
  throw new StartProblem(
    `The build has no ${file} with the marks of site/layouts/shell-marks.ts. Check site/pages/[...locale]/[shell], then build again.`,
  );
};

/** @throws StartProblem */
export const readShells = async (folder: string, languages: readonly Language[]): Promise<Shells> => {
  const italian = await readShell(join(folder, '_shell/index.html'), splitShell);
  const shells = new Map<Language, Shell>();
  for (const lang of languages.filter((language) => language !== 'it')) {
    shells.set(lang, await readShell(join(folder, lang, '_shell/index.html'), splitShell));
  }
  return (lang) => shells.get(lang) ?? italian;
};

/** @throws StartProblem */
export const readStaffShell = (folder: string): Promise<StaffShell> =>
  readShell(join(folder, '_shell/operatori/index.html'), splitStaffShell);
