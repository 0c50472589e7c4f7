/**
 * Brotli at its best for files that never change: they are compressed once per build and sent for a year. Pages are
 * compressed lightly at their first request instead (`static/bodies.ts`).
 */
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { typeOf } from '../static/content-types.ts';
import { isHashedName } from '../static/site.ts';
import { linkFile } from './kept-pages.ts';
import { listFiles } from './manifest.ts';

const compress = promisify(brotliCompress);

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const twin = async (folder: string, path: string, before: string | undefined): Promise<void> => {
  const file = join(folder, `${path}.br`);
  // Its name is its content: what the build before made of it is right.
  if (before !== undefined && (await isThere(join(before, `${path}.br`))))
    return linkFile(join(before, `${path}.br`), file);
  const content = await readFile(join(folder, path));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await writeFile(file, await compress(content, { params }));
};

/** Gives each file that is kept for ever, and gets smaller, a twin with `.br` added to its name. */
export const compressAssets = async (folder: string, before?: string): Promise<void> => {
  const paths = (await listFiles(folder)).filter((path) => isHashedName(path) && typeOf(path).compress);
  for (const path of paths) await twin(folder, path, before);
};
