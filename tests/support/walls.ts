/** Reads the imports of the source, so that `architecture.test.ts` can compare them with the walls. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export type Import = { file: string; target: string; resolved: string; typeOnly: boolean };
export type Wall = {
  name: string;
  /** Files the wall stands around. */
  from: (file: string) => boolean;
  forbids?: (one: Import) => boolean;
  forbidsText?: RegExp;
  /** What to do about it. */
  mend: string;
};

const aliases: readonly [string, string][] = [
  ['#messages/', 'content/messages/'],
  ['#content/', 'content/'],
  ['#views/', 'site/views/'],
];

/** Every source file that git knows or could add, with its text. */
export function sourceFiles(): Map<string, string> {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  const sources = listed.split('\n').filter((file) => /\.(ts|tsx|mjs|astro)$/.test(file) && existsSync(file));
  return new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]));
}

function resolve(file: string, target: string): string {
  const alias = aliases.find(([prefix]) => target.startsWith(prefix));
  if (alias) return target.replace(alias[0], alias[1]);
  return target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
}

const statement = /(?:^|[\n;])\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;

export function importsOf(file: string, text: string): Import[] {
  const found = (target: string, typeOnly: boolean): Import => ({
    file,
    target,
    resolved: resolve(file, target),
    typeOnly,
  });
  return [
    ...[...text.matchAll(statement)].map(([, type, target = '']) => found(target, type !== undefined)),
    ...[...text.matchAll(dynamic)].map(([, target = '']) => found(target, false)),
  ];
}

/** One sentence for each import or line that crosses the wall. */
export function trespasses(wall: Wall, files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) => {
    if (!wall.from(file)) return [];
    const crossing = importsOf(file, text).filter((one) => wall.forbids?.(one));
    const said = crossing.map(({ target }) => `${file} imports ${target}: ${wall.name}. ${wall.mend}`);
    return wall.forbidsText?.test(text) ? [...said, `${file}: ${wall.name}. ${wall.mend}`] : said;
  });
}
