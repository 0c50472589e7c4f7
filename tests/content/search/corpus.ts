/** Made-up records for property tests: few words, so that they meet often. */
import fc from 'fast-check';
import type { SearchRecord } from '#content/search/record.ts';
import { record } from './given.ts';

const said = [
  'mensa',
  'affitto',
  'casa',
  'luce',
  'gas',
  'sfratto',
  'letto',
  'Sprechstunde',
  'їжа',
  '食物',
  '𠮷野',
] as const;

const text = fc.array(fc.constantFrom(...said), { maxLength: 7 }).map((words) => words.join(' '));
const names = (...of: string[]) => fc.uniqueArray(fc.constantFrom(...of), { maxLength: 3 });
const later = fc.constantFrom(undefined, 'planned', 'suspended', 'unconfirmed');

const one = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/),
    needs: names('cibo', 'casa', 'isee', 'italiano'),
    comuni: names('alba', 'borgo', 'costa'),
    later,
    texts: fc.record({ title: text, summary: text, audience: text, places: text, documents: text }),
  })
  .map(({ later, ...given }): SearchRecord => record({ ...given, ...(later === undefined ? {} : { later }) }));

export const corpus = (least = 0, most = 30) =>
  fc.uniqueArray(one, { minLength: least, maxLength: most, selector: ({ id }) => id });

export const wordOf = fc.constantFrom(...said, 'altro');
