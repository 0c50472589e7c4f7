/**
 * `npm run bench [name]`: ratios measured side by side in one run. Without a name, all of them.
 * `npm run bench search -- --only 2000`: one part of the search (`answers`, a number of services, `keys`).
 */
import { parseArgs } from 'node:util';
import { benchBooking } from './booking.ts';
import { benchBuild } from './build.ts';
import { benchPublish } from './publish.ts';
import { benchSearch } from './search.ts';

const benches: { [name: string]: (only?: string) => void | Promise<void> } = {
  build: benchBuild,
  publish: benchPublish,
  booking: benchBooking,
  search: benchSearch,
};

const { positionals: asked, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}. Choose among: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name}`);
  await bench(values.only);
}
