/** Letters as files under `DATA_DIR/outbox`, where no server for mail or messages is configured. Readable by us alone. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Whole or not at all: whoever looks into the folder sees no half letter. */
export const writeWhole = async (folder: string, name: string, content: Buffer | string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const half = join(folder, `.half-${randomUUID()}`);
  try {
    await writeFile(half, content, { mode: 0o600, flush: true });
    await rename(half, join(folder, name));
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
};
