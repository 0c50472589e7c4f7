/** A file is there whole or not at all: written beside, brought to the disk, then renamed. */
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The name of the file beside begins with a dot: no reader of the content sees it. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  const beside = join(dirname(file), `.${basename(file)}.new`);
  const handle = await open(beside, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
  await flushFolder(dirname(file));
};
