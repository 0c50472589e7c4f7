/** What the command prints. */
import type { Directory } from '../../model/directory.ts';
import type { Hit, Results } from '../search.ts';

export const asJson = (q: string, { hits }: Results): string =>
  JSON.stringify({
    q,
    hits: hits.map(({ id, needs, comuni, fuzzy }) => ({ id, needs, comuni, ...(fuzzy ? { fuzzy } : {}) })),
  });

const places = {
  here: undefined,
  everywhere: undefined,
  near: 'in a Comune nearby',
  far: 'in another Comune',
} as const;

function hitLine({ id, score, comuni, fuzzy, why, where }: Hit, { services }: Directory): string {
  const notes = [
    services.get(id)?.words.it.title,
    comuni.length > 0 ? comuni.join(', ') : 'everywhere',
    ...(why.needs.length > 0 ? [`needs: ${why.needs.join(', ')}`] : []),
    ...(why.street === undefined ? [] : [`serves ${why.street}`]),
    ...Object.entries(why.words).map(([kind, words]) => `${kind}: ${words.join(', ')}`),
    ...(places[where] ? [places[where]] : []),
    ...(fuzzy ? ['perhaps meant'] : []),
  ];
  return `${score.toFixed(2)}  ${id}  ${notes.join(' · ')}`;
}

export const asLines = ({ hits, danger, comune, needs }: Results, directory: Directory): string[] => [
  ...(danger ? [`First call ${danger.numbers.join(' or ')} (${danger.need}).`] : []),
  ...(comune ? [`Comune: ${comune}`] : []),
  ...(needs.length > 0 ? [`Needs: ${needs.join(', ')}`] : []),
  ...(hits.length === 0 ? ['Nothing found.'] : hits.map((hit) => hitLine(hit, directory))),
];
