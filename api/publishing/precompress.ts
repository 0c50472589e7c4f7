/**
 * Brotli at its best for files that never change: they are compressed once per build and sent for a year. Pages are
 * compressed lightly at their first request instead (`static/bodies.ts`).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { typeOf } from '../static/content-types.ts';
import { isHashedName } from '../static/site.ts';
import { listFiles } from './manifest.ts';

const compress = promisify(brotliCompress);

/** Gives each file that is kept for ever, and gets smaller, a twin with `.br` added to its name. */
export const compressAssets = async (folder: string): Promise<void> => {
  const paths = (await listFiles(folder)).filter((path) => isHashedName(path) && typeOf(path).compress);
  for (const path of paths) {
    const content = await readFile(join(folder, path));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    await writeFile(join(folder, `${path}.br`), await compress(content, { params }));
  }
};
