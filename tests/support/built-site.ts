/**
 * The pages as they are published: the build of the shipped content, made if it is not there and shared with every other
 * run. A test reads its files; it starts no server and no browser.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Language, languages } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { readEnv } from '../../api/env.ts';
import { projectFolder } from '../../api/folders.ts';
import { prepare } from '../../api/publishing/prepare.ts';
import { type Html, readHtml } from './html.ts';

export type Page = {
  /** "/en/servizi/so-immensa/"; a page without an address of its own has that of its file: "/404.html". */
  address: string;
  lang: Language;
  /** The address without its language. */
  path: string;
  source: string;
  html: Html;
};

export type BuiltSite = {
  folder: string;
  directory: Directory;
  /** Every file, by address as a browser would ask for it. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
};

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));

const languageOf = (path: string): Language => languages.find((language) => path.startsWith(`${language}/`)) ?? 'it';

const readPage = (folder: string, file: string): Page => {
  const address = `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
  const lang = languageOf(file);
  const source = readFileSync(join(folder, file), 'utf8');
  const path = lang === 'it' ? address : address.slice(lang.length + 1);
  return { address, lang, path, source, html: readHtml(source) };
};

/** Parts that the server puts together, and the answer to a wrong address: nobody is sent there. */
export const isInternal = ({ path }: Pick<Page, 'path'>): boolean =>
  path.startsWith('/_shell/') || path === '/404.html';

const shippedContent = join(projectFolder, 'content', 'network');

/** The folder of the build, and the content it was made from. */
const builtFolder = async (): Promise<{ folder: string; directory: Directory }> => {
  const { siteCache } = readEnv({ SITE_CACHE: process.env.SITE_CACHE });
  const prepared = await prepare({ contentDir: shippedContent, siteCache, now: () => new Date() });
  return { folder: await prepared.folder(), directory: prepared.directory };
};

export const readBuiltSite = async (): Promise<BuiltSite> => {
  const { folder, directory } = await builtFolder();
  const listed = listFiles(folder);
  const pages = listed.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  return { folder, directory, files: new Set(listed.map((file) => `/${file}`)), pages };
};
