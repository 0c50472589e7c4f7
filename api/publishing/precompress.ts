/**
 * Brotli at its best for files that never change: they are compressed once per build and sent for a year. Pages are
 * compressed lightly at their first request instead (`static/bodies.ts`).
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { typeOf } from '../static/content-types.ts';

const compress = promisify(brotliCompress);

/** Gives each compressible file of `_astro/` a twin with `.br` added to its name. */
export const compressAssets = async (folder: string): Promise<void> => {
  const assets = join(folder, '_astro');
  const entries = await readdir(assets, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.filter((path) => typeOf(path).compress)) {
    const content = await readFile(path);
    const options = {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    };
    await writeFile(`${path}.br`, await compress(content, options));
  }
};
