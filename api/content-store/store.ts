/**
 * Records on the disk: read as they are written, changed with as few lines as possible. Content that comes with the
 * program is never changed: the first edit copies it to `DATA_DIR/content`, which is used from then on.
 */

import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { languages } from '#content/model/common.ts';
import type { RecordData, RecordRef } from '#content/model/record-data.ts';
import { ServiceWords } from '#content/model/service.ts';
import { schemas } from '#content/read/schemas.ts';
import { type Change, readRaw, recordFiles } from '#content/read.ts';
import { contentFolder, editedFolder, type Folders } from '../folders.ts';
import { type FileChange, type OnStep, writeFiles } from './journal.ts';
import { keyOrder } from './key-order.ts';
import { editYaml } from './yaml-edit.ts';

export type ContentStore = {
  /** Where the content is now. */
  folder: () => string;
  /** Undefined when there is no such record. */
  read: (ref: RecordRef) => RecordData | undefined;
  /** What the changes, one after the other, make of the files: each file once. */
  files: (changes: readonly Change[]) => FileChange[];
  write: (files: readonly FileChange[]) => Promise<void>;
};

type Options = { env: Folders; say: (line: string) => void; onStep?: OnStep };

type Texts = Map<string, string | null>;

const textOf = (folder: string, path: string, texts: Texts): string | undefined => {
  const known = texts.get(path);
  if (known !== undefined) return known ?? undefined;
  return existsSync(`${folder}/${path}`) ? readFileSync(`${folder}/${path}`, 'utf8') : undefined;
};

const changeFiles = (folder: string, { ref, data }: Change, texts: Texts): void => {
  const edit = (path: string, after: RecordData['facts'] | undefined, schema: Parameters<typeof keyOrder>[0]): void => {
    const old = textOf(folder, path, texts);
    if (after !== undefined)
      texts.set(
        path,
        editYaml(old, after, (at) => keyOrder(schema, at)),
      );
    else if (old !== undefined) texts.set(path, null);
  };
  const files = recordFiles(ref, languages);
  edit(files.facts, data?.facts, schemas[ref.kind]);
  for (const [index, path] of files.words.entries()) {
    const lang = languages[index];
    if (lang !== undefined) edit(path, data?.words[lang], ServiceWords);
  }
};

/** In a folder of its own until it is whole. */
const copyShipped = async (from: string, to: string): Promise<void> => {
  const beside = `${to}.new`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  await cp(from, beside, { recursive: true });
  await rename(beside, to);
};

export const createContentStore = ({ env, say, onStep }: Options): ContentStore => {
  const folder = () => contentFolder(env);
  const owned = async (): Promise<string> => {
    const [now, edited] = [folder(), editedFolder(env)];
    if (env.contentDir !== undefined || now === edited) return now;
    await copyShipped(now, edited);
    say(`The content was copied to ${edited}: from now on that is where it is read and changed.`);
    return edited;
  };
  return {
    folder,
    read: (ref) => readRaw(folder(), ref),
    files: (changes) => {
      const texts: Texts = new Map();
      for (const change of changes) changeFiles(folder(), change, texts);
      return [...texts].flatMap(([path, text]) => {
        const unchanged = text === (textOf(folder(), path, new Map()) ?? null);
        return unchanged ? [] : [{ path, text }];
      });
    },
    write: async (files) => writeFiles(await owned(), files, onStep),
  };
};
