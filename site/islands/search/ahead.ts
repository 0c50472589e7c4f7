/**
 * Asks for the index that an address wants ("?q=mensa&comune=crema") while the script of the search is still under way: on a
 * bad line each file that waits for another costs half a second. Imports nothing, so that it stands in the page itself.
 */
import type { SearchData } from './data.ts';

const json = document.getElementById('search-data')?.textContent;
const asked = new URLSearchParams(location.search);
const answered = document.querySelector('[data-answered="true"]');
if (json && asked.get('q') && !answered) {
  // Our own build wrote this JSON (`search-script.astro`).
  const { addresses } = JSON.parse(json) as SearchData;
  const comune = asked.get('comune');
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = comune ? addresses.comuni.replace('{{id}}', encodeURIComponent(comune)) : addresses.all;
  document.head.append(link);
}
