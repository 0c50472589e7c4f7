// After `npm install`: a registry may lack binaries for other platforms, and npm then leaves them out of the lock file,
// so that `npm ci` refuses it ("Missing: … from lock file"). This writes a stub for each; npm skips those by os and cpu.
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;
const systems = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const processors = ['arm64', 'x64', 'arm', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'wasm32', 'mips64el', 'x32'];

/** Is the name found from a package, looking upwards as Node does? */
const isLocked = (from, name) => {
  const folders = from.split('/node_modules/');
  return (
    folders.some((_, depth) => {
      const at = folders.slice(0, folders.length - depth).join('/node_modules/');
      return packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined;
    }) || packages[`node_modules/${name}`] !== undefined
  );
};

const named = (list, parts) => {
  const found = list.filter((one) => parts.includes(one) || (one === 'win32' && parts.includes('windows')));
  return found.length > 0 ? found : ['none'];
};

let added = 0;
for (const [from, { optionalDependencies = {} }] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (isLocked(from, name)) continue;
    const parts = name.split(/[-/]/);
    const version = range.replace(/^[\^~>=]+/, '');
    packages[`node_modules/${name}`] = {
      version,
      optional: true,
      os: named(systems, parts),
      cpu: named(processors, parts),
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([one], [other]) => (one < other ? -1 : 1)));
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} stubs added to ${file}`);
