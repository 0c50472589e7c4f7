/**
 * Asks for the script of the search and, beside it, for what every question needs, and the index that an address wants
 * ("?q=mensa&comune=crema"): on a bad line each file that waits for another costs half a second. Where the server has answered
 * already, the script comes after all that the page shows; only words that must not be seen leave the address at once. Small,
 * so that it stands in the page itself.
 *
 * The script is bundled as a worker, because it is one too (`start.ts`): such a bundle shares no file with other scripts, so
 * it comes whole with one request.
 */
import { filtersInAddress, readAddress, writeAddress } from './address.ts';
import type { SearchData } from './data.ts';
import address from './start.ts?worker&url';

function start(): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = address;
  document.head.append(script);
}

/** Into the cache, where the worker finds it. If it does not come, the worker asks again. */
const askFor = (file: string): Promise<unknown> =>
  fetch(file)
    .then((answer) => answer.arrayBuffer())
    .catch(() => undefined);

function askForFiles({ frame, comuni, all }: SearchData['addresses']): void {
  const asked = new URLSearchParams(location.search);
  const comune = asked.get('comune');
  askFor(frame);
  if (asked.get('q')) askFor(comune ? comuni.replace('{{id}}', encodeURIComponent(comune)) : all);
}

const answered = document.querySelector<HTMLElement>('[data-answered="true"]');
if (answered) {
  writeAddress(readAddress(), filtersInAddress(), answered.dataset.sensitive === 'true');
  addEventListener('load', start);
} else {
  start();
  const json = document.getElementById('search-data')?.textContent;
  // Our own build wrote this JSON (`search-script.astro`).
  if (json) askForFiles((JSON.parse(json) as SearchData).addresses);
}
