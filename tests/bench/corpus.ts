/** Content of any size: the real one, with every service several times. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const real = 'content/network';

/** Under ids of their own, at most `most` of them; gives the folder. */
export function multiplied(times: number, folder: string, most = Number.POSITIVE_INFINITY): string {
  const content = join(folder, `content-${times}`);
  cpSync(real, content, { recursive: true });
  const ids = readdirSync(join(real, 'services'));
  let services = ids.length;
  for (let copy = 1; copy < times; copy += 1) {
    for (const id of ids) {
      if (services >= most) return content;
      const target = join(content, 'services', `${id}-copia-${copy}`);
      cpSync(join(real, 'services', id), target, { recursive: true });
      const facts = join(target, 'service.yaml');
      // A former id redirects to one record only.
      writeFileSync(facts, readFileSync(facts, 'utf8').replace(/^formerIds:.*\n/m, ''));
      services += 1;
    }
  }
  return content;
}
