/** A record as text for the peers: all that we index, and what a page would show besides: names of needs and Comuni. */
import type { Id } from '#content/model/common.ts';
import type { Directory } from '#content/model/directory.ts';
import { searchRecords } from '#content/search/record.ts';

export type Text = { id: Id; title: string; summary: string; text: string };

/** More names of Comuni than this would be noise on a page, too. */
const mostComuni = 12;

export const textsOf = (directory: Directory): Text[] =>
  searchRecords(directory, 'it').map(({ id, needs, comuni, texts }) => {
    const { title, summary, ...others } = texts;
    const names = [
      ...needs.map((need) => directory.needs.get(need)?.name.it),
      ...comuni.slice(0, mostComuni).map((comune) => directory.comuni.get(comune)?.name),
    ];
    return { id, title, summary, text: [...Object.values(others), ...names].join('\n') };
  });
